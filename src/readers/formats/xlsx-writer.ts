import type { Finding } from "../../model/finding.ts";
import type { Block, Cell, Line, Row, Span } from "../source-document.ts";
import { formulasUncomputed, hiddenRows, hiddenSheet, hiddenText } from "./findings.ts";
import type { NeutralText } from "./neutral-text.ts";
import { tooLarge } from "./unreadable.ts";
import { coveredPlaces, placeOf } from "./xlsx-merges.ts";
import type { Sheet, SheetCell, SheetRow } from "./xlsx-sheet.ts";

/** Most columns of a sheet that may hold anything. */
const widest = 512;

const lineEnd = /\r\n|[\r\n\u2028\u2029]/u;

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
    { number }: SheetRow,
    values: SheetValues,
    covered: ReadonlyMap<number, number>,
    merged: Map<number, Cell>,
  ): void {
    const start = this.text.length;
    const unprinted: string[] = [];
    const cells = values.columns.map((column, i): Cell => {
      if (i > 0) this.text.append("\t");
      const place = placeOf(number, column);
      const anchor = covered.get(place);
      const value = values.at(place);
      const before = anchor === undefined ? undefined : merged.get(anchor);
      if (before) {
        if (value.trim() !== "") unprinted.push(value);
        return before;
      }
      const shown = anchor === undefined || anchor === place ? value : values.at(anchor);
      if (shown !== value && value.trim() !== "") unprinted.push(value);
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
    if (value !== "" && !lineEnd.test(value)) lines.push(this.text.line(value));
    else if (value !== "") this.lines(value.split(lineEnd), lines);
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

/** The printed values of a sheet by their place, and the rows and columns that have any. */
class SheetValues {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly number[];
  private readonly values = new Map<number, string>();

  constructor(sheet: Sheet, printed: PrintedValue) {
    const columns = new Set<number>();
    this.rows = sheet.rows.filter((row) => {
      let filled = false;
      for (const cell of row.cells) {
        const value = printed(cell);
        if (value.trim() === "") continue;
        filled = true;
        columns.add(cell.column);
        const place = placeOf(row.number, cell.column);
        const before = this.values.get(place);
        this.values.set(place, before === undefined ? value : `${before}\n${value}`);
      }
      return filled;
    });
    this.columns = [...columns].toSorted((a, b) => a - b);
  }

  at(place: number): string {
    return this.values.get(place) ?? "";
  }
}
