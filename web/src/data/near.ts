import type { Answer, Hit } from "../../../src/model/answer.ts";

/** An item, or one that several lists have in the same words, with its places. */
export type Alike = readonly Hit[];

export interface ByNearness {
  readonly near: readonly Alike[];
  /** What is further from the question than the first item by far, and what comes behind the first near ones. */
  readonly further: readonly Alike[];
}

/** Near is what is this likely beside the first item. */
const nearFrom = 0.1;
const mostNear = 4;

/** Hits parted into the few that are near the question and the others, likeliest first. */
export function byNearness(hits: readonly Hit[], { hits: [first] }: Answer): ByNearness {
  const alike = [...Map.groupBy(hits, ({ kind, item }) => `${kind} ${item.name}`).values()];
  const least = nearFrom * (first?.score ?? 0);
  const near = alike.filter((places) => places.some(({ score }) => score >= least)).slice(0, mostNear);
  return { near, further: alike.filter((places) => !near.includes(places)) };
}
