import { looksLikeBody } from "../../../text/bodies.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { columns } from "../../../text/width.ts";
import type { Line } from "../../source-document.ts";
import { lineText } from "../../source-document.ts";
import { usualCategories } from "../categories.ts";
import type { Field } from "../headings.ts";
import { departmentNames } from "../mixed/body-lists.ts";

/** A printed line of a table cut into its columns; null where a column prints nothing on it. */
export interface CutLine {
  readonly cells: readonly (Line | null)[];
  readonly page: number;
  readonly afterGap: boolean;
  /** Whether words of it may be of two columns. */
  readonly leans: boolean;
}

export interface RowSpan {
  readonly from: number;
  readonly to: number;
  /** Whether it could as well begin or end elsewhere. */
  readonly open: boolean;
}

const narrow: ReadonlySet<Field | null> = new Set([
  "ordinal",
  "category",
  "name",
  "counterpartDepartments",
  "receivingDepartments",
]);
const namesBodies: ReadonlySet<Field | null> = new Set(["counterpartDepartments", "receivingDepartments"]);
/** Places that are looked at between two numbers, the likeliest first. */
const mostPlaces = 40;
const clearly = 1;

/**
 * Parts the lines of a table into rows, of which each has one line with its number (`anchors`). Between two numbers the cut
 * stands where the cells end and begin like cells, and the cells stand in the middle of their rows, or at their heads.
 */
export function rowsBetween(
  lines: readonly CutLine[],
  anchors: readonly number[],
  fields: readonly (Field | null)[],
): RowSpan[] {
  const ways = (["top", "middle"] as const).map((align) => new PlacedTable(lines, fields, anchors, align));
  return ways.map((way) => way.cheapest()).reduce((top, way) => (way.cost < top.cost ? way : top)).rows;
}

/** A way to part the lines down to a cut. */
interface Way {
  readonly cut: number;
  readonly cost: number;
  readonly before: Way | undefined;
}

const least = (ways: readonly Way[]): Way => ways.reduce((top, way) => (way.cost < top.cost ? way : top));

/** How far a cell's neighbouring lines are looked for. */
const reach = 60;

class PlacedTable {
  private readonly lines: readonly CutLine[];
  private readonly fields: readonly (Field | null)[];
  private readonly texts: readonly (readonly string[])[];
  private readonly widths: readonly number[];
  private readonly hasGaps: boolean;
  private readonly anchors: readonly number[];
  private readonly align: "top" | "middle";
  private readonly categories: ReadonlySet<string>;

  constructor(
    lines: readonly CutLine[],
    fields: readonly (Field | null)[],
    anchors: readonly number[],
    align: "top" | "middle",
  ) {
    this.lines = lines;
    this.fields = fields;
    this.anchors = anchors;
    this.align = align;
    this.texts = lines.map(({ cells }) => cells.map((cell) => (cell ? lineText(cell).trim() : "")));
    this.widths = fields.map((_, column) => Math.max(0, ...this.texts.map((cells) => columns(cells[column] ?? ""))));
    this.hasGaps = lines.filter(({ afterGap }) => afterGap).length > lines.length / 20;
    this.categories = this.categoriesIn(fields.indexOf("category"));
  }

  /** The cheapest way to part the lines into rows. */
  cheapest(): { readonly cost: number; readonly rows: RowSpan[] } {
    const { anchors, lines } = this;
    const places = anchors.slice(1).map((next, i) => this.placesBetween(anchors[i] ?? 0, next));
    const steps: Way[][] = [[{ cut: 0, cost: 0, before: undefined }]];
    [...places, [lines.length]].forEach((options, i) => {
      const before = steps.at(-1) ?? [];
      steps.push(options.map((cut) => this.cheapestTo(cut, before, i)));
    });
    const best = least(steps.at(-1) ?? []);
    const cuts: number[] = [];
    for (let way: Way | undefined = best; way; way = way.before) cuts.unshift(way.cut);
    const open = places.map((options, i) => this.isOpen(cuts, i + 1, options));
    const rows = anchors.map((_, i) => ({
      from: cuts[i] ?? 0,
      to: cuts[i + 1] ?? lines.length,
      open: (open[i - 1] ?? false) || (open[i] ?? false),
    }));
    return { cost: best.cost, rows };
  }

  private cheapestTo(cut: number, before: readonly Way[], row: number): Way {
    const edge = row + 1 < this.anchors.length ? this.cutCost(cut) : 0;
    return least(
      before.map((way) => ({
        cut,
        cost: way.cost + edge + this.cost(way.cut, cut, this.anchors[row] ?? 0),
        before: way,
      })),
    );
  }

  /** Words that stand together in the category's column more than once, and the usual ones. */
  private categoriesIn(column: number): ReadonlySet<string> {
    const words = new Map<string, number>();
    let word = "";
    for (const cells of [...this.texts, []]) {
      const text = cells[column] ?? "";
      if (text === "" && word !== "") words.set(word, (words.get(word) ?? 0) + 1);
      word = text === "" ? "" : word + text;
    }
    return new Set([...usualCategories, ...[...words].filter(([, count]) => count > 1).map(([each]) => each)]);
  }

