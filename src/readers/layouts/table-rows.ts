import type { DutyKind } from "../../model/kind.ts";
import type { PrintedHeading } from "../../model/reading.ts";
import { bare } from "../../text/blank.ts";
import { enumeratorOf } from "../../text/enumerators.ts";
import { numberOf } from "../../text/numerals.ts";
import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import { type Cell, cellText, distinctCells, lineText, type Paragraph, type Row } from "../source-document.ts";
import { type Band, bandOf } from "./bands.ts";
import { columnsOf, usualColumns } from "./columns.ts";
import { type Field, fieldsOfList } from "./headings.ts";
import { mendRows } from "./mend-rows.ts";
import type { Doubt, LaidOut, Layout, RowDraft, Section } from "./row-draft.ts";

/** Lists whose rows have cells, whatever file they came in. */
export const tableRows: Layout = {
  id: "table-rows",
  fits: (section) => section.blocks.some((block) => block.type === "row"),
  layOut: (section, ledger) => new TableRows(section.kind, ledger).read(section),
};

interface OpenRow {
  /** Per field the printed parts, one below the other. */
  readonly fields: Partial<Record<Field, PrintedText[]>>;
  readonly doubts: Doubt[];
  ordinalCell: Cell | undefined;
  lastField: Field | undefined;
  seen: Set<Cell>;
}

class TableRows {
  private readonly rows: OpenRow[] = [];
  private readonly headings: PrintedHeading[] = [];
  private readonly doubts: Doubt[] = [];
  private columns: readonly (Field | null)[] | undefined;
  private band: Band | undefined;
  private readonly unread = new Set<number | undefined>();
  private readonly kind: DutyKind;
  private readonly ledger: Ledger;

  constructor(kind: DutyKind, ledger: Ledger) {
    this.kind = kind;
    this.ledger = ledger;
  }

  read(section: Section): LaidOut {
    for (const block of mendRows(section.blocks)) {
      if (block.type === "row") this.readRow(block);
      else this.readParagraph(block);
    }
    const rows = this.rows.map(({ fields, doubts }): RowDraft => ({ kind: this.kind, fields: joined(fields), doubts }));
    return { rows, headings: this.headings, doubts: this.doubts };
  }

  private readRow(row: Row): void {
    const texts = row.cells.map(cellText);
    const header = columnsOf(texts);
    if (header) this.readHeader(row, texts, header);
    else if (!this.readBand(row)) this.readItem(row);
  }

  private readHeader(row: Row, texts: readonly string[], columns: (Field | null)[]): void {
    this.columns = this.readable(row, this.withoutRepeats(row, likeBefore(columns, this.columns)));
    this.headings.push({
      kind: this.kind,
      at: row.at,
      columns: row.cells.map((cell, i) => ({
        field: this.columns?.[i] ?? null,
        printed: bare(texts[i] ?? ""),
        at: cell.at,
      })),
    });
    for (const cell of distinctCells(row)) this.ledger.claimFurniture(cell.at, "header row");
  }

  /** A second column of one field (事项类别 beside 类别) is not read: two cells must not run into one another. */
  private withoutRepeats(row: Row, columns: readonly (Field | null)[]): (Field | null)[] {
    return columns.map((field, i) => {
      const first = columns.indexOf(field);
      if (field === null || first === i || row.cells[first] === row.cells[i]) return field;
      this.doubtColumn(
        row.cells[i],
        `表头“${bare(cellText(row.cells[i] as Cell))}”与前面一栏含义相同，这一栏未读入`,
        "a column means the same as one before it; it was not read",
      );
      return null;
    });
  }

  private doubtColumn(cell: Cell | undefined, message: string, messageEn: string): void {
    const at = cell?.at;
    const known = this.unread.has(at?.start) || this.doubts.some((doubt) => doubt.message === message);
    this.unread.add(at?.start);
    if (!known) this.doubts.push({ rule: "column-unread", message, messageEn, ...(at ? { at } : {}) });
  }

  /** Columns whose heading is unknown, or is none of this list's, are not read, and that is said once. */
  private readable(row: Row, columns: readonly (Field | null)[]): (Field | null)[] {
    return columns.map((printed, i) => {
      const field = this.fieldHere(printed);
      if (field && fieldsOfList[this.kind].has(field)) return field;
      const heading = row.cells[i] ? bare(cellText(row.cells[i])) : "";
      if (heading !== "" && row.cells.indexOf(row.cells[i] as Cell) === i)
        this.doubtColumn(
          row.cells[i],
          `表头“${heading}”不属于这张清单，这一栏未读入`,
          "a column is none of this list's",
        );
      return null;
    });
  }

