import type { Answer, Hit, Likeness, Understood } from "../../../src/model/answer.ts";
import { answering } from "../../../src/model/answering.ts";

export type Aspect = keyof Likeness;

/** What the question was taken to mean: as the item holds it, or else the likeliest. */
export const understoodFor = ({ understood }: Answer, { duties }: Hit): Understood | undefined =>
  understood.find(({ id }) => duties.some((held) => held.id === id)) ?? understood[0];

export const sharedWordsOf = ({ reasons }: Hit): string[] => [...new Set(reasons.flatMap(({ words }) => words))];

/** The likeliest item that does not answer; undefined beside an item that does not answer either. */
export function runnerUp(answer: Answer, hit: Hit): Hit | undefined {
  const named = answering(answer);
  if (!named.includes(hit)) return undefined;
  const texts = new Set(named.map(({ item }) => item.name));
  return answer.hits.find(({ item }) => !texts.has(item.name));
}

const aspects: readonly Aspect[] = ["duties", "name", "clauses", "words"];
const clearlyLess = 0.8;

/** In what an item is clearly less like the question than another, the weightiest first; undefined where it is as like. */
export const lessIn = (item: Hit, than: Hit): Aspect | undefined =>
  aspects.find((aspect) => item.likeness[aspect] < clearlyLess * than.likeness[aspect]);
