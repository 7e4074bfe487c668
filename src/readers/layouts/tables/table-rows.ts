import type { DutyKind } from "../../../model/kind.ts";
import type { PrintedHeading } from "../../../model/reading.ts";
import { bare } from "../../../text/blank.ts";
import type { Ledger } from "../../ledger.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Block, type Cell, cellText, distinctCells, type Paragraph, type Row } from "../../source-document.ts";
import { type Band, bandOf, isCount } from "../bands.ts";
import { columnFieldOf, columnsOf, usualColumns } from "../columns.ts";
import { type Field, fieldsOfList } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";
import type { Doubt, LaidOut, Layout, Section } from "../row-draft.ts";
import { columnsOfShortRow, meaningsOf } from "./column-meaning.ts";
import { columnsUnlikeHeadings, columnsWithoutHeader, fewestRows } from "./columns-by-content.ts";
import { countsColumns, unknownHeader } from "./header-rows.ts";
import { mendRows } from "./mend-rows.ts";
import { namesBodies, OpenRow } from "./open-row.ts";
import { byContentDoubt, cellsMissing, columnsJoined, noNumber, unlikeHeadingDoubt } from "./row-doubts.ts";

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
  /** The columns that the last header named, or that the first table without one has. */
  private known: readonly (Field | null)[] | undefined;
  /** The table that the columns are of. */
  private table: string | undefined;
  private band: Band | undefined;
  /** Doubts of every row about columns that were read by what they hold, where they may hold something else. */
  private readonly thin = new Map<Field, Doubt>();
  private readonly unread = new Set<number | undefined>();
  private readonly kind: DutyKind;
  private readonly ledger: Ledger;

  constructor(kind: DutyKind, ledger: Ledger) {
    this.kind = kind;
    this.ledger = ledger;
  }

  read(section: Section): LaidOut {
    const blocks = mendRows(section.blocks);
    blocks.forEach((block, i) => {
      if (block.type === "row") this.readRow(block, () => rowsBelow(blocks, i));
      else this.readParagraph(block);
    });
    return { rows: this.rows.map((row) => row.draft(this.kind)), headings: this.headings, doubts: this.doubts };
  }

  private readRow(row: Row, below: () => readonly Row[]): void {
    const texts = row.cells.map(cellText);
    const header = columnsOf(texts) ?? (this.columns ? undefined : unknownHeader(row, below));
    if (countsColumns(row)) this.claimHeader(row);
    else if (header) this.readHeader(row, texts, header, below);
    else if (!this.readBand(row)) this.readItem(row, below);
  }

  private readHeader(row: Row, texts: readonly string[], columns: (Field | null)[], below: () => readonly Row[]): void {
    const named = this.readable(this.withoutRepeats(row, likeBefore(columns, this.columns)));
    this.columns = named.includes(null) ? this.byContent(row, texts, named, below()) : named;
    this.known = this.columns;
    this.table = tableOf(row);
    this.doubtUnlikeHeadings(row, this.columns, below());
    this.columns.forEach((field, i) => {
      if (field === null) this.doubtUnread(row, i);
    });
    this.headings.push({
      kind: this.kind,
      at: row.at,
      columns: row.cells.map((cell, i) => ({
        field: this.columns?.[i] ?? null,
        printed: bare(texts[i] ?? ""),
        at: cell.at,
      })),
    });
    this.claimHeader(row);
  }

  private claimHeader(row: Row): void {
    for (const cell of distinctCells(row)) this.ledger.claimFurniture(cell.at, "header row");
  }

  /**
   * A second column of one field (事项类别 beside 类别) is not read: two cells must not run into one another. Bodies in two
   * columns (牵头部门 beside 配合部门) are read together.
   */
  private withoutRepeats(row: Row, columns: readonly (Field | null)[]): (Field | null)[] {
    return columns.map((field, i) => {
      const first = columns.indexOf(field);
      if (field === null || first === i || row.cells[first] === row.cells[i]) return field;
      if (namesBodies.includes(field)) {
        if (!this.doubts.some(({ rule }) => rule === "columns-joined"))
          this.doubts.push(columnsJoined(row.cells[first], row.cells[i]));
        return field;
      }
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

  private readable(columns: readonly (Field | null)[]): (Field | null)[] {
    return columns.map((printed) => {
      const field = this.fieldHere(printed);
      return field && fieldsOfList[this.kind].has(field) ? field : null;
    });
  }

  /** Columns whose headings are words of their own, read by what their cells hold. */
  private byContent(
    row: Row,
    texts: readonly string[],
    columns: readonly (Field | null)[],
    below: readonly Row[],
  ): (Field | null)[] {
    const isOpen = (i: number): boolean => columnFieldOf(texts[i] ?? "") === undefined;
    const meanings = meaningsOf(this.kind, columns, below, (column) => isOpen(column));
    for (const { column, field, rival } of meanings) {
      const heading = bare(texts[column] ?? "");
      const named = heading === "" ? `没有表头的第${column + 1}栏` : `表头“${heading}”`;
      const doubt = byContentDoubt(named, field, rival, row.cells[column]);
      if (!this.doubts.some(({ message }) => message === doubt.message)) this.doubts.push(doubt);
      if (rival) this.thin.set(field, doubt);
    }
    return columns.map((field, i) => field ?? meanings.find(({ column }) => column === i)?.field ?? null);
  }

  private doubtUnlikeHeadings(row: Row, columns: readonly (Field | null)[], below: readonly Row[]): void {
    const rows = below.filter((one) => tableOf(one) === tableOf(row) && one.cells.length === columns.length);
    for (const { field, rival } of columnsUnlikeHeadings(columns, rows))
      if (rival && !this.thin.has(field)) this.thin.set(field, unlikeHeadingDoubt(field, rival));
  }

  /** A column whose heading is unknown, or is none of this list's, is not read, and that is said once. */
  private doubtUnread(row: Row, column: number): void {
    const cell = row.cells[column];
    const heading = cell ? bare(cellText(cell)) : "";
    if (!cell || heading === "" || row.cells.indexOf(cell) !== column) return;
    this.doubtColumn(cell, `表头“${heading}”不属于这张清单，这一栏未读入`, "a column is none of this list's");
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

  private readItem(row: Row, below: () => readonly Row[]): void {
    if (!this.columns || tableOf(row) !== this.table) this.withoutHeader(row, below());
    this.table = tableOf(row);
    if (this.columns) this.readNumbered(row, this.columns);
    else this.doubtRow(row, "column-unknown", "表头缺失，无法判断各栏", "the header row is missing; columns unknown");
  }

  /** The columns of a table without a header: those of the table before it, or the usual ones, unless its content says otherwise. */
  private withoutHeader(row: Row, below: readonly Row[]): void {
    const width = row.cells.length;
    const rows = [row, ...below].filter((one) => tableOf(one) === tableOf(row));
    const alike = rows.filter(({ cells }) => cells.length === width);
    if (this.columns && this.known?.length !== width && alike.length < Math.max(fewestRows, rows.length)) return;
    const expected =
      this.known?.length === width ? this.known : this.known ? undefined : usualColumns(this.kind, width);
    const found = columnsWithoutHeader(this.kind, expected, alike);
    if (!found) return;
    this.columns = found.columns;
    this.known ??= found.columns;
    this.thin.clear();
    for (const { column, field, rival } of found.doubted)
      this.thin.set(field, byContentDoubt(`没有表头的第${column + 1}栏`, field, rival, row.cells[column]));
  }

  private readNumbered(row: Row, usual: readonly (Field | null)[]): void {
    this.columns = usual;
    const columns = row.cells.length < usual.length ? columnsOfShortRow(row.cells, usual) : usual;
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
      if (columns.some((field, i) => field !== usual[i])) opened.doubts.push(cellsMissing(row));
      opened.doubts.push(...this.thin.values());
      this.rows.push(opened);
      opened.fill(row, columns);
      this.inheritCategory(opened);
      for (const mark of opened.takeDittos(this.rows.at(-2))) this.ledger.claimFurniture(mark, "label");
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

const tableOf = ({ at }: Row): string => `${at.sheet ?? ""} ${at.table ?? ""}`;

/** Rows from a header down to the next one. */
function rowsBelow(blocks: readonly Block[], at: number): Row[] {
  const rows: Row[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + mostBelow)) {
    if (block.type !== "row") continue;
    if (columnsOf(block.cells.map(cellText))) break;
    rows.push(block);
  }
  return rows;
}

const mostBelow = 200;

/** A header like the one before it, but for a heading that is not known: the column keeps its field. */
function likeBefore(
  columns: readonly (Field | null)[],
  before: readonly (Field | null)[] | undefined,
): readonly (Field | null)[] {
  if (!before || before.length !== columns.length) return columns;
  const same = columns.every((field, i) => field === null || field === before[i]);
  return same ? before : columns;
}
