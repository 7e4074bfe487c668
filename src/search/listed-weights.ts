/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.911,
  unlisted: -14.923,
  held: 1.747,
  absent: -2.627,
  name: 2.177,
  words: 4.574,
  length: 0.349,
};
