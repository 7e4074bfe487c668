/**
 * How much each likeness and standing counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.891,
  name: 5.48,
  clauses: 1.509,
  words: 0.853,
  main: 0.105,
  supporting: -0.474,
  reclaimed: -0.569,
  penalty: 2.643,
};
