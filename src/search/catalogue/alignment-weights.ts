/** What speaks for a duty of an item; src/search/catalogue/align.ts tells how each is measured. */
export const alignmentFactors = [
  "name",
  "clauses",
  "hasClauses",
  "officialWords",
  "departments",
  "usual",
  "strangelyReclaimed",
] as const;

/** Logistic regression over items labelled by reading; `node catalogue/fit-alignment.ts` fits and prints them. */
export const alignmentWeights: Readonly<Record<(typeof alignmentFactors)[number] | "base", number>> = {
  base: 3.936,
  name: 0.796,
  clauses: 0.606,
  hasClauses: -0.944,
  officialWords: 1.796,
  departments: 0.868,
  usual: 0.734,
  strangelyReclaimed: -0.793,
};
