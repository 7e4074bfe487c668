import { bare } from "../../text/blank.ts";
import { isPageLine } from "../layouts/page-lines.ts";
import { documentTitleOf } from "../layouts/titles.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type Beside, type ReadingState, type Step, setAside } from "./state.ts";

/** A preface so many times as long as all that was read is no preface: it may hold a list that was not known as one. */
const longestPreface = 2;

/**
 * What stands around the lists is furniture where lists were read. Where nothing was, or hardly anything, it is what the document
 * says, and stays unplaced: the account must not be prettier than the reading.
 */
export const claimSurroundings: Step = {
  name: "claim the surroundings",
  run(state) {
    const read = state.items.length > 0;
    const all: readonly Beside[] = [
      ...state.around,
      ...state.navigation.map((block): Beside => ({ block, reason: "footer" })),
    ];
    const words = all.filter(({ reason }) => reason === "preface").reduce((sum, { block }) => sum + length(block), 0);
    const isPreface = read && words <= longestPreface * wordsRead(state);
    for (const { block, reason } of all) {
      const isSure = isSurely(reason, onlyLine(block) ?? "");
      if (isSure || (reason === "preface" ? isPreface : read)) setAside(state, block, reason);
    }
    return state;
  },
};

/** A title that says 履职事项清单, and the words of a site about its page, are known whatever else was read. */
const isSurely = (reason: Beside["reason"], line: string): boolean =>
  reason === "footer" ? isPageLine(line) : reason === "title" && documentTitleOf(line) !== undefined;

const length = (block: Beside["block"]): number => bare(blockText(block)).length;

const wordsRead = ({ ledger }: ReadingState): number => ledger.close().inItems;
