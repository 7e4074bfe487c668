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
  base: 1.598,
  name: 0.49,
  clauses: 0.465,
  hasClauses: -0.778,
  officialWords: 1.373,
  officialName: 2.154,
  departments: 0.61,
  usual: 0.762,
  strangelyReclaimed: -0.649,
};
