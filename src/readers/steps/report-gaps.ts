import type { Finding } from "../../model/finding.ts";
import { type DutyKind, dutyKinds, kindNames } from "../../model/kind.ts";
import { unplacedText } from "../../model/unplaced-text.ts";
import { bare } from "../../text/blank.ts";
import { parsePlace } from "../../text/places.ts";
import { holdsNothing } from "../layouts/departments.ts";
import { isSiteLine } from "../layouts/page-lines.ts";
import type { Section } from "../layouts/row-draft.ts";
import { documentTitleOf } from "../layouts/titles.ts";
import { type Block, cellText } from "../source-document.ts";
import { betterSource } from "./better-source.ts";
import { blockText, onlyLine } from "./block-text.ts";
import type { ReadingState, Step } from "./state.ts";

/** Says what the reading lacks as a whole: a list that the document states, any item at all, one place, text in no field. */
export const reportGaps: Step = {
  name: "report the gaps",
  run(state) {
    const gaps = [
      ...noItems(state),
      ...missingLists(state),
      ...unreadLists(state),
      ...missingNumbers(state),
      ...severalTownships(state),
      ...unplacedText(state.ledger.close()),
    ];
    return { ...state, findings: [...state.findings, ...gaps] };
  },
};

type Gap = Pick<Finding, "rule" | "severity" | "message" | "messageEn"> & Partial<Pick<Finding, "kind" | "ordinal">>;
const gap = (words: Gap): Finding => ({ about: "reading", ...words });

function noItems({ items, sections }: ReadingState): Finding[] {
  if (items.length > 0 || sections.length > 0) return [];
  return [
    gap({
      rule: "no-items",
      severity: "error",
      message: "没有读到任何事项：文中没有清单标题，也没有“序号、事项名称”这样的表头",
      messageEn: "no item was read: there is neither a list's title nor a header row",
    }),
  ];
}

function missingLists({ declared, sections, items }: ReadingState): Finding[] {
  return dutyKinds.flatMap((kind) => {
    const stated = declared?.[kind]?.items;
    const known = sections.some((section) => section.kind === kind) || items.some((item) => item.kind === kind);
    if (stated === undefined || known) return [];
    return [
      gap({
        rule: "list-missing",
        severity: "error",
        kind,
        message: `说明称有${kindNames[kind].zh} ${stated} 项，文中没有读到这张清单`,
        messageEn: `the preface states ${stated} ${kindNames[kind].en} items; no such list was read`,
      }),
    ];
  });
}

/** Lists whose title and words are there, and of which no row was read; but for those that say that they hold none. */
function unreadLists({ sections, items, info }: ReadingState): Finding[] {
  const better = betterSource({ info });
  const kinds = new Set(sections.map(({ kind }) => kind));
  return [...kinds]
    .filter(
      (kind) => !items.some((item) => item.kind === kind) && !sections.some((one) => one.kind === kind && isEmpty(one)),
    )
    .map((kind) =>
      gap({
        rule: "list-not-read",
        severity: "error",
        kind,
        message: `${kindNames[kind].zh}清单一项也没有读到。${better.zh}`,
        messageEn: `no item of the ${kindNames[kind].en} list was read; ${better.en}`,
      }),
    );
}

const isEmpty = ({ blocks }: Section): boolean =>
  blocks.some((block) => holdsNothing(block.type === "row" ? block.cells.map(cellText) : [blockText(block)]));

/** Most numbers that are named one by one. */
const mostNumbers = 400;

/**
 * Numbers that a list lacks although words of it were left over, or lines without cells were read: their rows are in the
 * document, and stand in no item or in another one. Where numbers begin anew nothing is lacking.
 */
function missingNumbers({ declared, sections, items, ledger }: ReadingState): Finding[] {
  const leftOver = ledger.close().unplaced > 0;
  return dutyKinds.flatMap((kind) => {
    const inLines = sections.some((one) => one.kind === kind && one.blocks.every(({ type }) => type === "paragraph"));
    const ordinals = items.flatMap((item) => (item.kind === kind && item.ordinal !== null ? [item.ordinal] : []));
    const known = new Set(ordinals);
    const stated = declared?.[kind]?.items ?? 0;
    if (!(leftOver || inLines) || (known.size < 2 && stated === 0) || known.size < ordinals.length * 0.9) return [];
    const last = Math.min(mostNumbers, Math.max(stated, ...ordinals));
    const first = goesOnFrom(items, kind, Math.min(...ordinals)) ? Math.min(...ordinals) : 1;
    const missing = Array.from({ length: last }, (_, i) => i + 1).filter((n) => n >= first && !known.has(n));
    return missing.map((ordinal) =>
      gap({
        rule: "item-not-read",
        severity: "error",
        kind,
        ordinal,
        message: `没有读到${kindNames[kind].zh}第 ${ordinal} 项，它的文字可能并入了相邻事项或没有读入`,
        messageEn: `${kindNames[kind].en} item ${ordinal} was not read; its words may be among its neighbours' or unread`,
      }),
    );
  });
}

/** Whether a list's first number is the next one of another list. */
const goesOnFrom = (items: ReadingState["items"], kind: DutyKind, first: number): boolean =>
  items.some((item) => item.kind !== kind && item.ordinal === first - 1);

/** What a sheet's tab, or a title of all lists, prints where it may name a place. */
function placeWordsIn(block: Block): string[] {
  const line = onlyLine(block);
  if (line === undefined || line.length > longestTitle || isSiteLine(line)) return [];
  const isTab = block.type === "paragraph" && block.at.sheet !== undefined;
  return [isTab ? line : (documentTitleOf(line)?.prefix ?? "")];
}

const longestTitle = 60;

/** Lists of two townships in one file would run into one another. */
function severalTownships({ titles, placeNames, source, navigation }: ReadingState): Finding[] {
  const away = new Set(navigation);
  const own = source.blocks.filter((block) => !away.has(block));
  const printed = [...titles.map(({ prefix }) => prefix), ...placeNames, ...own.flatMap(placeWordsIn)];
  const names = new Set(printed.flatMap((words) => parsePlace(bare(words))?.name ?? []));
  if (names.size < 2) return [];
  const listed = [...names].join("、");
  return [
    gap({
      rule: "several-townships",
      severity: "error",
      message: `一份文件里有几个乡镇（街道）的清单：${listed}。请拆成每个乡镇一份再导入`,
      messageEn: `one file holds the lists of several townships (${listed}); import one file for each`,
    }),
  ];
}
