import { bare } from "../../../text/blank.ts";
import { PrintedText } from "../../printed-text.ts";
import { type Block, cellText, distinctCells, type Row, tableOf } from "../../source-document.ts";
import { bandOf } from "../bands.ts";
import { usualCategories } from "../categories.ts";
import { columnFieldOf, columnsOf, kindOfColumns } from "../columns.ts";
import { ordinalNumber } from "../ordinals.ts";

/** Headings of tables that stand behind a list and hold no items: contacts, changes, opinions. */
const foreign =
  /^(?:姓名|职务|邮箱|传真|地址|手机(?:号码?)?|(?:联系|办公|值班)?电话(?:号码?)?|联系(?:人|方式|人及电话)|联络(?:员|人)|签[字名]|盖章|版本|(?:调整|变更|修改|修订)(?:前|后|情况|理由|原因|类型|时间|日期|内容|说明)|(?:原|现)(?:事项)?名称|(?:修改)?意见(?:建议)?|采纳情况)$/u;
const longestHeading = 12;
/** A title may stand above the header in the table's first rows. */
const firstRows = 3;

/** The rows of a list's blocks that are none of its own, and the header of each of their tables. */
export interface Appended {
  readonly rows: ReadonlySet<Row>;
  readonly headers: readonly Row[];
}

/** Tables behind a list with other headings than its own, and what stands below such headings within its table. */
export function appendedTables(blocks: readonly Block[]): Appended {
  const own = new ListSoFar();
  const rows = new Set<Row>();
  const headers: Row[] = [];
  for (const { rows: table, above } of tablesOf(blocks)) {
    const heads = isBand(above) ? [] : table.slice(0, firstRows);
    const header = heads.find((row, i) => own.isOtherTable(row, table[i + 1]));
    const [from, to] = header ? [0, table.length] : own.otherRows(table);
    for (const row of table.slice(from, to)) rows.add(row);
    if (to > from) headers.push(header ?? (table[from] as Row));
    own.take(table.filter((row) => !rows.has(row)));
  }
  return { rows, headers };
}

/** Whether a category stands right above a table: “二、平安法治（2项）”. Then it is of the list, whatever its headings. */
function isBand(above: Block | undefined): boolean {
  if (above?.type !== "paragraph") return false;
  const band = bandOf(PrintedText.of([above.line]));
  return band !== undefined && (band.labels.length > 1 || usualCategories.has(band.category.text));
}

/** The rows of each table, with the block above its first one. */
function tablesOf(blocks: readonly Block[]): { readonly rows: readonly Row[]; readonly above: Block | undefined }[] {
  const placed = blocks.flatMap((row, i) => (row.type === "row" ? [{ row, above: blocks[i - 1] }] : []));
  return [...Map.groupBy(placed, ({ row }) => tableOf(row)).values()].map((table) => ({
    rows: table.map(({ row }) => row),
    above: table[0]?.above,
  }));
}

/** What the tables of a list have shown so far. */
class ListSoFar {
  private isFirst = true;
  private readonly seen = new Set<string>();
  /** The headings above the items. */
  private headings: ReadonlySet<string> = new Set();
  private lastNumber = 0;

  /** Whether a row among a table's first ones heads another table than the list's. */
  isOtherTable(row: Row, below: Row | undefined): boolean {
    if (this.isFirst || this.seen.has(words(row))) return false;
    return isForeignHeader(row) || this.isOtherHeader(row, below);
  }

  /** From and to which row other headings take over within a table of the list: to the list's own header, or to the end. */
  otherRows(table: readonly Row[]): readonly [number, number] {
    const first = table.findIndex(isListHeader);
    const from = first < 0 ? -1 : table.findIndex((row, i) => i > first && !isListHeader(row) && isForeignHeader(row));
    if (from < 0) return [0, 0];
    const to = table.findIndex((row, i) => i > from && isListHeader(row));
    return [from, to < 0 ? table.length : to];
  }

  take(rows: readonly Row[]): void {
    this.isFirst = false;
    for (const row of rows.slice(0, firstRows)) this.seen.add(words(row));
    const header = rows.find(isListHeader);
    if (header) this.headings = new Set(textsOf(header));
    this.lastNumber = rows.reduce((last, row) => numberOf(row) ?? last, this.lastNumber);
  }

  /** A row of headings that are not the list's: none heads the items' names, or several are of no list, and the numbers do not go on. */
  private isOtherHeader(row: Row, below: Row | undefined): boolean {
    const texts = textsOf(row);
    if (this.headings.size === 0 || !areHeadings(texts)) return false;
    const fields = texts.map(columnFieldOf);
    const others = texts.filter((text, i) => !fields[i] && !this.headings.has(text)).length;
    const known = fields.filter((field) => field !== undefined);
    const isOther = known.includes("name") ? others > 1 && !kindOfColumns(known) : known.length > 0 && others > 0;
    return isOther && (below && numberOf(below)) !== this.lastNumber + 1;
  }
}

const isListHeader = (row: Row): boolean => columnsOf(row.cells.map(cellText))?.includes("name") ?? false;
const numberOf = ({ cells: [cell] }: Row): number | undefined => cell && ordinalNumber(bare(cellText(cell)));

const words = (row: Row): string => row.cells.map((cell) => bare(cellText(cell))).join("\t");

const textsOf = (row: Row): string[] =>
  distinctCells(row)
    .map((cell) => bare(cellText(cell)))
    .filter((text) => text !== "");

const areHeadings = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text) => text.length <= longestHeading && !/[，。；：0-9]/u.test(text));

/** A row of headings of which several are foreign, or one where none heads the items' names. */
export function isForeignHeader(row: Row): boolean {
  const headings = textsOf(row);
  if (headings.length < 3 || !areHeadings(headings)) return false;
  const strange = headings.filter((text) => foreign.test(text)).length;
  const hasNames = headings.some((text) => columnFieldOf(text) === "name");
  return strange > 1 || (strange === 1 && !hasNames);
}
