import type { DutyKind } from "../../../model/kind.ts";
import type { PrintedHeading } from "../../../model/reading.ts";
import { bare } from "../../../text/blank.ts";
import { type Cell, cellText, type Row, tableOf } from "../../source-document.ts";
import { usualCategories } from "../categories.ts";
import { columnFieldOf, usualColumns } from "../columns.ts";
import { type Columns, type Field, fieldsOfList } from "../headings.ts";
import type { Doubt } from "../row-draft.ts";
import { meaningsOf, rateOf, wordsInColumn } from "./column-meaning.ts";
import { columnsUnlikeHeadings, columnsWithoutHeader, fairly, fewestRows } from "./columns-by-content.ts";
import { namesBodies } from "./open-row.ts";
import { byContentDoubt, columnOfSides, columnsJoined, readAsRemarks, unlikeHeadingDoubt } from "./row-doubts.ts";
import { columnsOfSide, duties, hasSideRows } from "./side-rows.ts";
import { withSubItems } from "./sub-items.ts";

/** What the columns of a list's tables hold: what their headers name, else what their cells are like. */
export class TableColumns {
  readonly headings: PrintedHeading[] = [];
  readonly doubts: Doubt[] = [];
  /** The columns of the rows that are read now. */
  current: Columns | undefined;
  /** The columns that the last header named, or that the first table without one has. */
  private known: Columns | undefined;
  private sideRows = false;
  /** The table that the columns are of. */
  private table: string | undefined;
  /** Doubts of every row about columns that were read by what they hold, where they may hold something else. */
  private readonly thin = new Map<Field, Doubt>();
  private readonly unread = new Set<number | undefined>();
  private readonly kind: DutyKind;

  constructor(kind: DutyKind) {
    this.kind = kind;
  }

  get doubtsOfEveryRow(): readonly Doubt[] {
    return [...this.thin.values()];
  }

  /** Takes the fields that a header row's cells name; `below` are the rows under it. */
  takeHeader(row: Row, printed: Columns, below: readonly Row[]): void {
    const items = this.withCategoryOfTwo(row, withSubItems(printed, below), below);
    const levels = this.withOneCategory(row, likeBefore(items, this.current), below);
    const named = this.readable(this.withoutRepeats(row, levels));
    const columns = named.includes(null) ? this.withContents(row, this.byContent(row, named, below), below) : named;
    this.current = columns;
    this.known = columns;
    this.table = tableOf(row);
    this.doubtUnlikeHeadings(row, columns, below);
    this.sideRows = hasSideRows(columns, below);
    if (this.sideRows) this.takeSides(row, columns);
    columns.forEach((field, i) => {
      const isRead = columns.some((other, at) => other !== null && row.cells[at] === row.cells[i]);
      if (field === null && !isRead) this.doubtUnread(row, i, below);
    });
    this.headings.push({
      kind: this.kind,
      at: row.at,
      columns: row.cells.map((cell, i) => ({ field: columns[i] ?? null, printed: wordsOf(cell), at: cell.at })),
    });
  }

  /**
   * The columns of a row under no header of its own table: those of the table before it, or the usual ones, unless its content
   * says otherwise.
   */
  takeRow(row: Row, below: () => readonly Row[]): void {
    if (!this.current || tableOf(row) !== this.table) this.withoutHeader(row, below());
    this.table = tableOf(row);
  }

  /** Whose duty a row prints stands beside it: that is no doubt of the rows. */
  private takeSides(row: Row, columns: Columns): void {
    this.thin.clear();
    const [bodies, duty] = [
      columns.indexOf("counterpartDepartments"),
      columns.findIndex((field) => duties.includes(field)),
    ];
    const about = this.doubts.findIndex(
      ({ rule, field }) => rule === "column-by-content" && duties.includes(field ?? null),
    );
    if (about >= 0) this.doubts.splice(about, 1);
    this.doubts.push(columnOfSides(row.cells[bodies], row.cells[duty]));
  }

  /** The columns of a row, which may be of one side only. */
  ofRow(row: Row): Columns | undefined {
    return this.current && this.sideRows ? columnsOfSide(row, this.current) : this.current;
  }

