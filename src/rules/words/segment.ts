import { lexicon, longestWord } from "./lexicon.ts";

/** A stretch of a text: a word of the lexicon, or a single character. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A text cut so that as few characters as can be stand alone, and into as few words as can be. */
export function segmentsOf(text: string): Segment[] {
  const cost = new Array<number>(text.length + 1).fill(0);
  const step = new Array<number>(text.length).fill(1);
  for (let i = text.length - 1; i >= 0; i--) {
    cost[i] = alone + (cost[i + 1] ?? 0);
    for (let length = 2; length <= longestWord && i + length <= text.length; length++) {
      const through = word + (cost[i + length] ?? 0);
      if (through < (cost[i] ?? 0) && lexicon.has(text.slice(i, i + length))) {
        cost[i] = through;
        step[i] = length;
      }
    }
  }
  const segments: Segment[] = [];
  for (let i = 0; i < text.length; i += step[i] ?? 1) segments.push({ start: i, end: i + (step[i] ?? 1) });
  return segments;
}

const alone = 3;
const word = 2;
