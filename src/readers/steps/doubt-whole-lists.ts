import type { DutyItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import { kindNames } from "../../model/kind.ts";
import { columnBlocks } from "../layouts/blocks/column-blocks.ts";
import { type Block, lineText } from "../source-document.ts";
import { betterSource } from "./better-source.ts";
import type { ReadingState, Step } from "./state.ts";

const fewestItems = 10;
const most = 0.5;
/** They may as well be the print's own, row after row: a column left blank, a merged category, clauses that do not count on. */
const ofThePrint: ReadonlySet<string> = new Set([
  "category-of-neighbour",
  "ordinal-missing",
  "field-missing",
  "duty-count-broken",
]);

/**
 * Where most rows of a list are doubted its columns were not understood: the other rows are no surer, and the list says so once, with what
 * would help. So does a list of a text that prints its columns one below the other, unless it was read as such.
 */
export const doubtWholeLists: Step = {
  name: "doubt whole lists",
  run(state) {
    const lists = [...Map.groupBy(state.items, ({ kind }) => kind).values()];
    const inBlocks = printsColumnsAsBlocks(state.source.blocks);
    const isUnread = ({ kind }: DutyItem): boolean =>
      state.sections.some((section, i) => section.kind === kind && state.layouts[i] !== columnBlocks.id);
    const found = lists.flatMap((items) => doubtsOf(items, state, inBlocks && items.some(isUnread)));
    return { ...state, findings: [...state.findings, ...found] };
  },
};

function doubtsOf(items: readonly DutyItem[], state: ReadingState, inBlocks: boolean): Finding[] {
  const [first] = items;
  if (!first || (items.length < fewestItems && !inBlocks)) return [];
  const { kind } = first;
  const ofKind = state.findings.filter((finding) => finding.about === "reading" && finding.kind === kind);
  const telling = ofKind.filter(({ rule }) => !ofThePrint.has(rule));
  const share = items.length - without(telling, items).length;
  if (share < items.length * most && !inBlocks) return [];
  const better = betterSource(state);
  const whole: Finding = {
    rule: "list-doubtful",
    about: "reading",
    severity: "error",
    kind,
    message: `${kindNames[kind].zh}清单${inBlocks ? "的文字按栏成块排列" : ` ${items.length} 项中有 ${share} 项读取存疑`}，各栏文字可能没有分开。${better.zh}`,
    messageEn: `${inBlocks ? "the text prints the columns" : `${share} of ${items.length} items`} of the ${kindNames[kind].en} list ${inBlocks ? "one below the other" : "are doubtful"}: they may not have been told apart; ${better.en}`,
  };
  return [whole, ...without(inBlocks ? ofKind : telling, items).map(doubtOf)];
}

/** The items that no such finding is about. */
function without(findings: readonly Finding[], items: readonly DutyItem[]): DutyItem[] {
  const doubted = new Set(findings.map(({ at }) => at?.start));
  return items.filter(({ printedAt }) => !doubted.has(printedAt[0]?.start));
}

/** So many numbers that count on stand below one another, with nothing between, only where a column stands by itself. */
const fewestCounting = 3;

function printsColumnsAsBlocks(blocks: readonly Block[]): boolean {
  const numbers = blocks.map((block) =>
    block.type === "paragraph" && /^\s*\d{1,3}\s*$/u.test(lineText(block.line))
      ? Number(lineText(block.line))
      : undefined,
  );
  return (
    numbers.filter((number, i) => number !== undefined && number === (numbers[i - 1] ?? Number.NaN) + 1).length >=
    fewestCounting
  );
}

const doubtOf = ({ kind, ordinal, printedAt }: DutyItem): Finding => ({
  rule: "list-doubtful",
  about: "reading",
  severity: "hint",
  kind,
  ordinal,
  message: "清单的多数行读取存疑，这一行也请核对原文",
  messageEn: "most rows of the list are doubtful; check this one against the print, too",
  ...(printedAt[0] ? { at: printedAt[0] } : {}),
});
