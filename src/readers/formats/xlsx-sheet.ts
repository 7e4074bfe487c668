import { StringGatherer, unescaped } from "./xlsx-strings.ts";
import { localName, walkXml } from "./xml.ts";

/** A cell as the sheet holds it: its kind (`s` a shared string, `n` a number, …), the number of its style, its value. */
export interface SheetCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: SheetCell[];
}

/** Rows and columns from 1, both ends within. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly rows: SheetRow[];
  readonly merged: readonly Range[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Cells that hold a formula and not what it comes to. */
  readonly uncomputed: number;
}

/** What a worksheet part holds. Cells and rows without a reference stand behind the one before. */
export function readSheet(xml: string): Sheet {
  const reader = new SheetReader();
  walkXml(xml, {
    open: (name) => reader.open(localName(name)),
    attribute: (name, value) => reader.attribute(name, value),
    close: (name) => reader.close(localName(name)),
    text: (text) => reader.words(text),
  });
  return reader.sheet();
}

class SheetReader {
  private readonly rows: SheetRow[] = [];
  private readonly merged: Range[] = [];
  private readonly hiddenColumns: { from: number; to: number }[] = [];
  private readonly inline = new StringGatherer();
  private element = "";
  private attributes: Record<string, string> = {};
  private row = { number: 0, hidden: false, cells: [] as SheetCell[] };
  private column = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private inValue = false;
  private isFormula = false;
  private uncomputed = 0;

  /** Whether the element's attributes bear on what is printed. */
  open(name: string): boolean {
    this.element = name;
    switch (name) {
      case "c":
        this.column++;
        this.type = "n";
        this.style = 0;
        this.value = "";
        this.inline.text = "";
        this.isFormula = false;
        return true;
      case "v":
        this.inValue = true;
        return false;
      case "f":
        this.isFormula = true;
        return false;
      case "row":
        this.row = { number: this.row.number + 1, hidden: false, cells: [] };
        this.column = 0;
        return true;
      case "col":
      case "mergeCell":
        this.attributes = {};
        return true;
      default:
        this.inline.open(name);
        return false;
    }
  }

  attribute(name: string, value: string): void {
    if (this.element === "c") this.cellAttribute(name, value);
    else if (this.element === "row") this.rowAttribute(name, value);
    else this.attributes[name] = value;
  }

  close(name: string): void {
    switch (name) {
      case "v":
        this.inValue = false;
        break;
      case "c":
        this.endCell();
        break;
      case "row":
        if (this.row.cells.length > 0) this.rows.push(this.row);
        break;
      case "col":
        this.endColumns();
        break;
      case "mergeCell":
        this.merge(this.attributes.ref ?? "");
        break;
      default:
        this.inline.close(name);
    }
  }

  words(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.words(text);
  }

  sheet(): Sheet {
    const { rows, merged, hiddenColumns, uncomputed } = this;
    return { rows: rows.toSorted((a, b) => a.number - b.number), merged, hiddenColumns, uncomputed };
  }

  private endCell(): void {
    const { column, type, style } = this;
    const value = type === "inlineStr" ? this.inline.take() : type === "str" ? unescaped(this.value) : this.value;
    if (value !== "") this.row.cells.push({ column, type, style, value });
    else if (this.isFormula && type !== "str") this.uncomputed++;
  }

  private cellAttribute(name: string, value: string): void {
    if (name === "t") this.type = value;
    else if (name === "s") this.style = Number(value);
    else if (name === "r") this.column = columnOf(value) || this.column;
  }

  private rowAttribute(name: string, value: string): void {
    const number = Number(value);
    if (name === "r" && Number.isInteger(number) && number > 0) this.row.number = number;
    else if (name === "hidden") this.row.hidden = value === "1" || value === "true";
  }

  private endColumns(): void {
    const { min, max, hidden } = this.attributes;
    if (hidden === "1" || hidden === "true") this.hiddenColumns.push({ from: Number(min), to: Number(max) });
  }

  private merge(reference: string): void {
    const [from, to] = reference.split(":").map(referenceOf);
    if (from && to) this.merged.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}

/** Column and row of a reference such as `AB12`. */
function referenceOf(reference: string): { column: number; row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  return match ? { column: columnOf(match[1] ?? ""), row: Number(match[2]) } : undefined;
}

/** Column of the letters that a reference begins with; 0 where it begins with none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < 3; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return column;
}
