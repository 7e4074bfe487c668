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
 * would help. So does a list much of whose text is in no item, and one that prints its columns one below the other, unless it was read as such.
 */
export const doubtWholeLists: Step = {
  name: "doubt whole lists",
  run(state) {
    const lists = [...Map.groupBy(state.items, ({ kind }) => kind).values()];
    const inBlocks = printsColumnsAsBlocks(state.source.blocks);
    return { ...state, findings: [...state.findings, ...lists.flatMap((items) => doubtsOf(items, state, inBlocks))] };
  },
};

function doubtsOf(items: readonly DutyItem[], state: ReadingState, inBlocks: boolean): Finding[] {
  const [first] = items;
  if (!first) return [];
  const { kind } = first;
  const ofKind = state.findings.filter((finding) => finding.about === "reading" && finding.kind === kind);
  const reason = reasonOf(items, ofKind, state, inBlocks);
  if (!reason) return [];
  const better = betterSource(state);
  const whole: Finding = {
    rule: "list-doubtful",
    about: "reading",
    severity: "error",
    kind,
    message: `${kindNames[kind].zh}清单${reason.zh}，各栏文字可能没有分开。${better.zh}`,
    messageEn: `${reason.en} of the ${kindNames[kind].en} list ${reason.are}: they may not have been told apart; ${better.en}`,
  };
  return [whole, ...without(reason.doubted, items).map(doubtOf)];
}

/** Why a list is doubted as a whole, and by which findings items of it are doubted already. */
interface Reason {
  readonly zh: string;
  readonly en: string;
  readonly are: string;
  readonly doubted: readonly Finding[];
}

/** So much of a list's text may stand in none of its items. */
const mostUnplaced = 0.2;

function reasonOf(
  items: readonly DutyItem[],
  doubted: readonly Finding[],
  state: ReadingState,
  inBlocks: boolean,
): Reason | undefined {
  const own = state.sections.flatMap((section, i) =>
    section.kind === items[0]?.kind ? [{ section, layout: state.layouts[i] }] : [],
  );
  if (inBlocks && own.some(({ layout }) => layout !== columnBlocks.id))
    return { zh: "的文字按栏成块排列", en: "the text prints the columns", are: "one below the other", doubted };
  const blocks = own.flatMap(({ section }) => section.blocks);
  const { all, unclaimed } = state.ledger.countIn(blocks.map(({ at }) => at));
  const percent = Math.round((unclaimed / Math.max(1, all)) * 100);
  if (items.length < fewestItems) return undefined;
  if (unclaimed > all * mostUnplaced)
    return {
      zh: `有 ${percent}% 的文字没有归入任何事项`,
      en: `${percent}% of the text`,
      are: "is in no item",
      doubted,
    };
  const telling = doubted.filter(({ rule }) => !ofThePrint.has(rule));
  const share = items.length - without(telling, items).length;
  if (share < items.length * most) return undefined;
  const [zh, en] = [` ${items.length} 项中有 ${share} 项读取存疑`, `${share} of ${items.length} items`];
  return { zh, en, are: "are doubtful", doubted: telling };
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
