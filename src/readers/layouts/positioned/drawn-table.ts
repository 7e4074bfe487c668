import { columns } from "../../../text/width.ts";
import { type Block, type Cell, type Line, lineText, type Paragraph, type Row } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";
import type { Field } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";
import { meantLines } from "../rejoin.ts";
import { bandLines } from "./band-lines.ts";
import { edgesBetween, headersIn, type PageEdges, type PlacedHeader } from "./column-edges.ts";
import { cellsOf, countAligned, leansOver } from "./line-cells.ts";
import { type CutLine, rowsBetween } from "./placed-rows.ts";
import { type Measure, type PlacedLine, placedLines, sliceLine } from "./position-lines.ts";
import { withSpanningCategories } from "./spanning-categories.ts";

/** A table that its words' places draw. */
export interface DrawnTable {
  readonly blocks: readonly Block[];
  readonly headerLines: readonly Paragraph[];
  /** Rows that may begin or end elsewhere. */
  readonly open: readonly Row[];
  /** Rows among whose words may be some of a neighbouring column. */
  readonly leaning: readonly Row[];
  /** Rows whose category may be their neighbour's. */
  readonly shared: readonly Row[];
  /** How well its places are told: the share of its cells' lines that begin where their column does, less that of lines across columns. */
  readonly worth: number;
}

const fewestRows = 2;
/** Share of lines that may stand across the columns' edges: notes and titles over the whole table; on one page, more. */
const mostCrossed = 0.1;
const mostOnPage = 0.25;

/** How places are told: by which measure, and how far words may lean over their column's edge. */
export interface Places {
  readonly measure: Measure;
  readonly leaning: number;
}

/** The table that lines draw; undefined where they draw none. */
export function drawTable(paragraphs: readonly Paragraph[], { measure, leaning }: Places): DrawnTable | undefined {
  const lines = placedLines(paragraphs, measure);
  const headers = headersIn(lines);
  const [first] = headers;
  if (!first) return undefined;
  const fields = first.headings.map(headingField);
  const bands = fields.includes("category") ? new Set<PlacedLine>() : bandLines(lines);
  const ordinalAt = fields.indexOf("ordinal");
  const pages = headers.flatMap((header, i) =>
    pagesBelow(lines, header, headers[i + 1]?.lines[0] ?? lines.length, leaning, bands),
  );
  const crossed = pages.reduce((sum, { page, edges }) => sum + edges.crossed * page.length, 0);
  const all = pages.reduce((sum, { page }) => sum + page.length, 0);
  if (ordinalAt < 0 || crossed > all * mostCrossed) return undefined;
  if (pages.some(({ edges }) => edges.crossed > mostOnPage)) return undefined;
  const stretches: CutLine[][] = [[]];
  const between: Paragraph[] = [];
  const begins = { atEdge: 0, all: 0 };
  const notes: Paragraph[] = lines.slice(0, first.lines[0]).map(({ paragraph }) => paragraph);
  for (const {
    page,
    edges: { edges },
  } of pages) {
    for (const line of page) {
      const cells = cellsOf(line, edges, leaning);
      if (bands.has(line)) {
        between.push(line.paragraph);
        stretches.push([]);
      } else if (!cells) notes.push(line.paragraph);
      else {
        countAligned(line, edges, begins);
        const { page: pageOf, paragraph } = line;
        stretches
          .at(-1)
          ?.push({ cells, page: pageOf, afterGap: paragraph.afterGap, leans: leansOver(line, edges, leaning) });
      }
    }
  }
  const doubtful = { open: [] as Row[], leaning: [] as Row[], shared: [] as Row[] };
  const rows = stretches.map((stretch) => rowsOf(stretch, fields, ordinalAt, doubtful));
  if (rows.flat().length < fewestRows) return undefined;
  const headerLines = headers.flatMap((header) => lines.slice(...header.lines).map(({ paragraph }) => paragraph));
  return {
    blocks: [
      headerRow(first, lines),
      ...rows.flatMap((some, i) => [...some, ...between.slice(i, i + 1)]),
      ...notes.map(apart),
    ],
    headerLines,
    ...doubtful,
    worth: begins.atEdge / Math.max(1, begins.all) - crossed / Math.max(1, all),
  };
}

const headingField = ({ parts }: PlacedHeader["headings"][number]): Field | null =>
  columnFieldOf(parts.map(({ segment }) => segment.text).join("")) ?? null;

const apart = (paragraph: Paragraph): Paragraph => ({ ...paragraph, afterGap: true });

