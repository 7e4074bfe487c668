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
  base: 1.471,
  name: 0.474,
  clauses: 0.461,
  hasClauses: -0.773,
  officialWords: 1.41,
  officialName: 2.301,
  departments: 0.611,
  usual: 0.758,
  strangelyReclaimed: -0.65,
};