  /** The likeliest cuts between two rows' numbers. */
  private placesBetween(anchor: number, next: number): number[] {
    return Array.from({ length: next - anchor }, (_, i) => anchor + 1 + i)
      .map((place) => ({ place, cost: this.cutCost(place) }))
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, mostPlaces)
      .map(({ place }) => place);
  }

  /** How unlike the edge of a row the place before a line is. */
  private cutCost(place: number): number {
    const gap = this.lines[place]?.afterGap ? -1.5 : this.hasGaps ? 1 : 0;
    const page = this.lines[place]?.page !== this.lines[place - 1]?.page ? -0.5 : 0;
    return this.fields.reduce((sum, field, column) => sum + this.edgeCost(field, column, place), gap + page);
  }

  private edgeCost(field: Field | null, column: number, place: number): number {
    const [above, below] = [this.nearest(column, place - 1, -1), this.nearest(column, place, 1)];
    if (above === undefined || below === undefined || field === "ordinal") return 0;
    const [before, after] = [this.text(above, column), this.text(below, column)];
    const touching = below - above === 1;
    const full = columns(before) >= (this.widths[column] ?? 0) - 3;
    if (/^[，。；：、）”》！？]/u.test(after)) return 4;
    if (narrow.has(field)) return (touching ? 1 : 0) + (/[、，]$/u.test(before) ? 2 : 0) + (touching && full ? 1 : 0);
    const sign = enumeratorOf(after);
    const ended = /[。！]$/u.test(before) ? 0 : /[；;]$/u.test(before) ? 1 : 2.5;
    return ended + (sign && sign.number > 1 ? 2.5 : 0) + (sign?.number === 1 ? -0.3 : 0);
  }

  private text(line: number, column: number): string {
    return this.texts[line]?.[column] ?? "";
  }

  /** The nearest line in a direction that prints something in a column, on the same page or the next. */
  private nearest(column: number, from: number, step: 1 | -1): number | undefined {
    for (let i = 0, line = from; i < reach && line >= 0 && line < this.lines.length; i++, line += step)
      if (this.text(line, column) !== "") return line;
    return undefined;
  }

  /** How unlike a row the lines between two cuts are. */
  private cost(from: number, to: number, anchor: number): number {
    let [top, bottom] = [to, from];
    const cells = this.fields.flatMap((field, column) => {
      const [first, last] = [this.within(column, from, to, 1), this.within(column, from, to, -1)];
      if (first === undefined || last === undefined) return field === "category" ? [] : [undefined];
      [top, bottom] = [Math.min(top, first), Math.max(bottom, last)];
      return narrow.has(field) ? [{ first, last }] : [];
    });
    const missing = cells.filter((cell) => cell === undefined).length * 2;
    const strange = missing + this.strangers(from, to) * 2 + this.categoryCost(from, to) + this.brokenBodies(from, to);
    if (this.lines[top]?.page !== this.lines[bottom]?.page) return strange;
    const off = (of: (cell: { first: number; last: number }) => number): number =>
      cells.reduce((sum, cell) => sum + (cell ? Math.min(3, of(cell)) : 0), 0);
    if (this.align === "top") return strange + (anchor === top ? 0 : 3) + off(({ first }) => first - top) * 0.7;
    return strange + off(({ first, last }) => Math.max(0, Math.abs(first + last - top - bottom) / 2 - 0.5)) * 0.7;
  }

  /** A row's category is one that other rows have too, or none where it is printed once for many. */
  private categoryCost(from: number, to: number): number {
    const column = this.fields.indexOf("category");
    const word = this.texts
      .slice(from, to)
      .map((cells) => cells[column] ?? "")
      .join("");
    return word === "" || this.categories.has(word) ? 0 : 1.5;
  }

  /** How many names in the row's department cell are no whole bodies. */
  private brokenBodies(from: number, to: number): number {
    const column = this.fields.findIndex((field) => namesBodies.has(field));
    const text = this.texts
      .slice(from, to)
      .map((cells) => cells[column] ?? "")
      .join("");
    return departmentNames(text).filter((name) => !looksLikeBody(name) || /^[和及与局]/u.test(name)).length * 1.5;
  }

  /** How ill the departments that head parts of the responsibilities (“县水利局：”) fit those that the row names. */
  private strangers(from: number, to: number): number {
    const [cell, duties] = [
      this.fields.indexOf("counterpartDepartments"),
      this.fields.indexOf("departmentResponsibilities"),
    ];
    const rows = this.texts.slice(from, to);
    const heads = rows
      .map((cells) => /^(.{3,30})[：:]$/u.exec(cells[duties] ?? "")?.[1] ?? "")
      .filter((head) => looksLikeBody(head));
    if (heads.length === 0) return 0;
    const names = departmentNames(rows.map((cells) => cells[cell] ?? "").join(""));
    const once = new Set(heads);
    const lacking = names.filter((name) => !once.has(name)).length;
    return heads.length - once.size + lacking + [...once].filter((head) => !names.includes(head)).length;
  }

  private within(column: number, from: number, to: number, step: 1 | -1): number | undefined {
    const line = this.nearest(column, step > 0 ? from : to - 1, step);
    return line !== undefined && line >= from && line < to ? line : undefined;
  }

  /** Whether another place to cut is nearly as good, the other cuts being as they are. */
  private isOpen(cuts: readonly number[], at: number, options: readonly number[]): boolean {
    const { anchors } = this;
    const [before, own, after] = [cuts[at - 1] ?? 0, cuts[at] ?? 0, cuts[at + 1] ?? this.lines.length];
    const costAt = (cut: number): number =>
      this.cost(before, cut, anchors[at - 1] ?? 0) + this.cutCost(cut) + this.cost(cut, after, anchors[at] ?? 0);
    const chosen = costAt(own);
    return options.some((cut) => cut !== own && costAt(cut) < chosen + clearly);
  }
}
