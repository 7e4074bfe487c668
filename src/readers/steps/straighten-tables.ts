import { cardsAsRows } from "../layouts/tables/cards.ts";
import { withoutCategoryNumbers } from "../layouts/tables/category-numbers.ts";
import { linesAsRows } from "../layouts/tables/cells-as-lines.ts";
import { joinedHeader } from "../layouts/tables/header-rows.ts";
import { parted } from "../layouts/tables/side-by-side.ts";
import { upright } from "../layouts/tables/transposed.ts";
import type { Block } from "../source-document.ts";
import { type ReadingState, type Step, setAside } from "./state.ts";

/**
 * Tables as lists have them: items stand in rows, a header of two rows becomes one, lists side by side stand one below the
 * other, cards and cells in lines of their own become rows.
 */
export const straightenTables: Step = {
  name: "straighten the tables",
  run(state) {
    const numbered = withoutCategoryNumbers(withSingleHeaders(state));
    const cards = cardsAsRows(parted(numbered.blocks));
    for (const { at } of [...numbered.labels, ...cards.labels]) state.ledger.claimFurniture(at, "label");
    return { ...state, blocks: cards.blocks };
  },
};

function withSingleHeaders(state: ReadingState): Block[] {
  const blocks: Block[] = [];
  for (const block of upright(linesAsRows(state.blocks))) {
    const above = blocks.at(-1);
    const joined = block.type === "row" && above?.type === "row" ? joinedHeader(above, block) : undefined;
    if (joined && above) {
      setAside(state, above, "header row");
      setAside(state, block, "header row");
      blocks.pop();
    }
    blocks.push(joined ?? block);
  }
  return blocks;
}
