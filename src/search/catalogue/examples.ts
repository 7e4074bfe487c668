import type { Catalogue } from "../../model/catalogue.ts";
import { withoutOfficialFrames } from "../frames.ts";

/** A text that speaks of a matter, and how much it counts. */
export interface Example {
  readonly text: string;
  /** Place among the matters: the duties first, then what no list covers. */
  readonly matter: number;
  readonly weight: number;
}

const half = 0.5;

/** What the model learns from: questions, and what the catalogue says of each matter in its own words. */
export function examplesOf({ duties, unlisted, further }: Catalogue): Example[] {
  const matterOf = new Map([...duties, ...unlisted].map(({ id }, matter) => [id, matter]));
  const examples: Example[] = [];
  const add = (matter: number, text: string, weight = 1): void => void examples.push({ matter, text, weight });
  duties.forEach((duty, matter) => {
    for (const { text } of duty.questions) add(matter, text);
    add(matter, duty.name);
    add(matter, duty.definition);
    add(matter, [...duty.objects, ...duty.actions].join("，"), half);
    for (const word of duty.words) add(matter, word, half);
    add(matter, duty.words.join("，"));
    for (const name of duty.official) add(matter, withoutOfficialFrames(name), half);
  });
  unlisted.forEach(({ name, questions }, i) => {
    for (const { text } of questions) add(duties.length + i, text);
    add(duties.length + i, name);
  });
  for (const { duty, text } of further) add(matterOf.get(duty) ?? missing(duty), text);
  return examples;
}

function missing(duty: string): never {
  throw new Error(`Cannot learn a question: no matter has the id "${duty}"`);
}
