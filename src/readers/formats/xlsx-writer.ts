import type { Finding } from "../../model/finding.ts";
import type { Block, Cell, Line, Row, Span } from "../source-document.ts";
import { formulasUncomputed, hiddenRows, hiddenSheet, hiddenText } from "./findings.ts";
import type { NeutralText } from "./neutral-text.ts";
import { tooLarge } from "./unreadable.ts";
import { coveredPlaces, placeOf } from "./xlsx-merges.ts";
import type { Sheet, SheetCell } from "./xlsx-sheet.ts";

/** Most columns of a sheet that may hold anything. */
const widest = 512;

const lineEnd = /\r\n|[\r\n\u2028\u2029]/u;
const hasLineEnd = /[\r\n\u2028\u2029]/u;

export type PrintedValue = (cell: SheetCell) => string;

/** Writes the sheets of a workbook into the neutral text: its name as a line, then its rows, cells parted by tabs. */
export class XlsxWriter {
  readonly blocks: Block[] = [];
  readonly markup: Span[] = [];
  readonly findings: Finding[] = [];
  private readonly text: NeutralText;
  private readonly printed: PrintedValue;
  private unprinted = 0;

  constructor(text: NeutralText, printed: PrintedValue) {
    this.text = text;
    this.printed = printed;
  }

  sheet(name: string, sheet: Sheet): void {
    const values = new SheetValues(sheet, this.printed);
    if (values.columns.length === 0) return;
    const line = this.text.line(name);
    const [run] = line;
    if (run && name.trim() !== "")
      this.blocks.push({
        type: "paragraph",
        line,
        at: { start: run.start, end: run.end, sheet: name },
        afterGap: true,
      });
    this.text.append("\n");
    const { rows, columns } = values;
    if (columns.length > widest)
      throw tooLarge(
        `sheet "${name}" has ${columns.length} columns, at most ${widest} are read`,
        `工作表“${name}”有 ${columns.length} 列，上限是 ${widest} 列`,
      );
    const covered = coveredPlaces(sheet.merged, rows, columns);
    const merged = new Map<number, Cell>();
    for (const row of rows) this.row(name, row, values, covered, merged);
    const hiddenColumns = columns.filter((at) => sheet.hiddenColumns.some(({ from, to }) => from <= at && at <= to));
    this.findings.push(...hiddenRows(name, rows.filter((row) => row.hidden).length, hiddenColumns.length));
    this.findings.push(...formulasUncomputed(name, sheet.uncomputed));
  }

  /** A hidden sheet prints nothing. */
  hiddenSheet(name: string, sheet: Sheet): void {
    const words = sheet.rows.map((row) => row.cells.map(this.printed).join("\t")).join("\n");
    if (words.trim() === "") return;
    this.markup.push(this.text.append(`${name}\n${words}`));
    this.text.append("\n");
    this.findings.push(hiddenSheet(name));
  }

  /** What there is to say about the whole workbook. */
  close(): void {
    this.findings.push(...hiddenText(this.unprinted));
  }

  private row(
    sheet: string,
    { number, filled }: FilledRow,
    values: SheetValues,
    covered: ReadonlyMap<number, number>,
    merged: Map<number, Cell>,
  ): void {
    const start = this.text.length;
    const unprinted: string[] = [];
    let next = 0;
    const cells = values.columns.map((column, i): Cell => {
      if (i > 0) this.text.append("\t");
      const own = filled[next]?.column === column ? filled[next++] : undefined;
      const value = own?.value ?? "";
      const place = placeOf(number, column);
      const anchor = covered.get(place);
      const before = anchor === undefined ? undefined : merged.get(anchor);
      if (before) {
        if (value !== "") unprinted.push(value);
        return before;
      }
      const shown = anchor === undefined || anchor === place ? value : values.at(anchor);
      if (shown !== value && value !== "") unprinted.push(value);
      const cell = this.cell(shown, { sheet, row: number, cell: column });
      if (anchor !== undefined) merged.set(anchor, cell);
      return cell;
    });
    const end = this.text.length;
    const row: Row = { type: "row", cells, at: { start, end, sheet, row: number } };
    this.blocks.push(row);
    this.text.append("\n");
    if (unprinted.length > 0) this.hide(unprinted.join("\t"));
  }

  private cell(value: string, place: { sheet: string; row: number; cell: number }): Cell {
    const start = this.text.length;
    const lines: Line[] = [];
    // Values that are kept are not blank; only a line among others may be.
    if (hasLineEnd.test(value)) this.lines(value.split(lineEnd), lines);
    else if (value !== "") lines.push(this.text.line(value));
    return { lines, at: { start, end: this.text.length, ...place } };
  }

  private lines(printed: readonly string[], lines: Line[]): void {
    printed.forEach((line, i) => {
      if (i > 0) this.text.append("\n");
      if (line.trim() === "") this.text.append(line);
      else lines.push(this.text.line(line));
    });
  }

  private hide(words: string): void {
    this.markup.push(this.text.append(words));
    this.text.append("\n");
    this.unprinted += words.replace(/\s/gu, "").length;
  }
}

interface FilledRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Its cells that print anything, by their columns. */
  readonly filled: readonly FilledCell[];
}

interface FilledCell {
  readonly column: number;
  readonly value: string;
}

/** The printed values of a sheet, row by row, and the columns that have any. */
class SheetValues {
  readonly rows: readonly FilledRow[];
  readonly columns: readonly number[];
  private byPlace: Map<number, string> | undefined;

  constructor(sheet: Sheet, printed: PrintedValue) {
    const columns = new Set<number>();
    this.rows = sheet.rows.flatMap(({ number, hidden, cells }): FilledRow[] => {
      const filled: FilledCell[] = [];
      for (const cell of cells) {
        const value = printed(cell);
        if (value.trim() === "") continue;
        columns.add(cell.column);
        filled.push({ column: cell.column, value });
      }
      return filled.length > 0 ? [{ number, hidden, filled: inOrder(filled) }] : [];
    });
    this.columns = [...columns].toSorted((a, b) => a - b);
  }

  /** The value at a place of the sheet, "" where nothing is printed. */
  at(place: number): string {
    this.byPlace ??= new Map(
      this.rows.flatMap(({ number, filled }) =>
        filled.map(({ column, value }) => [placeOf(number, column), value] as const),
      ),
    );
    return this.byPlace.get(place) ?? "";
  }
}

/** Cells from left to right, those that a careless writer put at one place as one. */
function inOrder(filled: readonly FilledCell[]): readonly FilledCell[] {
  if (filled.every(({ column }, i) => i === 0 || column > (filled[i - 1]?.column ?? 0))) return filled;
  const cells: { column: number; value: string }[] = [];
  for (const { column, value } of filled.toSorted((a, b) => a.column - b.column)) {
    const last = cells.at(-1);
    if (last?.column === column) last.value += `\n${value}`;
    else cells.push({ column, value });
  }
  return cells;
}
