import { listedWeights } from "./listed-weights.ts";
import type { QueryPlan } from "./plan.ts";
import type { WeighedText } from "./weigh.ts";

/** What tells whether a list holds the matter of a question at all. */
export const listedSigns = ["unlisted", "held", "absent", "name", "words", "length"] as const;
export type ListedSigns = Readonly<Record<(typeof listedSigns)[number], number>>;

/** So many of the likeliest texts are looked at. */
const looked = 10;
const mostHeld = 1.5;

/** What a question and the texts that are likeliest to answer it tell. */
export function signsOf({ question, about }: QueryPlan, ranked: readonly WeighedText[]): ListedSigns {
  const first = ranked[0]?.likeness;
  const answering = ranked.slice(0, looked).filter(({ standing }) => standing.penalty >= 0);
  const duties = answering.reduce((most, { likeness }) => Math.max(most, likeness.duties), 0);
  const [, likeliest = 1] = about.duties[0] ?? [];
  const [, certain = 0] = about.certain[0] ?? [];
  const held = duties / likeliest;
  return {
    // That it is a matter of no township.
    unlisted: about.unlisted.reduce((sum, [, share]) => sum + share, 0),
    // How certainly some text holds the duty that is meant most; and how certain it is that a duty is meant which none holds.
    held: Math.min(mostHeld, held),
    absent: certain * (1 - Math.min(1, held)),
    name: first?.name ?? 0,
    words: first?.wordsOfAll ?? 0,
    length: Math.log(question.length + 1),
  };
}

/** How likely it is that the list holds the matter: 0…1. */
export function listedChance(signs: ListedSigns): number {
  const sum = listedSigns.reduce((all, name) => all + listedWeights[name] * signs[name], listedWeights.base);
  return 1 / (1 + Math.exp(-sum));
}
