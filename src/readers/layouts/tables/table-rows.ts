import type { FurnitureReason } from "../../../model/furniture.ts";
import type { DutyKind } from "../../../model/kind.ts";
import { bare } from "../../../text/blank.ts";
import type { Ledger } from "../../ledger.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Block, type Cell, cellText, distinctCells, type Paragraph, type Row } from "../../source-document.ts";
import { BandLevels } from "../band-levels.ts";
import { type Band, bandOf, isCount } from "../bands.ts";
import { columnsOf } from "../columns.ts";
import { holdsNothing } from "../departments.ts";
import { isNote, isSum, isUnit } from "../furniture.ts";
import type { Columns } from "../headings.ts";
import { ordinalNumber } from "../ordinals.ts";
import type { Doubt, LaidOut, Layout, Section } from "../row-draft.ts";
import { appendedTables } from "./appended.ts";
import { opensBand } from "./band-sign.ts";
import { columnsOfShortRow } from "./column-meaning.ts";
import { countsColumns, explainsColumns, unknownHeader } from "./header-rows.ts";
import { itemsIn, numbersIn } from "./items-in-row.ts";
import { mendRows } from "./mend-rows.ts";
import { OpenRow } from "./open-row.ts";
import { cellsMissing, noNumber, rowUnread, severalNumbers, tableUnread } from "./row-doubts.ts";
import { TableColumns } from "./table-columns.ts";

/** Lists whose rows have cells, whatever file they came in. */
export const tableRows: Layout = {
  id: "table-rows",
  fits: (section) => section.blocks.some((block) => block.type === "row"),
  layOut: (section, ledger) => new TableRows(section.kind, ledger).read(section),
};

/** “4（续）”, “续4”, “接上页”: the rest of a row that a page's end cut. */
const continued = /^(?:([0-9]{1,4})?[.、]?[（(]?续[表页]?[）)]?|续([0-9]{1,4})|[（(]?接上[页表][）)]?)$/u;

