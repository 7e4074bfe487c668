// Full-width forms of ASCII (！ to ～) and the ideographic space.
const fullWidthForm = /[\uff01-\uff5e\u3000]/gu;

/** Full-width letters, digits and marks folded to their ASCII forms; the length stays the same. */
export const foldWidth = (text: string): string =>
  text.replace(fullWidthForm, (mark) => (mark === "\u3000" ? " " : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/u;

/** Printed width in half-width columns: a Han character or full-width mark takes two, anything else one. */
export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) || character.length > 1 ? 2 : 1;
  return width;
}

/** Text cut or padded to a number of half-width columns; a cut ends in “…”. */
export function fitColumns(text: string, width: number): string {
  if (columns(text) <= width) return text + " ".repeat(width - columns(text));
  let kept = "";
  for (const character of text) {
    if (columns(kept + character) > width - 2) break;
    kept += character;
  }
  return `${kept}…`.padEnd(kept.length + 1 + Math.max(0, width - columns(`${kept}…`)));
}
