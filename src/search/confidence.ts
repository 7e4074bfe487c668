/** Platt's scaling on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints it. */
const scaling = { base: 1.199, odds: 0.885 };

const least = 1e-4;

/** The logarithm of the odds of a chance, kept within bounds. */
export function logOdds(chance: number): number {
  const kept = Math.min(1 - least, Math.max(least, chance));
  return Math.log(kept / (1 - kept));
}

/** How often a first hit is right: of the chance that the list holds the matter, times the hit's likelihood. */
export const confidenceOf = (listed: number, likelihood: number): number =>
  1 / (1 + Math.exp(-(scaling.base + scaling.odds * logOdds(listed * likelihood))));
