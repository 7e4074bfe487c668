import type { Step } from "./state.ts";

/** Markup, the marks that part columns, and headers and footers of a file that tells them apart are furniture. */
export const putAsideMarkup: Step = {
  name: "put aside markup",
  run(state) {
    for (const span of state.source.markup) state.ledger.claimFurniture(span, "markup");
    for (const span of state.source.separators) state.ledger.claimFurniture(span, "separator");
    for (const span of state.source.margins ?? []) state.ledger.claimFurniture(span, "footer");
    return state;
  },
};