  /** 责任部门 names the receiving department in a reclaimed list, the counterpart in a supporting one. */
  private fieldHere(field: Field | null): Field | null {
    if (this.kind === "reclaimed" && field === "counterpartDepartments") return "receivingDepartments";
    return this.kind === "supporting" && field === "receivingDepartments" ? "counterpartDepartments" : field;
  }

  /** A row that only says which category follows: “一、党的建设（21项）”. */
  private readBand(row: Row): boolean {
    const printed = distinctCells(row).filter((cell) => bare(cellText(cell)) !== "");
    const [cell] = printed;
    const band = printed.length === 1 && cell ? bandOf(PrintedText.of(cell.lines)) : undefined;
    if (!cell || !band) return false;
    this.band = band;
    for (const span of band.labels) this.ledger.claimFurniture(span, "label");
    return true;
  }

  private readItem(row: Row): void {
    const columns = this.columns ?? usualColumns(this.kind, row.cells.length);
    if (columns) this.readNumbered(row, columns);
    else this.doubtRow(row, "column-unknown", "表头缺失，无法判断各栏", "the header row is missing; columns unknown");
  }

  private readNumbered(row: Row, columns: readonly (Field | null)[]): void {
    this.columns = columns;
    const ordinalAt = columns.indexOf("ordinal");
    const ordinalCell = row.cells[ordinalAt];
    const ordinal = ordinalCell ? bare(cellText(ordinalCell)) : "";
    const open = this.rows.at(-1);
    const sameNumber = ordinal !== "" && open?.ordinalCell === ordinalCell;
    const unnumbered = ordinalAt >= 0 && ordinal === "";
    if (open && (sameNumber || (unnumbered && !isWholeRow(row, columns, open.seen)))) this.fill(open, row, columns);
    else if (ordinalAt >= 0 && ordinalNumber(ordinal) === undefined && !isWholeRow(row, columns, open?.seen))
      this.doubtNumber(row, ordinal);
    else {
      const doubts = ordinalAt >= 0 && ordinalNumber(ordinal) === undefined ? [noNumber(ordinal)] : [];
      const opened: OpenRow = { fields: {}, doubts, ordinalCell, lastField: undefined, seen: new Set() };
      this.rows.push(opened);
      this.fill(opened, row, columns);
      this.inheritCategory(opened);
    }
  }

  /** A row without a number goes on with the row before it, which a page break or merged cells cut. */
  private fill(open: OpenRow, row: Row, columns: readonly (Field | null)[]): void {
    row.cells.forEach((cell, i) => {
      if (open.seen.has(cell) || bare(cellText(cell)) === "") return;
      open.seen.add(cell);
      const last = columns.length - 1;
      const field = columns[Math.min(i, last)];
      if (i > last) open.doubts.push(tooManyCells(cell));
      if (field) this.append(open, field, PrintedText.of(cell.lines));
    });
  }

  private append(open: OpenRow, field: Field, text: PrintedText): void {
    open.fields[field] ??= [];
    open.fields[field].push(text);
    open.lastField = field;
  }

  /** A merged category cell prints its words once; a band stands for a whole stretch of rows. */
  private inheritCategory(open: OpenRow): void {
    if (open.fields.category) return;
    const before = this.rows.at(-2)?.fields.category;
    if (this.band && !this.columns?.includes("category")) open.fields.category = [this.band.category];
    else if (before && this.columns?.includes("category")) open.fields.category = before;
  }

