import { cellText, type Row } from "../readers/source-document.ts";
import { bare } from "../text/blank.ts";

export interface HeadedRow<Column extends string> {
  /** The line or row of the file that it begins on. */
  readonly number: number;
  /** How many cells it has, up to the last one that holds anything. */
  readonly width: number;
  /** Its cells by column, trimmed; nothing where there is no such column or cell. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface HeadedTable<Column extends string> {
  readonly headings: readonly string[];
  /** Columns that the headings name. */
  readonly columns: readonly Column[];
  readonly rows: readonly HeadedRow<Column>[];
}

/** Headings that a column may bear, the likeliest to hold it first. */
export type Headings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A title and a line of explanation may stand above the headings. */
const mostAbove = 10;

/**
 * A table by the first of its upper rows that names the column that is needed, or by its first row where none does; other columns
 * are passed over. Where several bear a column's headings, a row's cell is the first that holds anything.
 */
export function headedTable<Column extends string>(
  rows: readonly Row[],
  known: Headings<Column>,
  needed: NoInfer<Column>,
  numberOf: (row: Row) => number,
): HeadedTable<Column> {
  const texts = rows.map(({ cells }) => cells.map((cell) => cellText(cell).trim()));
  const head = texts.slice(0, mostAbove).findIndex((cells) => placesOf(cells, known[needed]).length > 0);
  const at = Math.max(0, head);
  const headings = texts[at] ?? [];
  const places = (Object.entries(known) as [Column, readonly string[]][]).flatMap(([column, names]) => {
    const found = placesOf(headings, names);
    return found.length > 0 ? [{ column, found }] : [];
  });
  const empty = Object.fromEntries(Object.keys(known).map((column) => [column, ""])) as Record<Column, string>;
  return {
    headings: headings.slice(0, headings.findLastIndex(Boolean) + 1),
    columns: places.map(({ column }) => column),
    rows: rows.slice(at + 1).map((row, i) => {
      const cells = texts[at + 1 + i] ?? [];
      const stated = places.map(({ column, found }) => [
        column,
        found.map((place) => cells[place]).find(Boolean) ?? "",
      ]);
      const width = cells.findLastIndex(Boolean) + 1;
      return { number: numberOf(row), width, cells: { ...empty, ...Object.fromEntries(stated) } };
    }),
  };
}

/** Where headings stand, in the order of the names that they bear. */
const placesOf = (headings: readonly string[], names: readonly string[]): number[] =>
  names.flatMap((name) => headings.flatMap((heading, i) => (plainHeading(heading) === name ? [i] : [])));

/** A heading without blanks, stars, colons and what stands in brackets: “*诉求内容（必填）：” is 诉求内容. */
const plainHeading = (heading: string): string =>
  bare(heading)
    .replace(/[（(].*?[）)]/gu, "")
    .replace(/[*＊:：]/gu, "")
    .toLowerCase();
