/**
 * How much each likeness and standing counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.892,
  name: 5.229,
  clauses: 2.187,
  words: 1.113,
  main: 0.166,
  supporting: -0.494,
  reclaimed: -0.519,
  penalty: 2.756,
};
