import type { TableCell, TablePart, TableRow } from "./cells.ts";
import type { Box } from "./geometry.ts";
import type { ColumnLines } from "./level-gaps.ts";
import type { PageElement } from "./page-elements.ts";
import { RowBands } from "./row-bands.ts";
import { joinSpanningCells } from "./spanning-cells.ts";
import { type FlowingTable, numberForm, sameColumns } from "./table-flow.ts";

/** Parts the rows of tables whose rules part the columns alone, in place: a ruled row of theirs holds many numbered ones. */
export function partRows(pages: readonly (readonly PageElement[])[]): void {
  const tables: FlowingTable[] = [];
  for (const element of pages.flat()) {
    if (element.type !== "table") continue;
    const last = tables.at(-1);
    if (last && sameColumns(last, element.part)) last.parts.push(element.part);
    else tables.push({ number: 0, parts: [element.part] });
  }
  for (const { parts } of tables) partRowsOf(parts);
}

/** A ruled row counts so many numbers at least, on average, where rules do not part the rows. */
const fewestNumbers = 1.5;
/** So many of them count on from the one above; the digits of a number that was wrapped do not. */
const countingOn = 0.8;

function partRowsOf(parts: readonly TablePart[]): void {
  const numbered = parts.flatMap(({ rows }) => rows.filter((row) => numbersIn(row).length > 0));
  const numbers = numbered.flatMap(numbersIn);
  const counting = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1);
  if (numbers.length < Math.max(2, numbered.length * fewestNumbers)) return;
  if (counting.length < (numbers.length - 1) * countingOn) return;
  const bands = new RowBands(numbered.map(columnsOf));
  for (const part of parts)
    part.rows.splice(
      0,
      Infinity,
      ...part.rows.flatMap((row) => (numbersIn(row).length > 0 ? partedRow(row, bands) : [row])),
    );
  joinSpanningCells(parts);
}

/** The numbers that stand alone on lines of the row's column with most of them; none in a row with spanning cells. */
function numbersIn({ cells }: TableRow): number[] {
  if (cells.some(({ columns: [left, right], rows }) => right - left > 1 || rows > 1)) return [];
  const byColumn = cells.map(({ lines }) =>
    lines.flatMap(({ text }) => (numberForm.test(text.trim()) ? [numberIn(text)] : [])),
  );
  return byColumn.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const numberIn = (text: string): number => Number(/\d+/u.exec(text)?.[0]);

const columnsOf = ({ cells }: TableRow): ColumnLines => cells.map(({ lines }) => lines);

function partedRow(row: TableRow, bands: RowBands): TableRow[] {
  return bands.of(columnsOf(row), []).map(({ top, bottom }) => ({
    cells: row.cells.map((cell): TableCell => {
      const box: Box = [cell.box[0], top, cell.box[2], bottom];
      const lines = cell.lines.filter(({ box: [, y0, , y1] }) => (y0 + y1) / 2 >= top && (y0 + y1) / 2 < bottom);
      return { ...cell, box, lines: lines.map((line) => ({ ...line, frame: box })) };
    }),
  }));
}
