import { foldWidth } from "../../text/width.ts";

const word = /\p{Script=Han}+|\p{Nd}+|[\p{L}--\p{Script=Han}]+/gv;
const longest = 3;
const number = "#";

/**
 * What the model sees of a text: runs of one to three Han characters, words in other letters, and that there is a number.
 * Questions are short and full of turns that no word list knows, so nothing is segmented.
 */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  for (const [run] of foldWidth(text).toLowerCase().matchAll(word)) {
    if (/^\p{Nd}/u.test(run)) grams.push(number);
    else if (!/^\p{Script=Han}/u.test(run)) grams.push(run);
    else grams.push(...runsOf([...run]));
  }
  return grams;
}

function runsOf(characters: readonly string[]): string[] {
  const runs: string[] = [];
  for (let length = 1; length <= longest; length++)
    for (let i = 0; i + length <= characters.length; i++) runs.push(characters.slice(i, i + length).join(""));
  return runs;
}
