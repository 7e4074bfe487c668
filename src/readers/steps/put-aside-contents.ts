import { bare } from "../../text/blank.ts";
import { columnsOf } from "../layouts/columns.ts";
import { isContentsEntry, isContentsHeading, isLeaderLine } from "../layouts/furniture.ts";
import { listTitleOf } from "../layouts/titles.ts";
import { type Block, cellText } from "../source-document.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type Step, setAside } from "./state.ts";

/**
 * The table of contents: its heading, or a header row whose last column gives pages, and below it every line that ends in a page number. Lines led there by dots are
 * contents wherever they stand. Titles without a page number stay; `partLists` sees that nothing follows them.
 */
export const putAsideContents: Step = {
  name: "put aside contents",
  run(state) {
    let below = false;
    let tabled = false;
    const contents: Block[] = [];
    const blocks = state.blocks.filter((block) => {
      const line = blockText(block);
      const heads = headsPages(block);
      const heading = heads || isContentsHeading(onlyLine(block) ?? "");
      const entry = isLeaderLine(line) || (below && isContentsEntry(line)) || (tabled && endsInPage(block));
      tabled = heads || (tabled && entry);
      below = heading || (below && (entry || listTitleOf(onlyLine(block) ?? "") !== undefined) && !isHeader(block));
      if (heading || entry) contents.push(block);
      return !heading && !entry;
    });
    for (const block of contents) setAside(state, block, "contents");
    return { ...state, blocks, contents };
  },
};

/** Whether a row heads a table of contents: its last column gives pages. */
const headsPages = (block: Block): boolean => /^(?:所在)?页(?:码|数|次|号)?$/u.test(lastCell(block));

const endsInPage = (block: Block): boolean => /^\d{1,4}$/u.test(lastCell(block));

function lastCell(block: Block): string {
  const last = block.type === "row" && block.cells.length > 1 ? block.cells.at(-1) : undefined;
  return last ? bare(cellText(last)) : "";
}

const isHeader = (block: Block): boolean =>
  block.type === "row" && columnsOf(blockText(block).split("\t")) !== undefined;
