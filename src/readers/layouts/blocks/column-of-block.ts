import { looksLikeBody } from "../../../text/bodies.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { usualCategories } from "../categories.ts";
import type { Field } from "../headings.ts";
import { bodyGrade, departmentNames } from "../mixed/body-lists.ts";
import { commonPlace } from "../mixed/column-widths.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { type ColumnBlock, type ColumnPages, isNumber } from "./column-pages.ts";

/** Fields that list departments. */
export const areDepartments = (field: Field): boolean =>
  field === "counterpartDepartments" || field === "receivingDepartments";
/** Fields that name something, without sentences. */
export const areNames = (field: Field): boolean => field === "name";

export interface SortedBlocks {
  readonly ordinals: readonly { readonly line: PrintedLine; readonly number: number }[];
  readonly categories: readonly {
    readonly lines: readonly PrintedLine[];
    readonly text: string;
    readonly page: number;
    /** How many numbers of its page stand before it. */
    readonly behind: number;
  }[];
  readonly columns: ReadonlyMap<Field, readonly PrintedLine[]>;
  readonly widths: ReadonlyMap<Field, number>;
  /** Lines that may as well stand in another column. */
  readonly open: ReadonlySet<PrintedLine>;
}

/** Each block's column, by its headings, its width, and what it holds. */
export function sortBlocks({ blocks, fields }: ColumnPages): SortedBlocks {
  const { ordinals, categories, texts } = withoutNarrow(blocks, fields);
  const columns = fields.filter((field) => field !== "ordinal" && field !== "category");
  const home = commonPlace(
    blocks.map(({ lines }) => textOf(lines)),
    blocks.length / 6,
  );
  const told = texts.flatMap((block) =>
    block.isUnder ? block.headings.slice(-1).map((field): Told => ({ block, field, isOpen: false })) : [],
  );
  // Columns whose heading stands away from their words are measured on what the others leave.
  const first = columnsOf(texts, columns, widthsOf(told, columns), home);
  const widths = widthsOf(first, columns);
  const all = columnsOf(texts, columns, widths, home);
  return {
    ordinals,
    categories,
    columns: new Map(
      columns.map((field) => [field, all.filter((one) => one.field === field).flatMap(({ block }) => block.lines)]),
    ),
    widths,
    open: new Set(all.filter(({ isOpen }) => isOpen).flatMap(({ block }) => block.lines)),
  };
}

/** Numbers and categories apart from the blocks of the other columns. */
function withoutNarrow(
  blocks: readonly ColumnBlock[],
  fields: readonly Field[],
): Pick<SortedBlocks, "ordinals" | "categories"> & { readonly texts: ColumnBlock[] } {
  const known = fields.includes("category") ? categoryWords(blocks) : undefined;
  const ordinals: { line: PrintedLine; number: number }[] = [];
  const categories: SortedBlocks["categories"][number][] = [];
  const texts: ColumnBlock[] = [];
  let [page, behind] = [-1, 0];
  for (const block of blocks) {
    if (block.page !== page) [page, behind] = [block.page, 0];
    if (block.lines.every(({ text }) => isNumber(text))) {
      for (const line of block.lines) ordinals.push({ line, number: Number(line.text.normalize("NFKC")) });
      behind += block.lines.length;
      continue;
    }
    const found = known && categoriesOf(block, categories.at(-1), known);
    if (!found) {
      texts.push(block);
      continue;
    }
    if (found.whole) categories.splice(-1, 1, found.whole);
    categories.push(...found.own.map((lines) => ({ lines, text: textOf(lines), page, behind })));
  }
  return { ordinals, categories, texts };
}

type Category = SortedBlocks["categories"][number];

/** A block's categories, and that of the page before made whole by the block's first lines; undefined where it holds something else. */
function categoriesOf(
  { lines, page }: ColumnBlock,
  last: Category | undefined,
  known: ReadonlySet<string>,
): { readonly own: readonly PrintedLine[][]; readonly whole?: Category } | undefined {
  const cut = last && last.page < page ? endOfCategory(last.text, lines, known) : 0;
  const own = categoriesIn(lines.slice(cut), known);
  if (!own || !last || cut === 0) return own && { own };
  const all = [...last.lines, ...lines.slice(0, cut)];
  return { own, whole: { ...last, lines: all, text: textOf(all) } };
}

/** A block's column, as far as is known. */
interface Told {
  readonly block: ColumnBlock;
  readonly field: Field;
  readonly isOpen: boolean;
}

const clearly = 1;

function columnsOf(
  blocks: readonly ColumnBlock[],
  fields: readonly Field[],
  widths: ReadonlyMap<Field, number>,
  home: string,
): Told[] {
  let departments: ColumnBlock | undefined;
  return blocks.flatMap((block) => {
    const cut = departments && departments.page < block.page ? textOf(departments.lines) : "";
    const isBodies = listsBodies(block.lines, home) || goesOn(cut, textOf(block.lines));
    const costs = fields.map((field, at) => ({
      field,
      cost: costOf(block, { field, width: widths.get(field), at }, fields, isBodies),
    }));
    const [best, next] = costs.toSorted((a, b) => a.cost - b.cost);
    if (!best) return [];
    if (areDepartments(best.field)) departments = block;
    return [{ block, field: best.field, isOpen: next !== undefined && next.cost - best.cost < clearly }];
  });
}

const textOf = (lines: readonly PrintedLine[]): string => lines.map(({ text }) => text).join("");

