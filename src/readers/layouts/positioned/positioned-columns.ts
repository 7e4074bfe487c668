import { type Block, lineText, type Paragraph, type Row } from "../../source-document.ts";
import { doubtingNeighbours, ofNeighbour } from "../ordered/neighbour-category.ts";
import type { Doubt, LaidOut, Layout, Section } from "../row-draft.ts";
import { tableRows } from "../tables/table-rows.ts";
import { type DrawnTable, drawTable } from "./drawn-table.ts";
import { measures } from "./position-lines.ts";

/**
 * Lists in text whose columns stand below one another, parted by blanks, as `pdftotext -layout` and many programs print
 * them. Columns are found by their headings and by the places that no line crosses; rows by their numbers. What comes out
 * is a table, and is read as one.
 */
export const positionedColumns: Layout = {
  id: "positioned-columns",
  fits: (section) => tableIn(section) !== undefined,
  layOut(section, ledger): LaidOut {
    const { blocks = [], headerLines = [], open = [], leaning = [], shared = [] } = tableIn(section) ?? {};
    for (const { at } of headerLines) ledger.claimFurniture(at, "header row");
    const laidOut = tableRows.layOut({ kind: section.kind, blocks }, ledger);
    const starts = (rows: readonly Row[]): Set<number> =>
      new Set(rows.flatMap(({ cells }) => cells.map(({ at }) => at.start)));
    const [unclear, lean, neighbours] = [starts(open), starts(leaning), starts(shared)];
    return {
      ...laidOut,
      rows: doubtingNeighbours(laidOut.rows).map((row) => {
        const start = row.fields.ordinal?.spans()[0]?.start;
        const has = (of: ReadonlySet<number>): boolean => start !== undefined && of.has(start);
        const doubts = [
          ...(has(unclear) ? [edgeUnclear] : []),
          ...(has(lean) ? [columnsLean] : []),
          ...(has(neighbours) ? [ofNeighbour] : []),
        ];
        return doubts.length > 0 ? { ...row, doubts: [...row.doubts, ...doubts] } : row;
      }),
    };
  },
};

/** So far words may lean over their column's edge: programs round places to whole characters. */
const mostLeaning = 2;

/** Drawn once: whether the layout fits and what it lays out is one question. */
const drawn = new WeakMap<Section, { readonly table: DrawnTable | undefined }>();

function tableIn(section: Section): DrawnTable | undefined {
  const known = drawn.get(section) ?? { table: draw(section) };
  drawn.set(section, known);
  return known.table;
}

function draw({ blocks }: Section): DrawnTable | undefined {
  if (blocks.some((block) => block.type === "row") || !blocks.some(keepsPlaces)) return undefined;
  const ways = [0, mostLeaning].flatMap((leaning) => measures.map((measure) => ({ leaning, measure })));
  const tables = ways.flatMap((places) => drawTable(blocks as readonly Paragraph[], places) ?? []);
  return tables.reduce<DrawnTable | undefined>(
    (best, table) => (!best || table.worth > best.worth + clearly ? table : best),
    undefined,
  );
}

/** So much better another way to tell places must be. */
const clearly = 0.02;

/** Blanks that no words need: only a program that keeps places prints them. */
const keepsPlaces = (block: Block): boolean =>
  block.type === "paragraph" && /^\f?[ \u00a0]{2}|\S[ \u00a0]{2,}\S/u.test(lineText(block.line));

const columnsLean: Doubt = {
  rule: "columns-lean",
  message: "各栏的文字上下对得不齐，这一行可能混入相邻栏的文字",
  messageEn: "words lean over the edges of their columns; those of a neighbouring column may be among the row's",
};

const edgeUnclear: Doubt = {
  rule: "row-edge-unclear",
  message: "这一行与相邻行的分界不清，可能混入或缺少文字",
  messageEn: "where the row begins or ends is not clear; words of its neighbours may be among it",
};
