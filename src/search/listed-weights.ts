/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.775,
  unlisted: -6.443,
  held: 1.809,
  absent: -3.881,
  name: 2.528,
  words: 5.284,
  length: 0.422,
};