  /**
   * A line without cells directly under a row goes on with its last cell where that is in mid-sentence, or counts on. Any
   * other line (a note, a category, the end of a code block) stays unplaced.
   */
  private readParagraph(paragraph: Paragraph): void {
    const band = bandOf(PrintedText.of([paragraph.line]));
    if (band && !this.columns?.includes("category")) {
      this.band = band;
      for (const span of band.labels) this.ledger.claimFurniture(span, "label");
      return;
    }
    const open = this.rows.at(-1);
    const line = lineText(paragraph.line).trim();
    if (!open?.lastField || paragraph.afterGap || line === "") return;
    const parts = open.fields[open.lastField] ?? [];
    const before = parts
      .slice(-fewParts)
      .map(({ text }) => text)
      .join("\n")
      .trim();
    if (!goesOnBelow(before, line, open.lastField)) return;
    const printed = PrintedText.of([paragraph.line]);
    const last = parts.at(-1);
    if (last && enumeratorOf(line) === undefined) parts[parts.length - 1] = PrintedText.join([last.trim(), printed]);
    else this.append(open, open.lastField, printed);
    const sure = enumeratorOf(line) !== undefined || /[，、；;：:]$/u.test(before);
    if (!sure && !open.doubts.some(({ rule }) => rule === "line-under-row"))
      open.doubts.push(lineUnderRow(paragraph, line));
  }

  private doubtNumber(row: Row, ordinal: string): void {
    if (ordinal === "")
      this.doubtRow(row, "row-without-number", "首行没有序号，未读入", "the first row has no ordinal; not read");
    else
      this.doubtRow(
        row,
        "ordinal-unreadable",
        `序号“${ordinal}”不是数字，这一行未读入`,
        `ordinal "${ordinal}" is no number; row not read`,
      );
  }

  private doubtRow(row: Row, rule: string, message: string, messageEn: string): void {
    this.doubts.push({ rule, message, messageEn, at: row.at });
  }
}

/**
 * Whether a row has everything but a number: its name, its category and all its other columns, each in a cell of its own.
 * Such a row is an item, and no part of the one above.
 */
function isWholeRow(row: Row, columns: readonly (Field | null)[], seen: ReadonlySet<Cell> | undefined): boolean {
  if (!columns.includes("name") || !columns.includes("category")) return false;
  return columns.every((field, i) => {
    if (field === null || field === "ordinal" || field === "remarks" || field === "legalBasis") return true;
    const cell = row.cells[i];
    return cell !== undefined && !seen?.has(cell) && bare(cellText(cell)) !== "";
  });
}

const noNumber = (ordinal: string): Doubt => ({
  rule: "ordinal-missing",
  field: "ordinal",
  message: ordinal === "" ? "这一行没有序号，按单独一项读入" : `序号“${ordinal}”不是数字，按没有序号读入`,
  messageEn: "the row has no ordinal that is a number; it was read as an item of its own",
});

const joined = (fields: OpenRow["fields"]): RowDraft["fields"] =>
  Object.fromEntries(Object.entries(fields).map(([field, parts]) => [field, PrintedText.join(parts, "\n")]));

/** How far back a line below a row is held against the clauses' numbers. */
const fewParts = 6;
const ended = /[。！？]$/u;

function goesOnBelow(before: string, line: string, field: Field): boolean {
  if (/^(?:注|备注|说明|附注)[：:]|^[`~*_=#-]{3}|^[※*]/u.test(line)) return false;
  const sign = enumeratorOf(line);
  if (sign) {
    const last = [...before.matchAll(/(?:^|[\n；。：])\s*(\d{1,2})[.．、]/gu)].at(-1)?.[1];
    return sign.level >= 3 && last !== undefined && sign.number === Number(last) + 1;
  }
  return field !== "name" && field !== "category" && !ended.test(before);
}

const lineUnderRow = (paragraph: Paragraph, line: string): Doubt => ({
  rule: "line-under-row",
  message: `表格行下面的文字“${line.slice(0, 20)}${line.length > 20 ? "…" : ""}”并入了这一行的最后一栏`,
  messageEn: "a line under the row was added to its last column",
  at: paragraph.at,
});

export const ordinalNumber = (printed: string): number | undefined =>
  numberOf(printed.replace(/^[（(]|[）).．、]+$/gu, ""));

const tooManyCells = (cell: Cell): Doubt => ({
  rule: "cell-beyond-columns",
  message: "这一行的栏数多于表头，多出的文字并入最后一栏",
  messageEn: "the row has more cells than the header; the rest was added to the last column",
  at: cell.at,
});

/** A header like the one before it, but for a heading that is not known: the column keeps its field. */
function likeBefore(
  columns: readonly (Field | null)[],
  before: readonly (Field | null)[] | undefined,
): readonly (Field | null)[] {
  if (!before || before.length !== columns.length) return columns;
  const same = columns.every((field, i) => field === null || field === before[i]);
  return same ? before : columns;
}
