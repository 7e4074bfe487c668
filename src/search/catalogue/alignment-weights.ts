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
  base: 2.919,
  name: 0.628,
  clauses: 0.596,
  hasClauses: -0.874,
  officialWords: 1.908,
  departments: 0.779,
  usual: 0.773,
  strangelyReclaimed: -0.92,
};
