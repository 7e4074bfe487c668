import { bare } from "../../../text/blank.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Cell, cellText, lineText, type Paragraph, type Row, type Span } from "../../source-document.ts";
import { isDepartmentList } from "../departments.ts";
import type { Columns, Field } from "../headings.ts";
import type { Doubt, RowDraft } from "../row-draft.ts";
import { asAbove } from "./row-doubts.ts";
import { sharesOf } from "./shares.ts";

type Parts = Partial<Record<Field, PrintedText[]>>;

/** What an item's further rows may print again, word for word. */
const repeatable: readonly Field[] = [
  "ordinal",
  "category",
  "name",
  "townshipResponsibilities",
  "legalBasis",
  "remarks",
];
export const namesBodies: readonly Field[] = ["counterpartDepartments", "receivingDepartments", "handover"];

const narrowFields: readonly Field[] = [
  "ordinal",
  "category",
  "name",
  "counterpartDepartments",
  "receivingDepartments",
];
const longFields: readonly Field[] = [
  "departmentResponsibilities",
  "townshipResponsibilities",
  "handlingMethod",
  "handover",
];

/** An item's row that rows of the table, or lines below it, may still go on with. */
export class OpenRow {
  /** Per row of the table and field the printed parts, one below the other. */
  private readonly rows: Parts[] = [];
  /** Rows that share a cell with one above: they were made so, and are not what a page break cut. */
  private readonly merged = new Set<number>();
  private readonly again: Parts = {};
  private readonly inherited: Field[] = [];
  readonly doubts: Doubt[] = [];
  readonly seen = new Set<Cell>();
  readonly ordinalCell: Cell | undefined;
  private lastField: Field | undefined;

  constructor(ordinalCell: Cell | undefined) {
    this.ordinalCell = ordinalCell;
  }

  /** Takes a row of the table: the item's own, or one that a page break, merged cells or a further department added. */
  fill(row: Row, columns: Columns, isRepeat = false, again: readonly Field[] = repeatable): void {
    this.rows.push({});
    if (row.cells.some((cell) => this.seen.has(cell))) this.merged.add(this.rows.length - 1);
    const last = columns.length - 1;
    row.cells.forEach((cell, i) => {
      if (this.seen.has(cell) || bare(cellText(cell)) === "") return;
      this.seen.add(cell);
      const field = columns[Math.min(i, last)];
      if (i > last) this.doubts.push(tooManyCells(cell));
      if (!field) return;
      const text = PrintedText.of(cell.lines);
      if (isRepeat && again.includes(field) && this.prints(field) === bare(text.text)) add(this.again, field, text);
      else this.append(field, text);
    });
  }

  /** Takes a row that goes on with this one; a category filled into both is one. */
  fillFurther(row: Row, columns: Columns): void {
    this.fill(row, columns, true, ["category"]);
  }

  /** Takes the rest of a row that a page's end cut and that prints its number, its name and its departments again. */
  continueWith(row: Row, columns: Columns): void {
    this.fill(row, columns, true, narrowFields);
  }

  /** Whether a row directly below is the rest of this one: it has its name again, its number or none, and other duties. */
  isContinued(row: Row, columns: Columns, ordinal: string): boolean {
    const textOf = (field: Field): string => {
      const cell = row.cells[columns.indexOf(field)];
      return cell && !this.seen.has(cell) ? bare(cellText(cell)) : "";
    };
    const name = textOf("name");
    const isOwn =
      ordinal === "" ? namesBodies.some((field) => textOf(field) !== "") : this.prints("ordinal") === ordinal;
    if (!isOwn || name === "" || this.prints("name") !== name) return false;
    const same = narrowFields.every((field) => textOf(field) === "" || textOf(field) === this.prints(field));
    return same && longFields.some((field) => textOf(field) !== "" && textOf(field) !== this.prints(field));
  }

  /** The bare words of a field so far. */
  prints(field: Field): string {
    return bare(
      this.partsOf(field)
        .map(({ text }) => text)
        .join(""),
    );
  }

  has(field: Field): boolean {
    return this.rows.some((parts) => parts[field] !== undefined);
  }

  private append(field: Field, text: PrintedText): void {
    add(this.rows.at(-1) ?? {}, field, text);
    this.lastField = field;
  }

  /** Words that stand elsewhere for this row too: a merged category, a band. */
  inherit(field: Field, parts: readonly PrintedText[]): void {
    for (const part of parts) add(this.rows.at(-1) ?? {}, field, part);
  }

  /** What the row above has, for this row prints none. */
  inheritAbove(field: Field, above: OpenRow | undefined): void {
    this.inherit(field, above?.partsOf(field) ?? []);
    if (this.has(field)) this.inherited.push(field);
  }

