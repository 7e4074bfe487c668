/**
 * How much each likeness counts. Fitted so that the softmax of the scores says how likely a text is right (ListNet, Cao et
 * al. 2007), on questions labelled by reading; `node catalogue/fit-ranking.ts` fits and prints them.
 */
export const rankingWeights = {
  duties: 0.776,
  name: 4.217,
  clauses: 4.145,
  words: 0.805,
};
