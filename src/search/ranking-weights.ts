/**
 * How much each likeness and standing counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.947,
  name: 5.756,
  clauses: 0.928,
  words: 0.94,
  main: 0.128,
  supporting: -0.465,
  reclaimed: -0.588,
  penalty: 2.609,
};
