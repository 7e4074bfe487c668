import type { Block, Cell, Line, Paragraph, Row, Span } from "../source-document.ts";

/** What stands one below the other on a page or in a cell, as pages and Word documents nest it. */
export type FlowNode = FlowLine | FlowTable;

export interface FlowLine {
  readonly type: "line";
  readonly line: Line;
  readonly afterGap: boolean;
}

export interface FlowTable {
  readonly type: "table";
  /** Each row as wide as it prints; a merged cell is the same object at each of its places. */
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  readonly nodes: readonly FlowNode[];
  /** Where it stands, for a cell that prints nothing. */
  readonly at: number;
}

/**
 * Blocks of a flow. A table within a cell becomes lines of that cell, unless the outer table only sets the page: then
 * the inner one is the table.
 */
export function blocksOf(nodes: readonly FlowNode[], tablesBefore = 0): { blocks: Block[]; tables: number } {
  const blocks: Block[] = [];
  let tables = tablesBefore;
  const walk = (flow: readonly FlowNode[]): void => {
    for (const node of flow) {
      if (node.type === "line") blocks.push(...paragraphOf(node));
      else if (setsPage(node)) for (const cell of cellsOf(node)) walk(cell.nodes);
      else {
        tables++;
        for (const row of rowsOf(node, tables)) blocks.push(row);
      }
    }
  };
  walk(nodes);
  return { blocks, tables };
}

function paragraphOf({ line, afterGap }: FlowLine): Paragraph[] {
  const at = spanOf([line]);
  return at && isPrinted(line) ? [{ type: "paragraph", line, at, afterGap }] : [];
}

const isPrinted = (line: Line): boolean => line.some((run) => run.text.trim() !== "");

const cellsOf = ({ rows }: FlowTable): FlowCell[] => [...new Set(rows.flat())];

function rowsOf({ rows }: FlowTable, table: number): Row[] {
  const made = new Map<FlowCell, Cell>();
  return rows.map((places, i): Row => {
    const cells = places.map((place, column) => {
      const cell = made.get(place) ?? cellOf(place, { table, row: i + 1, cell: column + 1 });
      made.set(place, cell);
      return cell;
    });
    const own = cells.filter((cell) => cell.at.row === i + 1 && cell.lines.length > 0);
    const start = own[0]?.at.start ?? cells[0]?.at.start ?? 0;
    return { type: "row", cells, at: { start, end: own.at(-1)?.at.end ?? start, table, row: i + 1 } };
  });
}

function cellOf({ nodes, at }: FlowCell, place: { table: number; row: number; cell: number }): Cell {
  const lines = linesOf(nodes).filter(isPrinted);
  return { lines, at: { ...(spanOf(lines) ?? { start: at, end: at }), ...place } };
}

/** Lines of a flow, those of its tables cell by cell. */
function linesOf(nodes: readonly FlowNode[], lines: Line[] = []): Line[] {
  for (const node of nodes) {
    if (node.type === "line") lines.push(node.line);
    else for (const cell of cellsOf(node)) linesOf(cell.nodes, lines);
  }
  return lines;
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** Rows and share of the words from which an inner table is what its outer table was drawn for. */
const leastRows = 2;
const leastColumns = 2;
const mostShare = 0.8;

/**
 * Whether a table only sets the page: tables of several rows and columns stand in its cells and hold nearly all of its
 * words, or the cell that holds them stands alone in each row; or tables that set the page themselves.
 */
function setsPage(table: FlowTable): boolean {
  if (!table.rows.some((places) => places.some((cell) => cell.nodes.some((node) => node.type === "table"))))
    return false;
  const cells = cellsOf(table);
  const inner = cells.flatMap(({ nodes }) => nodes.filter((node) => node.type === "table"));
  const isTable = inner.some(isTabular);
  if (!isTable && !inner.some(setsPage)) return false;
  if (isAlone(table)) return true;
  const share = inner.reduce((sum, one) => sum + length([one]), 0) / length([table]);
  const innerRows = inner.reduce((sum, one) => sum + one.rows.length, 0);
  return (!isTable || table.rows.length < innerRows) && share >= mostShare;
}

const isTabular = ({ rows }: FlowTable): boolean =>
  rows.length >= leastRows && rows.some((places) => new Set(places).size >= leastColumns);

/** Whether each row has but one cell that prints anything. */
const isAlone = ({ rows }: FlowTable): boolean =>
  rows.every((places) => [...new Set(places)].filter((cell) => length(cell.nodes) > 0).length <= 1);

const length = (nodes: readonly FlowNode[]): number =>
  linesOf(nodes).reduce((sum, line) => sum + line.reduce((units, run) => units + run.text.trim().length, 0), 0);
