import { columnsOf } from "../layouts/columns.ts";
import { isContentsEntry, isContentsHeading, isLeaderLine } from "../layouts/furniture.ts";
import { listTitleOf } from "../layouts/titles.ts";
import type { Block } from "../source-document.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type Step, setAside } from "./state.ts";

/**
 * The table of contents: its heading, and below it every line that ends in a page number. Lines led there by dots are
 * contents wherever they stand. Titles without a page number stay; `partLists` sees that nothing follows them.
 */
export const putAsideContents: Step = {
  name: "put aside contents",
  run(state) {
    let below = false;
    const contents: Block[] = [];
    const blocks = state.blocks.filter((block) => {
      const line = blockText(block);
      const heading = isContentsHeading(onlyLine(block) ?? "");
      const entry = isLeaderLine(line) || (below && isContentsEntry(line));
      below = heading || (below && (entry || listTitleOf(onlyLine(block) ?? "") !== undefined) && !isHeader(block));
      if (heading || entry) contents.push(block);
      return !heading && !entry;
    });
    for (const block of contents) setAside(state, block, "contents");
    return { ...state, blocks, contents };
  },
};

const isHeader = (block: Block): boolean =>
  block.type === "row" && columnsOf(blockText(block).split("\t")) !== undefined;