class TableRows {
  private readonly rows: OpenRow[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly columns: TableColumns;
  private band: Band | undefined;
  private readonly levels = new BandLevels();
  private isUnderHeader = false;
  private blocks: readonly Block[] = [];
  private readonly countedColumns = new Map<number, boolean>();
  private readonly kind: DutyKind;
  private readonly ledger: Ledger;

  constructor(kind: DutyKind, ledger: Ledger) {
    this.kind = kind;
    this.ledger = ledger;
    this.columns = new TableColumns(kind);
  }

  read(section: Section): LaidOut {
    const blocks = this.withoutAppended(mendRows(section.blocks));
    this.blocks = blocks;
    blocks.forEach((block, i) => {
      if (block.type === "row") this.readRow(block, () => rowsBelow(blocks, i));
      else this.readParagraph(block);
    });
    return {
      rows: this.rows.map((row) => row.draft(this.kind)),
      headings: this.columns.headings,
      doubts: [...this.columns.doubts, ...this.levels.doubts, ...this.doubts],
    };
  }

  /** A table of contacts or changes behind the list is left unread, and that is said. */
  private withoutAppended(blocks: readonly Block[]): readonly Block[] {
    const { rows, headers } = appendedTables(blocks);
    this.doubts.push(...headers.map(tableUnread));
    return rows.size === 0 ? blocks : blocks.filter((block) => block.type !== "row" || !rows.has(block));
  }

  private readRow(row: Row, below: () => readonly Row[]): void {
    const words = distinctCells(row).map(cellText);
    const header = columnsOf(row.cells.map(cellText)) ?? (this.columns.current ? undefined : unknownHeader(row, below));
    const underHeader = this.isUnderHeader;
    this.isUnderHeader = header !== undefined;
    if (countsColumns(row) || (underHeader && explainsColumns(row))) this.claim(row, "header row");
    else if (header) {
      this.columns.takeHeader(row, header, below());
      this.claim(row, "header row");
    } else if (isSum(words) || isUnit(words) || holdsNothing(words)) this.claim(row, "label");
    else if (!(isNote(words) || this.readBand(row, below))) this.readItem(row, below);
  }

  private claim(row: Row, reason: FurnitureReason): void {
    for (const cell of distinctCells(row)) this.ledger.claimFurniture(cell.at, reason);
  }

  /** A row that only says which category follows: “一、党的建设（21项）”, or its number, the category and its count each in a cell. */
  private readBand(row: Row, below: () => readonly Row[]): boolean {
    const ordinalAt = this.columns.current?.indexOf("ordinal") ?? -1;
    const printed = distinctCells(row).filter((one) => bare(cellText(one)) !== "");
    const sign = printed.length > 1 && printed[0] === row.cells[ordinalAt] ? printed[0] : undefined;
    const [cell, ...counts] = printed.slice(sign ? 1 : 0);
    if (!cell || counts.some((other) => !isCount(cellText(other)))) return false;
    const isAlone = this.columns.current?.includes("category") === false && cell === row.cells[0];
    const band = bandOf(PrintedText.of(cell.lines), sign !== undefined || isAlone || counts.length > 0);
    if (sign && band && !opensBand(cellText(sign), band, below()[0]?.cells[ordinalAt])) return false;
    const others = [...(sign ? [sign] : []), ...counts];
    if (!band) return false;
    const read = this.levels.take(PrintedText.of(cell.lines), band);
    this.band = read;
    for (const span of [...read.labels, ...others.map(({ at }) => at)]) this.ledger.claimFurniture(span, "label");
    return true;
  }

  private readItem(row: Row, below: () => readonly Row[]): void {
    this.columns.takeRow(row, below);
    const columns = this.columns.ofRow(row);
    if (!columns || (row.cells.length === 1 && columns.length > 1)) {
      this.doubts.push(columns ? rowUnread.oneCell(row) : rowUnread.columnsUnknown(row));
      return;
    }
    const sides = row.cells.filter((_, i) => columns[i] === null && this.columns.current?.[i]);
    for (const { at } of sides) this.ledger.claimFurniture(at, "label");
    const numbers = numbersIn(row, columns, this.nextNumber());
    const items = numbers.length > 0 ? itemsIn(row, columns, numbers.length) : [row];
    if (!items) this.doubts.push(severalNumbers(row, numbers));
    for (const one of items ?? [row]) this.readNumbered(one, columns);
  }

  private nextNumber(): number {
    const last = this.rows.at(-1)?.ordinalCell;
    return ((last && ordinalNumber(cellText(last))) ?? 0) + 1;
  }

  private readNumbered(row: Row, usual: Columns): void {
    const columns = row.cells.length < usual.length ? columnsOfShortRow(row.cells, usual) : usual;
    const ordinalAt = columns.indexOf("ordinal");
    const ordinalCell = row.cells[ordinalAt];
    const ordinal = ordinalCell ? bare(cellText(ordinalCell)) : "";
    const open = this.rows.at(-1);
    if (open && this.goesOn(open, row, columns)) return;
    const isUnread = ordinalAt >= 0 && ordinalNumber(ordinal) === undefined;
    if (isUnread && !this.isItem(row, columns, open)) {
      this.doubts.push(ordinal === "" ? rowUnread.withoutNumber(row) : rowUnread.strangeNumber(row, ordinal));
      return;
    }
    const opened = this.openItem(row, columns, ordinalCell);
    if (isUnread) opened.doubts.push(noNumber(ordinal));
    if (columns.some((field, i) => field !== usual[i])) opened.doubts.push(cellsMissing(row));
  }

  /** Adds a row to the item above, if it goes on with it. */
  private goesOn(open: OpenRow, row: Row, columns: Columns): boolean {
    const ordinalAt = columns.indexOf("ordinal");
    const ordinalCell = row.cells[ordinalAt];
    const ordinal = ordinalCell ? bare(cellText(ordinalCell)) : "";
    const sameNumber = ordinal !== "" && open.ordinalCell === ordinalCell;
    const unnumbered = ordinalAt >= 0 && ordinal === "";
    if (this.continues(open, row, columns)) open.continueWith(row, columns);
    else if (open.isPrintedAgain(row, columns, ordinal)) open.fill(row, columns, true);
    else if (sameNumber || (unnumbered && !this.isItem(row, columns, open))) open.fillFurther(row, columns);
    else return false;
    return true;
  }

  /** Whether a row is the rest of the one above; “4（续）” is a label then. */
  private continues(open: OpenRow, row: Row, columns: Columns): boolean {
    const cell = row.cells[columns.indexOf("ordinal")];
    const ordinal = cell ? bare(cellText(cell)) : "";
    const [sign, before, behind] = continued.exec(ordinal) ?? [];
    const number = before ?? behind ?? open.prints("ordinal");
    if (!cell || sign === undefined || open.prints("ordinal") !== number)
      return open.isContinued(row, columns, ordinal);
    this.ledger.claimFurniture(cell.at, "label");
    open.seen.add(cell);
    return true;
  }

  /** Whether a row without a number is an item. Where no row has one, its category may be that of the rows above. */
  private isItem(row: Row, columns: Columns, open: OpenRow | undefined): boolean {
    return isWholeRow(row, columns, open?.seen, this.isCounted(columns.indexOf("ordinal")) ? ["category"] : []);
  }

  /** Whether a column has numbers; that of a first row alone may be what a formula began with. */
  private isCounted(column: number): boolean {
    const known = this.countedColumns.get(column);
    if (known !== undefined) return known;
    const counted = this.blocks.filter((block) => {
      const cell = block.type === "row" ? block.cells[column] : undefined;
      return cell !== undefined && ordinalNumber(bare(cellText(cell))) !== undefined;
    });
    const found = counted.length > 1;
    this.countedColumns.set(column, found);
    return found;
  }

  private openItem(row: Row, columns: Columns, ordinalCell: Cell | undefined): OpenRow {
    const opened = new OpenRow(ordinalCell);
    const before = this.rows.at(-1);
    opened.doubts.push(...this.columns.doubtsOfEveryRow);
    this.rows.push(opened);
    opened.fill(row, columns);
    this.inheritCategory(opened, before);
    for (const mark of opened.takeDittos(before)) this.ledger.claimFurniture(mark, "label");
    return opened;
  }

  /** A merged category cell prints its words once; a band stands for a whole stretch of rows. */
  private inheritCategory(open: OpenRow, before: OpenRow | undefined): void {
    if (open.has("category")) return;
    const hasColumn = this.columns.current?.includes("category");
    if (this.band && !hasColumn) open.inherit("category", [this.band.category]);
    else if (hasColumn) open.inheritAbove("category", before);
  }

  private readParagraph(paragraph: Paragraph): void {
    const band = bandOf(PrintedText.of([paragraph.line]));
    if (band && !this.columns.current?.includes("category")) {
      this.band = this.levels.take(PrintedText.of([paragraph.line]), band);
      for (const span of this.band.labels) this.ledger.claimFurniture(span, "label");
    } else this.rows.at(-1)?.goOn(paragraph);
  }
}

/**
 * Whether a row has everything but a number: its name, its other columns, and what must be said in it, each in a cell of its own.
 * Such a row is an item, and no part of the one above.
 */
function isWholeRow(
  row: Row,
  columns: Columns,
  seen: ReadonlySet<Cell> | undefined,
  said: readonly "category"[],
): boolean {
  if (!["name" as const, ...said].every((field) => columns.includes(field))) return false;
  return columns.every((field, i) => {
    if (field === null || field === "ordinal" || field === "remarks" || field === "legalBasis") return true;
    if (field === "category" && !said.includes(field)) return true;
    const cell = row.cells[i];
    return cell !== undefined && !seen?.has(cell) && bare(cellText(cell)) !== "";
  });
}

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