  private withoutHeader(row: Row, below: readonly Row[]): void {
    const width = row.cells.length;
    const rows = [row, ...below].filter((one) => tableOf(one) === tableOf(row));
    const alike = rows.filter(({ cells }) => cells.length === width);
    if (this.current && this.known?.length !== width && alike.length < Math.max(fewestRows, rows.length)) return;
    const expected =
      this.known?.length === width ? this.known : this.known ? undefined : usualColumns(this.kind, width);
    const found = columnsWithoutHeader(this.kind, expected, alike);
    if (!found) return;
    this.current = found.columns;
    this.known ??= found.columns;
    this.thin.clear();
    for (const { column, field, rival } of found.doubted)
      this.thin.set(field, byContentDoubt(`没有表头的第${column + 1}栏`, field, rival, row.cells[column]));
    found.columns.forEach((field, column) => {
      const first = alike.map(({ cells }) => cells[column]).find((cell) => wordsOf(cell) !== "");
      if (field !== null || !first) return;
      this.doubtColumn(first, `没有表头的第${column + 1}栏未读入`, "a column without a heading was not read");
    });
  }

  /** Where two columns are headed as the items (一级事项 beside 职责事项) and none as a category, the one that prints fewer words is that. */
  private withCategoryOfTwo(row: Row, columns: Columns, below: readonly Row[]): Columns {
    const [first, second, ...more] = columns.flatMap((field, i) => (field === "name" ? [i] : []));
    if (first === undefined || second === undefined || more.length > 0 || columns.includes("category")) return columns;
    const words = (column: number): number => new Set(wordsInColumn(below, column).map(({ text }) => text)).size;
    if (row.cells[first] === row.cells[second] || words(first) === 0 || words(first) >= words(second)) return columns;
    this.doubts.push(byContentDoubt(`表头“${wordsOf(row.cells[first])}”`, "category", undefined, row.cells[first]));
    return columns.with(first, "category");
  }

  /** Of categories in several levels (领域 beside 类别, 类别 over two columns) the one is read whose words lists usually print. */
  private withOneCategory(row: Row, columns: Columns, below: readonly Row[]): Columns {
    const levels = columns.flatMap((field, i) => (field === "category" ? [i] : []));
    if (levels.length < 2 || levels.every((column) => sameCells(below, column, levels[0] ?? 0))) return columns;
    const rated = levels.map((column) => ({ column, share: shareOfUsual(wordsInColumn(below, column)) }));
    const read = rated.reduce((best, one) => (one.share > best.share ? one : best)).column;
    for (const column of levels.filter((one) => one !== read)) {
      const isMerged = row.cells[column] === row.cells[read];
      const named = (at: number): string => (isMerged ? `第${at + 1}栏` : `“${wordsOf(row.cells[at])}”`);
      this.doubtColumn(
        isMerged ? below[0]?.cells[column] : row.cells[column],
        `事项类别有 ${levels.length} 级，读入的是${named(read)}，${named(column)}未读入`,
        "the categories have several levels; one of them was read",
      );
    }
    return columns.map((field, i) => (field === "category" && i !== read ? null : field));
  }