/** So few lines may be wider than their column. */
const widest = 0.97;

/** How wide the lines of each column are. */
function widthsOf(blocks: readonly Told[], fields: readonly Field[]): Map<Field, number> {
  return new Map(
    fields.flatMap((field) => {
      const own = blocks.filter((one) => one.field === field).flatMap(({ block }) => block.lines);
      const sorted = own.map(({ width }) => width).toSorted((a, b) => a - b);
      const width = sorted[Math.floor((sorted.length - 1) * widest)];
      return width === undefined ? [] : [[field, width] as const];
    }),
  );
}

interface Column {
  readonly field: Field;
  /** Undefined where it is not known yet. */
  readonly width: number | undefined;
  /** Its place among the headings. */
  readonly at: number;
}

/** What speaks against a block's being of a column. */
const costOf = (block: ColumnBlock, column: Column, fields: readonly Field[], isBodies: boolean): number =>
  ofWidth(block, column) + ofHeading(block, column, fields) + ofWords(block, column.field, fields, isBodies);

/** A block is no wider than its column, and its lines wrap at the column's width; several short cells may stand in one block. */
function ofWidth({ lines }: ColumnBlock, { field, width }: Column): number {
  if (width === undefined) return 0;
  const widest = Math.max(...lines.map((line) => line.width));
  const tooWide = widest > width + 2 ? Math.min(8, 2 + (widest - width) / 2) : 0;
  const wraps = lines
    .slice(0, -1)
    .filter(({ text }, i) => !/[。；;：:]$/u.test(text) && !enumeratorOf(lines[i + 1]?.text ?? ""));
  if (wraps.length === 0) return tooWide;
  if (Math.max(...wraps.map((line) => line.width)) >= width - 6) return tooWide - 1.5;
  return areNames(field) || areDepartments(field) ? tooWide : tooWide + 1.5;
}

/** Below its column's heading a block mostly stands; another column's, whose heading was printed before, may go on there. */
function ofHeading({ headings, isUnder }: ColumnBlock, { field, at }: Column, fields: readonly Field[]): number {
  const last = headings.at(-1);
  if (last === field && isUnder) return -4;
  if (headings.includes(field)) return -2;
  return last && at > fields.indexOf(last) ? 3 : 0;
}

const handoverLabel = /(?:承接|收回|工作)\p{Script=Han}{2}[：:]/u;

/** Departments are bodies' names, names are none and no sentences, duties are sentences. */
function ofWords(block: ColumnBlock, field: Field, fields: readonly Field[], isBodies: boolean): number {
  const text = textOf(block.lines);
  const isProse = /[。；;]/u.test(text) || block.lines.some((line) => enumeratorOf(line.text) !== undefined);
  if (areDepartments(field)) return isBodies ? -3 : isProse ? 8 : 4.5;
  if (areNames(field)) return isBodies && fields.some(areDepartments) ? 2.5 : isProse ? 4 : 0;
  const prose = isProse ? -1 : isBodies ? 3 : 2.5;
  return field === "handover" ? prose + (handoverLabel.test(text) ? -5 : 1) : prose;
}

/** Whether a block holds bodies' names and nothing else, its last name perhaps cut by the page's end. */
function listsBodies(lines: readonly PrintedLine[], home: string): boolean {
  const text = textOf(lines);
  if (text.includes("的")) return false;
  const names = departmentNames(text);
  if (names.length > 1 && names.slice(0, -1).every((name) => bodyGrade(name, "", "whole") > 1)) return true;
  const isList = (one: string): boolean => bodyGrade(one, home, "whole") > 0;
  return isList(text) || lines.every((line) => isList(line.text));
}

/** Whether words complete a list of bodies that the page before cut within a name. */
function goesOn(cut: string, text: string): boolean {
  const [last, first] = [cut.split("、").at(-1) ?? "", text.split("、")[0] ?? ""];
  return last !== "" && !looksLikeBody(last) && looksLikeBody(last + first);
}

const [longestCategory, mostLines] = [10, 4];

/** Words that stand below the heading of the categories, and the usual ones. */
function categoryWords(blocks: readonly ColumnBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { lines, headings, isUnder } of blocks) {
    if (headings.at(-1) !== "category" || !isUnder) continue;
    for (const word of [textOf(lines), ...lines.map(({ text }) => text)]) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const own = [...counts].filter(
    ([word, count]) => count > 1 && /^\p{Script=Han}{2,}$/u.test(word) && word.length <= longestCategory,
  );
  return new Set([...usualCategories, ...own.map(([word]) => word)]);
}

/** How many first lines of a page complete a category that the page before cut; 0 where none do. */
function endOfCategory(begun: string, lines: readonly PrintedLine[], known: ReadonlySet<string>): number {
  for (let count = 1; count <= Math.min(mostLines, lines.length); count++) {
    const end = textOf(lines.slice(0, count));
    if (known.has(begun + end) && !known.has(end)) return count;
  }
  return 0;
}

/** A block's lines as categories, each on one line or wrapped; undefined where they are none. */
function categoriesIn(lines: readonly PrintedLine[], known: ReadonlySet<string>): PrintedLine[][] | undefined {
  const found: PrintedLine[][] = [];
  for (let from = 0; from < lines.length; ) {
    let count = Math.min(mostLines, lines.length - from);
    while (count > 0 && !known.has(textOf(lines.slice(from, from + count)))) count--;
    if (count === 0) return undefined;
    found.push(lines.slice(from, from + count));
    from += count;
  }
  return found;
}
