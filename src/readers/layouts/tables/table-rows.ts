import type { DutyKind } from "../../../model/kind.ts";
import type { PrintedHeading } from "../../../model/reading.ts";
import { bare } from "../../../text/blank.ts";
import type { Ledger } from "../../ledger.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Cell, cellText, distinctCells, type Paragraph, type Row } from "../../source-document.ts";
import { type Band, bandOf, isCount } from "../bands.ts";
import { columnsOf, usualColumns } from "../columns.ts";
import { type Field, fieldsOfList } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";
import type { Doubt, LaidOut, Layout, Section } from "../row-draft.ts";
import { mendRows } from "./mend-rows.ts";
import { OpenRow } from "./open-row.ts";

/** Lists whose rows have cells, whatever file they came in. */
export const tableRows: Layout = {
  id: "table-rows",
  fits: (section) => section.blocks.some((block) => block.type === "row"),
  layOut: (section, ledger) => new TableRows(section.kind, ledger).read(section),
};

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
    return { rows: this.rows.map((row) => row.draft(this.kind)), headings: this.headings, doubts: this.doubts };
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

  /** A row that only says which category follows: “一、党的建设（21项）”, or the category in one cell and its count in another. */
  private readBand(row: Row): boolean {
    const [cell, ...others] = distinctCells(row).filter((one) => bare(cellText(one)) !== "");
    if (!cell || others.some((other) => !isCount(cellText(other)))) return false;
    const isAlone = this.columns?.includes("category") === false && cell === row.cells[0];
    const band = bandOf(PrintedText.of(cell.lines), isAlone || others.length > 0);
    if (!band) return false;
    this.band = band;
    for (const span of [...band.labels, ...others.map(({ at }) => at)]) this.ledger.claimFurniture(span, "label");
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
    if (open?.isPrintedAgain(row, columns, ordinal)) open.fill(row, columns, true);
    else if (open && (sameNumber || (unnumbered && !isWholeRow(row, columns, open.seen)))) open.fill(row, columns);
    else if (ordinalAt >= 0 && ordinalNumber(ordinal) === undefined && !isWholeRow(row, columns, open?.seen))
      this.doubtNumber(row, ordinal);
    else {
      const opened = new OpenRow(ordinalCell);
      if (ordinalAt >= 0 && ordinalNumber(ordinal) === undefined) opened.doubts.push(noNumber(ordinal));
      this.rows.push(opened);
      opened.fill(row, columns);
      this.inheritCategory(opened);
    }
  }

  /** A merged category cell prints its words once; a band stands for a whole stretch of rows. */
  private inheritCategory(open: OpenRow): void {
    if (open.has("category")) return;
    const before = this.rows.at(-2)?.partsOf("category") ?? [];
    if (this.band && !this.columns?.includes("category")) open.inherit("category", [this.band.category]);
    else if (this.columns?.includes("category")) open.inherit("category", before);
  }

  private readParagraph(paragraph: Paragraph): void {
    const band = bandOf(PrintedText.of([paragraph.line]));
    if (band && !this.columns?.includes("category")) {
      this.band = band;
      for (const span of band.labels) this.ledger.claimFurniture(span, "label");
    } else this.rows.at(-1)?.goOn(paragraph);
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

/** A header like the one before it, but for a heading that is not known: the column keeps its field. */
function likeBefore(
  columns: readonly (Field | null)[],
  before: readonly (Field | null)[] | undefined,
): readonly (Field | null)[] {
  if (!before || before.length !== columns.length) return columns;
  const same = columns.every((field, i) => field === null || field === before[i]);
  return same ? before : columns;
}
