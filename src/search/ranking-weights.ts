/**
 * How much each likeness and standing counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.934,
  name: 5.284,
  clauses: 1.04,
  words: 0.85,
  main: 0.142,
  supporting: -0.379,
  reclaimed: -0.595,
  penalty: 2.316,
};
