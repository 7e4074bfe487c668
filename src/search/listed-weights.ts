/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.897,
  unlisted: -20.813,
  held: 1.997,
  absent: -2.516,
  name: 1.655,
  words: 5.332,
  length: 0.366,
};
