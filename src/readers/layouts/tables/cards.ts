import { bare } from "../../../text/blank.ts";
import { type Block, type Cell, cellText, distinctCells, type Row, tableOf } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";
import type { Field } from "../headings.ts";
import { listTitleOf } from "../titles.ts";

/** A cell that names a field, and the cell beside it. */
interface Pair {
  readonly field: Field;
  readonly label: Cell;
  readonly value: Cell;
}

/** A table, or a part of one, that prints one item: each field beside its value. */
interface Card {
  readonly rows: readonly Row[];
  readonly pairs: readonly Pair[];
}

export interface CardsAsRows {
  readonly blocks: readonly Block[];
  /** Cells that name a field which the header row before them has named. */
  readonly labels: readonly Cell[];
}

/** Fewest rows, and fields, of a card. */
const fewest = 2;

/** Items that are printed as cards, one below the other, as a table: a row that names the fields, then a row for each card. */
export function cardsAsRows(blocks: readonly Block[]): CardsAsRows {
  const found: Block[] = [];
  const labels: Cell[] = [];
  let header: Card | undefined;
  for (const part of partsOf(blocks)) {
    if (!("pairs" in part)) {
      found.push(part);
      if (part.type === "row" || listTitleOf(bare(part.line.map(({ text }) => text).join("")))) header = undefined;
      continue;
    }
    if (header && sameFields(header, part)) labels.push(...part.pairs.map(({ label }) => label));
    else {
      header = part;
      found.push(rowOf(header, header, ({ label }) => label));
    }
    found.push(rowOf(part, header, ({ value }) => value));
  }
  return { blocks: found, labels };
}

/** The cards among the blocks, each as one; every other block as it is. */
function partsOf(blocks: readonly Block[]): (Block | Card)[] {
  const found: (Block | Card)[] = [];
  let rows: { readonly row: Row; readonly pairs: readonly Pair[] }[] = [];
  const labels = new Map<Field, Cell>();
  const close = (): void => {
    const pairs = rows.flatMap((one) => one.pairs);
    const isCard = rows.length >= fewest && labels.size >= fewest && labels.has("name");
    if (isCard) found.push({ rows: rows.map(({ row }) => row), pairs: joined(pairs) });
    else found.push(...rows.map(({ row }) => row));
    rows = [];
    labels.clear();
  };
  for (const block of blocks) {
    const pairs = block.type === "row" ? pairsIn(block) : [];
    const last = rows.at(-1);
    const goesOn = block.type === "row" && last && tableOf(last.row) === tableOf(block) && !repeats(labels, pairs);
    if (!goesOn || pairs.length === 0) close();
    for (const { field, label } of pairs) labels.set(field, label);
    if (block.type === "row" && pairs.length > 0) rows.push({ row: block, pairs });
    else found.push(block);
  }
  close();
  return found;
}

/** The fields of a row and their values, where it is made of nothing else. */
function pairsIn(row: Row): Pair[] {
  const cells = distinctCells(row);
  const filled = cells.slice(0, cells.findLastIndex((cell) => bare(cellText(cell)) !== "") + 1);
  const even = filled.length % 2 === 0 ? filled : cells.slice(0, filled.length + 1);
  const pairs = even.flatMap((label, i): Pair[] => {
    const named = i % 2 === 0 ? withoutColon(label) : undefined;
    const field = named && columnFieldOf(cellText(named));
    const value = even[i + 1];
    return named && field && value && columnFieldOf(cellText(value)) === undefined
      ? [{ field, label: named, value }]
      : [];
  });
  return pairs.length * 2 === even.length ? pairs : [];
}

/** A cell that names a field, without the colon behind its name; a cell over several rows stays one. */
function withoutColon(cell: Cell): Cell {
  const last = cell.lines.at(-1)?.at(-1);
  const kept = last?.text.replace(/(?<!\s)\s*[:：]\s*$/u, "") ?? "";
  if (!last || kept.length === last.text.length) return cell;
  const before = bareCells.get(cell);
  if (before) return before;
  const lines = cell.lines.map((line) => line.map((run) => (run === last ? { ...last, text: kept } : run)));
  const bareCell = { ...cell, lines };
  bareCells.set(cell, bareCell);
  return bareCell;
}

const bareCells = new WeakMap<Cell, Cell>();

/** Whether a row names a field again, so that another card begins; a label over several rows names it once. */
const repeats = (labels: ReadonlyMap<Field, Cell>, pairs: readonly Pair[]): boolean =>
  pairs.some(({ field, label }) => labels.has(field) && labels.get(field) !== label);

/** Values beside one label that goes over several rows are one. */
function joined(pairs: readonly Pair[]): Pair[] {
  const byLabel = Map.groupBy(pairs, ({ label }) => label);
  return [...byLabel.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const values = [first, ...others].map(({ value }) => value);
    const end = Math.max(...values.map(({ at }) => at.end));
    const value = { lines: values.flatMap(({ lines }) => lines), at: { ...first.value.at, end } };
    return [others.length === 0 ? first : { ...first, value }];
  });
}

const sameFields = (one: Card, other: Card): boolean =>
  one.pairs.map(({ field }) => field).join() === other.pairs.map(({ field }) => field).join();

/** A card's labels or values as one row of the table that its header begins. */
function rowOf({ rows, pairs }: Card, header: Card, cellOf: (pair: Pair) => Cell): Row {
  const [first, last] = [rows[0] as Row, rows.at(-1) as Row];
  const table = header.rows[0]?.at.table;
  return {
    type: "row",
    cells: pairs.map(cellOf),
    at: { ...first.at, end: last.at.end, ...(table === undefined ? {} : { table }) },
  };
}
