import type { Finding } from "../../model/finding.ts";
import { dutyKinds, kindNames } from "../../model/kind.ts";
import { unplacedText } from "../../model/unplaced-text.ts";
import { bare } from "../../text/blank.ts";
import { parsePlace } from "../../text/places.ts";
import type { ReadingState, Step } from "./state.ts";

/** Says what the reading lacks as a whole: a list that the document states, any item at all, one place, text in no field. */
export const reportGaps: Step = {
  name: "report the gaps",
  run(state) {
    const gaps = [
      ...noItems(state),
      ...missingLists(state),
      ...severalTownships(state),
      ...unplacedText(state.ledger.close()),
    ];
    return { ...state, findings: [...state.findings, ...gaps] };
  },
};

type Gap = Pick<Finding, "rule" | "severity" | "message" | "messageEn"> & Partial<Pick<Finding, "kind">>;
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

/** Lists of two townships in one file would run into one another. */
function severalTownships({ titles }: ReadingState): Finding[] {
  const names = new Set(titles.flatMap(({ prefix }) => parsePlace(bare(prefix))?.name ?? []));
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
