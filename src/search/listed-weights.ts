/** Logistic regression on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them. */
export const listedWeights = {
  base: -0.534,
  unlisted: -5.697,
  held: 1.729,
  absent: -4.121,
  name: 1.732,
  words: 6.662,
  length: 0.446,
};