/** A header's lines page by page, each page with the edges of its own columns. */
function pagesBelow(
  lines: readonly PlacedLine[],
  header: PlacedHeader,
  end: number,
  leaning: number,
  bands: ReadonlySet<PlacedLine>,
): { page: readonly PlacedLine[]; edges: PageEdges }[] {
  const pages = [...Map.groupBy(lines.slice(header.lines[1], end), ({ page }) => page).values()];
  return pages.map((page) => ({
    page,
    edges: edgesBetween(
      header.headings,
      page.filter((line) => !bands.has(line)),
      leaning,
    ),
  }));
}

function rowsOf(
  lines: readonly CutLine[],
  fields: readonly (Field | null)[],
  ordinalAt: number,
  doubtful: { readonly open: Row[]; readonly leaning: Row[]; readonly shared: Row[] },
): Row[] {
  const anchors = lines.flatMap(({ cells }, i) => {
    const cell = cells[ordinalAt];
    return cell && ordinalNumber(lineText(cell).trim()) !== undefined ? [i] : [];
  });
  if (anchors.length === 0) return [];
  const widths = fields.map((_, column) => Math.max(...lines.map(({ cells }) => widthOf(cells[column]))));
  const spans = rowsBetween(lines, anchors, fields);
  const rows = spans.map(({ from, to, open: isOpen }) => {
    const own = lines.slice(from, to);
    const cells = fields.map((field, column) => {
      const printed = own.map(({ cells: parts }) => parts[column] ?? null).filter((line) => line !== null);
      return cellOf(joinedLines(printed, field, widths[column] ?? 0));
    });
    const spans = cells.flatMap(({ lines: of }) => of.flat());
    const at = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    const row: Row = { type: "row", cells, at };
    if (isOpen) doubtful.open.push(row);
    if (own.some(({ leans }) => leans) || areWoven(own)) doubtful.leaning.push(row);
    return row;
  });
  const category = fields.indexOf("category");
  if (category < 0) return rows;
  const shared = withSpanningCategories(rows, spans, lines, category);
  doubtful.shared.push(...shared.open);
  return [...shared.rows];
}

/**
 * Whether lines of neighbouring cells come by turns: cells in the middle of their rows stand off by half a line, and programs that keep places
 * mix words of such lines.
 */
function areWoven(lines: readonly CutLine[]): boolean {
  const only = lines.map(({ cells }) => {
    const printed = cells.flatMap((cell, column) => (cell ? [column] : []));
    return printed.length === 1 ? printed[0] : undefined;
  });
  return only.some((column, i) => {
    const next = only[i + 1];
    return column !== undefined && next !== undefined && column !== next;
  });
}

const widthOf = (line: Line | null | undefined): number => (line ? columns(lineText(line).trim()) : 0);
const namesBodies: readonly (Field | null)[] = ["counterpartDepartments", "receivingDepartments"];
/** How far short of its column a wrapped name may end. */
const slack = 3;

/** A cell's physical lines as the lines that its writer meant. */
function joinedLines(lines: readonly Line[], field: Field | null, width: number): Line[] {
  if (field === "name" || field === "category") return lines.length > 0 ? [lines.flat()] : [];
  if (!namesBodies.includes(field))
    return meantLines(lines, (line) => lineText(line).trim(), width).map((parts) => parts.flat());
  const meant: Line[][] = [];
  for (const line of lines) {
    const before = meant.at(-1)?.at(-1);
    if (before && (widthOf(before) >= width - slack || /[、，]$/u.test(lineText(before)))) meant.at(-1)?.push(line);
    else meant.push([line]);
  }
  return meant.map((parts) => parts.flat());
}

function cellOf(lines: readonly Line[]): Cell {
  const runs = lines.flat();
  const start = runs.length > 0 ? Math.min(...runs.map((run) => run.start)) : 0;
  return { lines, at: { start, end: runs.length > 0 ? Math.max(...runs.map((run) => run.end)) : start } };
}

function headerRow({ headings }: PlacedHeader, lines: readonly PlacedLine[]): Row {
  const cells = headings.map(({ parts }) =>
    cellOf(parts.map(({ line, segment }) => sliceLine(lines[line]?.paragraph.line ?? [], segment.start, segment.end))),
  );
  const [first, last] = [cells[0], cells.at(-1)];
  return { type: "row", cells, at: { start: first?.at.start ?? 0, end: last?.at.end ?? 0 } };
}
