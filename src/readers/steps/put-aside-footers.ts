import { isContinuation, isExportNote, isFiller, isPageNumber } from "../layouts/furniture.ts";
import { isSiteLine } from "../layouts/page-lines.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type Step, setAside } from "./state.ts";

/** Page numbers, what sites print below a page, filler lines and 续表, wherever they stand, also in a row of their own within a table. */
export const putAsideFooters: Step = {
  name: "put aside footers",
  run(state) {
    const blocks = state.blocks.filter((block) => {
      const line = onlyLine(block);
      if (line === undefined) return blockText(block).trim() !== "";
      const reason =
        isPageNumber(line) || isExportNote(line) || isSiteLine(line)
          ? "footer"
          : isFiller(line) || isContinuation(line)
            ? "separator"
            : undefined;
      if (reason) setAside(state, block, reason);
      return !reason && line.trim() !== "";
    });
    return { ...state, blocks };
  },
};
