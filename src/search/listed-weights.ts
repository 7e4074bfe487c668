/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.946,
  unlisted: -7.163,
  held: 2.234,
  absent: -2.751,
  name: 2.246,
  words: 5.885,
  length: 0.356,
};