  /**
   * A second column of one field (事项类别 beside 类别) is not read: two cells must not run into one another. Bodies in two
   * columns (牵头部门 beside 配合部门) are read together.
   */
  private withoutRepeats(row: Row, columns: Columns): Columns {
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
        `表头“${wordsOf(row.cells[i])}”与前面一栏含义相同，这一栏未读入`,
        "a column means the same as one before it; it was not read",
      );
      return null;
    });
  }

  private readable(columns: Columns): Columns {
    return columns.map((printed) => {
      const field = this.fieldHere(printed, columns);
      return field && fieldsOfList[this.kind].has(field) ? field : null;
    });
  }

  /** 责任部门 names the receiving department in a reclaimed list, the counterpart in a supporting one; 部门职责 says how a reclaimed item is then done. */
  private fieldHere(field: Field | null, columns: Columns): Field | null {
    if (this.kind === "supporting" && field === "receivingDepartments") return "counterpartDepartments";
    if (this.kind !== "reclaimed") return field;
    if (field === "counterpartDepartments") return "receivingDepartments";
    const saysHow = columns.includes("handlingMethod") || columns.includes("handover");
    return field === "departmentResponsibilities" && !saysHow ? "handlingMethod" : field;
  }

  /** Columns whose headings are words of their own, read by what their cells hold. */
  private byContent(row: Row, columns: Columns, below: readonly Row[]): Columns {
    const isOpen = (i: number): boolean => columnFieldOf(wordsOf(row.cells[i])) === undefined;
    const meanings = meaningsOf(this.kind, columns, below, isOpen);
    for (const { column, field, rival } of meanings) {
      const heading = wordsOf(row.cells[column]);
      const named = heading === "" ? `没有表头的第${column + 1}栏` : `表头“${heading}”`;
      const doubt = byContentDoubt(named, field, rival, row.cells[column]);
      if (!this.doubts.some(({ message }) => message === doubt.message)) this.doubts.push(doubt);
      if (rival) this.thin.set(field, doubt);
    }
    return columns.map((field, i) => field ?? meanings.find(({ column }) => column === i)?.field ?? null);
  }

  /** A basic list's items have a name and no more: what a further column says of them (履职内容) is kept as remarks. */
  private withContents(row: Row, columns: Columns, below: readonly Row[]): Columns {
    if (this.kind !== "basic" || !columns.includes("name") || columns.includes("remarks")) return columns;
    const at = columns.findIndex((field, i) => field === null && contents.test(wordsOf(row.cells[i])));
    if (at < 0 || wordsInColumn(below, at).length === 0) return columns;
    const doubt = readAsRemarks(wordsOf(row.cells[at]), row.cells[at]);
    if (!this.doubts.some(({ message }) => message === doubt.message)) this.doubts.push(doubt);
    return columns.with(at, "remarks");
  }

  private doubtUnlikeHeadings(row: Row, columns: Columns, below: readonly Row[]): void {
    const rows = below.filter((one) => tableOf(one) === tableOf(row) && one.cells.length === columns.length);
    for (const { field, rival } of columnsUnlikeHeadings(columns, rows))
      if (rival && !this.thin.has(field)) this.thin.set(field, unlikeHeadingDoubt(field, rival));
  }

  /** A column with words whose heading is unknown, or is none of this list's, is not read, and that is said once. */
  private doubtUnread(row: Row, column: number, below: readonly Row[]): void {
    const cell = row.cells[column];
    const heading = wordsOf(cell);
    const isEmpty = below.length > 0 && below.every(({ cells }) => wordsOf(cells[column]) === "");
    if (!cell || isEmpty || heading === "" || row.cells.indexOf(cell) !== column) return;
    const mayBe =
      rateOf(wordsInColumn(below, column), "category") >= fairly && repeatsWords(below, column)
        ? "category"
        : undefined;
    this.doubtColumn(cell, `表头“${heading}”不属于这张清单，这一栏未读入`, "a column is none of this list's", mayBe);
  }

  private doubtColumn(cell: Cell | undefined, message: string, messageEn: string, mayBe?: Field): void {
    const at = cell?.at;
    const known = this.unread.has(at?.start) || this.doubts.some((doubt) => doubt.message === message);
    this.unread.add(at?.start);
    if (known) return;
    const field = mayBe ? { field: mayBe } : {};
    this.doubts.push({ rule: "column-unread", message, messageEn, ...field, ...(at ? { at } : {}) });
  }
}

/** Headings of columns that say what an item comprises. */
const contents = /(?:内容|描述|要求|措施|任务|职责)$/u;

/** Whether rows print the same cells in two columns. */
const sameCells = (rows: readonly Row[], one: number, other: number): boolean =>
  rows.every(({ cells }) => cells[one] === cells[other]);

const shareOfUsual = (words: readonly { readonly text: string }[]): number =>
  words.filter(({ text }) => usualCategories.has(text)).length / Math.max(1, words.length);

const wordsOf = (cell: Cell | undefined): string => (cell ? bare(cellText(cell)) : "");

/** Whether a column prints words again and again, as one of categories does. */
function repeatsWords(rows: readonly Row[], column: number): boolean {
  const words = rows.map(({ cells }) => wordsOf(cells[column])).filter((text) => text !== "");
  return new Set(words).size < words.length;
}

/** A header like the one before it, but for a heading that is not known: the column keeps its field. */
function likeBefore(columns: Columns, before: Columns | undefined): Columns {
  if (!before || before.length !== columns.length) return columns;
  const same = columns.every((field, i) => field === null || field === before[i]);
  return same ? before : columns;
}
