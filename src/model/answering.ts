import type { Answer, Hit, Verdict } from "./answer.ts";

/** Whether a verdict says who is responsible. */
export const namesSomebody = (verdict: Verdict): boolean => verdict !== "unlisted" && verdict !== "unsure";

/** The hits that say who is responsible: none, the first, or, where lists share the matter, one of each of two lists. */
export function answering({ verdict, hits }: Pick<Answer, "verdict" | "hits">): readonly Hit[] {
  const [first] = hits;
  if (!first || !namesSomebody(verdict)) return [];
  const other = verdict === "several" ? hits.find(({ kind }) => kind !== first.kind) : undefined;
  return other ? ofOneTownship(hits, first, other) : [first];
}

/** Two items as one township has them, where it has both: only there do they divide the work. */
function ofOneTownship(hits: readonly Hit[], first: Hit, other: Hit): readonly Hit[] {
  const placesOf = ({ kind, item }: Hit) => hits.filter((hit) => hit.kind === kind && hit.item.name === item.name);
  const pairs = placesOf(first).flatMap((one) => placesOf(other).map((two) => [one, two] as const));
  return pairs.find(([one, two]) => one.edition === two.edition) ?? [first, other];
}
