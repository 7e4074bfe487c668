/**
 * How much each likeness and standing counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.969,
  name: 5.257,
  clauses: 1.113,
  words: 0.929,
  main: 0.142,
  supporting: -0.416,
  reclaimed: -0.556,
  penalty: 2.465,
};
