/** What speaks for a duty of an item; src/search/catalogue/align.ts tells how each is measured. */
export const alignmentFactors = [
  "name",
  "clauses",
  "hasClauses",
  "officialWords",
  "officialName",
  "departments",
  "usual",
  "strangelyReclaimed",
] as const;

/** Logistic regression over items labelled by reading; `node catalogue/fit-alignment.ts` fits and prints them. */
export const alignmentWeights: Readonly<Record<(typeof alignmentFactors)[number] | "base", number>> = {
  base: 1.383,
  name: 0.472,
  clauses: 0.45,
  hasClauses: -0.767,
  officialWords: 1.417,
  officialName: 2.312,
  departments: 0.61,
  usual: 0.76,
  strangelyReclaimed: -0.637,
};
