import type { DutyKind } from "../../../model/kind.ts";
import { looksLikeBody } from "../../../text/bodies.ts";
import { PrintedText } from "../../printed-text.ts";
import type { Field } from "../headings.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { beginsBody } from "../ordered/begins-body.ts";
import { rejoin } from "../rejoin.ts";
import type { Doubt, LaidOut, Layout, RowDraft, Section } from "../row-draft.ts";
import { type NumberedRows, numberedRows } from "./block-rows.ts";
import { type ColumnCell, columnCells } from "./column-cells.ts";
import { areDepartments, areNames, type SortedBlocks, sortBlocks } from "./column-of-block.ts";
import { type ColumnPages, columnPages } from "./column-pages.ts";
import { rowCategories } from "./row-categories.ts";

const fewestRows = 2;

/**
 * Lists in text that prints a page's columns one below the other, as programs write that follow blank space: headings part the columns, numbers the rows.
 * Where a column's cells end, marks, widths, clauses' numbers and words tell, so that every row of the page gets its own.
 */
export const columnBlocks: Layout = {
  id: "column-blocks",
  fits: (section) => inBlocks(section) !== undefined,
  layOut(section, ledger): LaidOut {
    const found = inBlocks(section);
    if (!found) return { rows: [], headings: [], doubts: [] };
    for (const { at } of found.pages.headings) ledger.claimFurniture(at, "header row");
    for (const { printed } of found.numbered.strays)
      for (const span of printed.spans()) ledger.claimFurniture(span, "footer");
    return { rows: rowsOf(section, found), headings: [], doubts: [] };
  },
};

interface InBlocks {
  readonly pages: ColumnPages;
  readonly sorted: SortedBlocks;
  readonly numbered: NumberedRows;
  readonly cells: ReadonlyMap<Field, readonly ColumnCell[]>;
}

/** No list has so many rows times lines. */
const mostPlaces = 5_000_000;
/** Something stands between the headings of so many pages. */
const mostPages = 0.5;
/** Where more cells have no clear edges the columns are no blocks; a supporting list's may be mixed, which another layout reads. */
const mostOpen: Readonly<Record<DutyKind, number>> = { basic: 0.75, supporting: 0.4, reclaimed: 0.75 };

const known = new WeakMap<Section, { readonly found: InBlocks | undefined }>();

/** A list's columns; undefined where its text does not print them as blocks. */
function inBlocks(section: Section): InBlocks | undefined {
  const asked = known.get(section) ?? { found: blocksOf(section) };
  known.set(section, asked);
  return asked.found;
}

function blocksOf(section: Section): InBlocks | undefined {
  if (section.blocks.some((block) => block.type === "row")) return undefined;
  const pages = columnPages(section);
  const isHeaded = pages.fields.includes("ordinal") && pages.fields.includes("name");
  if (!isHeaded || pages.parted < pages.pages * mostPages) return undefined;
  const sorted = sortBlocks(pages);
  const numbered = numberedRows(sorted.ordinals);
  const longest = Math.max(...[...sorted.columns.values()].map((lines) => lines.length));
  if (numbered.rows.length < fewestRows || numbered.rows.length * longest > mostPlaces) return undefined;
  const cells = columnCells(numbered, pages.pages, sorted);
  const all = [...cells.values()].flat();
  const open = all.filter(({ isOpen }) => isOpen).length;
  return open > all.length * mostOpen[section.kind] ? undefined : { pages, sorted, numbered, cells };
}

function rowsOf({ kind }: Section, { sorted, numbered, cells }: InBlocks): RowDraft[] {
  const categories = rowCategories(numbered.rows, sorted);
  const glued = areGlued([...sorted.columns.values()].flat()) ? [columnsGlued] : [];
  return numbered.rows.map(({ ordinal }, i): RowDraft => {
    const category = categories[i];
    const own = [...cells].map(([field, column]) => ({ field, cell: column[i] ?? { lines: [], isOpen: true } }));
    const texts = own.map(({ field, cell }) => [field, cellOf(field, cell, sorted.widths.get(field) ?? 0)] as const);
    const open = own.flatMap(({ field, cell }) => (cell.isOpen ? [edgeUnclear(field)] : []));
    return {
      kind,
      fields: {
        ordinal: ordinal.printed,
        ...(category && { category: category.printed }),
        ...Object.fromEntries(texts),
      },
      doubts: [...glued, ...(category?.isOpen ? [ofCategory] : []), ...open],
    };
  });
}

function cellOf(field: Field, { lines }: ColumnCell, width: number): PrintedText {
  const printed = lines.map((line) => line.printed);
  if (areNames(field)) return PrintedText.join(printed);
  if (!areDepartments(field)) return rejoin(printed, width);
  const parts: PrintedText[][] = [];
  for (const line of printed) {
    const last =
      parts
        .at(-1)
        ?.map(({ text }) => text)
        .join("") ?? "";
    if (parts.length > 0 && !(looksLikeBody(last.split(/[、，；]/u).at(-1) ?? "") && beginsBody(line.text)))
      parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return PrintedText.join(
    parts.map((one) => PrintedText.join(one)),
    "\n",
  );
}

/** Words of two columns that stand too near to one another come out on one line, parted by a blank. */
const twoCells = /[\p{Script=Han}，。；：、）”》]{2} +(?=\S)[^A-Za-z\s]{3}/u;
const mostGlued = 0.02;

const areGlued = (lines: readonly PrintedLine[]): boolean =>
  lines.filter(({ text }) => twoCells.test(text)).length > lines.length * mostGlued;

const columnsGlued: Doubt = {
  rule: "lines-woven",
  message: "相邻两栏的文字连在同一行上，可能没有分开",
  messageEn: "words of two columns stand on one line: they may not have been told apart",
};

const ofCategory: Doubt = {
  rule: "category-of-neighbour",
  field: "category",
  message: "文字按栏成块排列，看不出这一行属于哪个事项类别",
  messageEn: "the text prints the columns as blocks: which category the row belongs to does not show",
};

const edgeUnclear = (field: Field): Doubt => ({
  rule: "cell-edge-unclear",
  field,
  message: "文字按栏成块排列，看不清这一栏各行的分界",
  messageEn: "the text prints the columns as blocks: where the rows' cells of this column end is not clear",
});
