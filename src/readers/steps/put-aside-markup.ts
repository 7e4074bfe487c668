import type { Step } from "./state.ts";

/** Markup and the marks that part columns are furniture; so are the marks of pages. */
export const putAsideMarkup: Step = {
  name: "put aside markup",
  run(state) {
    for (const span of state.source.markup) state.ledger.claimFurniture(span, "markup");
    for (const span of state.source.separators) state.ledger.claimFurniture(span, "separator");
    for (const span of state.source.pageMarks ?? []) state.ledger.claimFurniture(span, "footer");
    return state;
  },
};
