/** White space (also the ideographic space, the no-break space and the byte order mark), and what web pages put between words to break lines. */
const blank = /[\s\u00ad\u200b-\u200d\u2060]/u;
const blanks = new RegExp(`${blank.source}+`, "gu");

/** Whether a UTF-16 unit is white space, or takes none at all: a soft hyphen, a joiner, a space of no width. */
export const isBlank = (unit: string): boolean => blank.test(unit);

/** Whether a text holds white space. */
export const hasBlanks = (text: string): boolean => blank.test(text);

/** The text without any white space: what two printings are compared by. */
export const bare = (text: string): string => text.replace(blanks, "");

/** Indices of the UTF-16 units that are no white space: those of its bare text. */
export const unitsOfBare = (text: string): number[] =>
  Array.from({ length: text.length }, (_, i) => i).filter((i) => !isBlank(text.charAt(i)));

// Characters beside which a blank carries no meaning in Chinese print: Han, and full-width or CJK punctuation.
const solid = /[\p{Script=Han}\u3001-\u303f\uff01-\uffee\u2018-\u201d\u2026\u2014]/u;

/**
 * Indices of the UTF-16 units that a tidy line keeps: no blank beside Han characters, full-width marks or the line's
 * ends, and one blank between words in other letters.
 */
export function tidyUnits(text: string): number[] {
  const kept: number[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isBlank(text.charAt(i))) {
      kept.push(i++);
      continue;
    }
    let end = i;
    let space = -1;
    for (; end < text.length && isBlank(text.charAt(end)); end++) if (/\s/u.test(text.charAt(end))) space = end;
    const parts = i > 0 && end < text.length && !solid.test(text.charAt(i - 1)) && !solid.test(text.charAt(end));
    if (parts && space >= 0) kept.push(space);
    i = end;
  }
  return kept;
}
