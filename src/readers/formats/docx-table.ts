import type { FlowCell, FlowNode } from "./flow.ts";

/** A cell as the document holds it. */
export interface WordCell {
  readonly nodes: FlowNode[];
  readonly at: number;
  /** Columns of the table's grid that it spans. */
  span: number;
  /** Whether it begins a cell that goes on below, or goes on with the one above. */
  merge: "none" | "begins" | "goes on";
  /** Whether it goes on with the cell to its left. */
  joined: boolean;
}

export interface WordRow {
  readonly cells: WordCell[];
  /** Columns of the grid left free before its first cell. */
  before: number;
}

interface PlacedCell {
  readonly cell: FlowCell;
  readonly from: number;
  readonly to: number;
  readonly merge: WordCell["merge"];
}

/**
 * Rows of a Word table, each as wide as the table. The grid of a table that was edited by hand has more columns than
 * anybody sees, their edges a little apart from row to row: so rows of the usual number of cells are taken cell by cell,
 * and only the others by their place in the grid.
 */
export function placesIn(rows: readonly WordRow[], widths: readonly number[]): FlowCell[][] {
  const edges = edgesOf(widths);
  const placed = mergedDown(rows, edges);
  const usual = mostFrequent(placed.map((row) => row.length).filter((count) => count > 1));
  let like = placed.find((row) => row.length === usual);
  return placed.map((row) => {
    if (row.length === usual) like = row;
    return row.length >= (usual ?? 0) || !like ? row.map(({ cell }) => cell) : spreadOver(like, row);
  });
}

/** Cells that go on with the one above are that one. */
function mergedDown(rows: readonly WordRow[], edges: readonly number[]): PlacedCell[][] {
  let above: readonly PlacedCell[] = [];
  return rows.map((row) => {
    let column = row.before;
    const placed = row.cells.map((own, i): PlacedCell => {
      const from = edgeAt(edges, column);
      column += own.span;
      const same = own.merge === "goes on" ? (above.find((one) => one.from === from) ?? above[i]) : undefined;
      const cell = same && same.merge !== "none" ? same.cell : { nodes: own.nodes, at: own.at };
      return { cell, from, to: edgeAt(edges, column), merge: own.merge };
    });
    above = placed;
    return placed;
  });
}

/** Each column of a full row shows the cell that stands over its middle. */
function spreadOver(like: readonly PlacedCell[], row: readonly PlacedCell[]): FlowCell[] {
  const places = like.map(({ from, to }): FlowCell => {
    const middle = (from + to) / 2;
    return row.find((one) => one.from <= middle && middle < one.to)?.cell ?? { nodes: [], at: row[0]?.cell.at ?? 0 };
  });
  const lost = row.some(({ cell }) => cell.nodes.length > 0 && !places.includes(cell));
  return lost ? row.map(({ cell }) => cell) : places;
}

function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + Math.max(width, 0));
  return edges;
}

/** Edges in the grid's own measure where it has one, so that a sliver of a column weighs little. */
const edgeAt = (edges: readonly number[], column: number): number =>
  edges[column] ?? (edges.at(-1) ?? 0) + (column - edges.length + 1);

function mostFrequent(counts: readonly number[]): number | undefined {
  const votes = new Map<number, number>();
  for (const count of counts) votes.set(count, (votes.get(count) ?? 0) + 1);
  return [...votes].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
