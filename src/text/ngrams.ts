import { foldWidth } from "./width.ts";

const word = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/**
 * Tokens of a text for full-text search: overlapping pairs of Han characters (a lone one stands for itself), and runs of
 * other letters or digits in lower case. Marks and blanks part the runs.
 */
export function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of foldWidth(text).toLowerCase().matchAll(word)) {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) tokens.push(run);
    else for (let i = 0; i + 1 < characters.length; i++) tokens.push(`${characters[i]}${characters[i + 1]}`);
  }
  return tokens;
}
