/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.447,
  unlisted: -7.467,
  held: 1.589,
  absent: -4.123,
  name: 2.524,
  words: 5.725,
  length: 0.383,
};
