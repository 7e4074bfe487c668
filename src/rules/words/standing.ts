const characters =
  "的地得和与及或并且而以对向给将把由从自在到至于为因按各每其该此本是有无不未可应须需等后前中内外上下县市区镇乡村组户人者一二三四五六七八九十两几多大小";
const standing: ReadonlySet<string> = new Set(characters);

/** Whether a character is a word by itself: between two words it is at home. */
export const isStanding = (character: string): boolean => standing.has(character);
