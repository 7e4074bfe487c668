import type { Step } from "./state.ts";

/** Markup and the marks that part columns are furniture; so is a lone byte order mark. */
export const putAsideMarkup: Step = {
  name: "put aside markup",
  run(state) {
    for (const span of state.source.markup) state.ledger.claimFurniture(span, "markup");
    for (const span of state.source.separators) state.ledger.claimFurniture(span, "separator");
    return state;
  },
};
