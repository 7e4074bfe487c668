import type { Finding } from "../../model/finding.ts";
import { kindNames } from "../../model/kind.ts";
import { columnBlocks } from "../layouts/blocks/column-blocks.ts";
import { labelledLines } from "../layouts/labelled-lines.ts";
import { mixedColumns } from "../layouts/mixed/mixed-columns.ts";
import { numberedLines } from "../layouts/numbered-lines.ts";
import { settledTogether } from "../layouts/ordered/neighbour-category.ts";
import { orderedLines } from "../layouts/ordered/ordered-lines.ts";
import { textLines } from "../layouts/ordered/text-lines.ts";
import { positionedColumns } from "../layouts/positioned/positioned-columns.ts";
import type { Doubt, Layout, RowDraft, Section } from "../layouts/row-draft.ts";
import { tableRows } from "../layouts/tables/table-rows.ts";
import type { Step } from "./state.ts";

/** In the order in which they are asked. */
const layouts: readonly Layout[] = [
  tableRows,
  positionedColumns,
  columnBlocks,
  labelledLines,
  orderedLines,
  mixedColumns,
  numberedLines,
  textLines,
];

/** Each list's blocks become rows, by the first layout that fits; a list that none fits stays unplaced and is reported. */
export const layOutRows: Step = {
  name: "lay out rows",
  run(state) {
    const laidOut = state.sections.map((section) => {
      const layout = layouts.find((candidate) => candidate.fits(section));
      if (!layout) return { id: undefined, rows: [], headings: [], findings: [noLayout(section)] };
      const { rows, headings, doubts } = layout.layOut(section, state.ledger);
      return { id: layout.id, rows, headings, findings: doubts.map((doubt) => asFinding(doubt, section)) };
    });
    const lists = withSettledCategories(laidOut);
    return {
      ...state,
      layouts: laidOut.map(({ id }) => id),
      rows: lists.flat(),
      headings: laidOut.flatMap(({ headings }) => headings),
      findings: [...state.findings, ...laidOut.flatMap(({ findings }) => findings)],
    };
  },
};

/** The lists' rows; those of lists in lines tell one another where categories are printed. */
function withSettledCategories(
  lists: readonly { readonly id: string | undefined; readonly rows: readonly RowDraft[] }[],
): RowDraft[][] {
  const inLines = lists.map(({ id }) => id === orderedLines.id || id === textLines.id);
  const settled = settledTogether(lists.map(({ rows }, i) => (inLines[i] ? rows : [])));
  return lists.map(({ rows }, i) => (inLines[i] ? (settled[i] ?? []) : [...rows]));
}

function asFinding({ rule, message, messageEn, field, at }: Doubt, section: Section): Finding {
  return {
    rule,
    about: "reading",
    severity: "warning",
    kind: section.kind,
    message,
    messageEn,
    ...(field ? { field } : {}),
    ...(at ? { at: { start: at.start, end: at.end } } : {}),
  };
}

function noLayout(section: Section): Finding {
  const [first, last] = [section.blocks[0], section.blocks.at(-1)];
  return {
    rule: "layout-unknown",
    about: "reading",
    severity: "error",
    kind: section.kind,
    message: `${kindNames[section.kind].zh}清单的版式无法辨认（各栏文字混排），未读入`,
    messageEn: `the layout of the ${kindNames[section.kind].en} list is not known (its columns are mixed); it was not read`,
    ...(first && last ? { at: { start: first.at.start, end: last.at.end } } : {}),
  };
}