  /** Puts the bodies of the row before in the place of “同上” and “〃”; where these marks stand. */
  takeDittos(before: OpenRow | undefined): Span[] {
    return namesBodies.flatMap((field) => {
      if (!before?.has(field) || !ditto.test(this.prints(field))) return [];
      const marks = this.partsOf(field).flatMap((part) => part.spans());
      for (const parts of this.rows) delete parts[field];
      this.inherit(field, before.partsOf(field));
      this.inherited.push(field);
      this.doubts.push(asAbove(field));
      return marks;
    });
  }

  partsOf(field: Field): PrintedText[] {
    return this.rows.flatMap((parts) => parts[field] ?? []);
  }

  /** Whether a row prints this item's number and name again beside another department, or the township's own side. */
  isPrintedAgain(row: Row, columns: Columns, ordinal: string): boolean {
    const textOf = (field: Field): string => {
      const cell = row.cells[columns.indexOf(field)];
      return cell && !this.seen.has(cell) ? bare(cellText(cell)) : "";
    };
    const same = (field: Field, text: string): boolean => text === "" || this.prints(field) === text;
    const [name, numbered] = [textOf("name"), ordinal !== ""];
    if (!same("ordinal", ordinal) || !same("name", name) || (name === "" && !numbered)) return false;
    const isOurs = !columns.includes("counterpartDepartments") && columns.includes("townshipResponsibilities");
    if (isOurs && !this.has("townshipResponsibilities")) return true;
    return namesBodies.some((field) => {
      const bodies = textOf(field);
      return bodies !== "" && !this.partsOf(field).some(({ text }) => bare(text) === bodies);
    });
  }

  /**
   * Takes a line without cells directly under the row where the last cell is in mid-sentence, or counts on. Any other line
   * (a note, a category, the end of a code block) is not taken.
   */
  goOn(paragraph: Paragraph): void {
    const line = lineText(paragraph.line).trim();
    const parts = this.lastField === undefined ? undefined : this.rows.at(-1)?.[this.lastField];
    const last = parts?.at(-1);
    if (!this.lastField || !parts || !last || paragraph.afterGap || line === "") return;
    const before = parts
      .slice(-fewParts)
      .map(({ text }) => text)
      .join("\n")
      .trim();
    if (!goesOnBelow(before, line, this.lastField)) return;
    const printed = PrintedText.of([paragraph.line]);
    if (enumeratorOf(line) === undefined) parts[parts.length - 1] = PrintedText.join([last.trim(), printed]);
    else this.append(this.lastField, printed);
    const sure = enumeratorOf(line) !== undefined || /[，、；;：:]$/u.test(before);
    if (!sure && !this.doubts.some(({ rule }) => rule === "line-under-row"))
      this.doubts.push(lineUnderRow(paragraph, line));
  }

  draft(kind: RowDraft["kind"]): RowDraft {
    const fields: Partial<Record<Field, PrintedText>> = {};
    for (const field of new Set(this.rows.flatMap((parts) => Object.keys(parts) as Field[])))
      fields[field] = PrintedText.join(this.partsOf(field), "\n");
    const handovers = this.handovers();
    const shares = sharesOf(this.rows, this.merged);
    return {
      kind,
      fields,
      doubts: this.doubts,
      ...(this.inherited.length > 0 ? { inherited: this.inherited } : {}),
      ...(handovers.length > 1 ? { handovers } : {}),
      ...(shares.length > 1 ? { shares } : {}),
      ...(Object.keys(this.again).length > 0 ? { again: this.again } : {}),
    };
  }

  /** One for each row that names a receiving department; what a page break cut goes on with the one before. */
  private handovers(): NonNullable<RowDraft["handovers"]> {
    const found: { departments: PrintedText; method: PrintedText }[] = [];
    for (const { receivingDepartments = [], handlingMethod = [] } of this.rows) {
      const [departments, method] = [receivingDepartments, handlingMethod].map((parts) =>
        PrintedText.join(parts, "\n"),
      );
      const last = found.at(-1);
      if (!departments || !method) continue;
      if (last && !(isDepartmentList(departments) && isDepartmentList(last.departments))) {
        last.departments = joinedTexts(last.departments, departments);
        last.method = joinedTexts(last.method, method);
      } else found.push({ departments, method });
    }
    return found;
  }
}

const ditto = /^(?:同上|同前|[〃″”“"']{1,2})(?:[。.]|部门|单位)?$/u;

function add(parts: Parts, field: Field, text: PrintedText): void {
  parts[field] ??= [];
  parts[field].push(text);
}

const joinedTexts = (...texts: readonly PrintedText[]): PrintedText =>
  PrintedText.join(
    texts.filter((text) => !text.isBlank),
    "\n",
  );

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

const tooManyCells = (cell: Cell): Doubt => ({
  rule: "cell-beyond-columns",
  message: "这一行的栏数多于表头，多出的文字并入最后一栏",
  messageEn: "the row has more cells than the header; the rest was added to the last column",
  at: cell.at,
});
