import { readCsv } from "../readers/formats/csv.ts";
import { decodeText } from "../readers/formats/decode.ts";
import { cellText } from "../readers/source-document.ts";

export interface CsvRow<Column extends string> {
  /** The line of the file that it begins on. */
  readonly number: number;
  /** How many cells it has. */
  readonly width: number;
  /** Its cells by column, trimmed; nothing where there is no such column or cell. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface CsvTable<Column extends string> {
  readonly headings: readonly string[];
  /** Columns that the first row names. */
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow<Column>[];
}

const delimiters = [",", ";", "\t"] as const;

/**
 * A table in UTF-8 or GB 18030 whose first row names columns, by the delimiter under which it names `needed`; other columns are
 * passed over. Throws UNREADABLE_DOCUMENT for what is no text.
 */
export function csvTable<Column extends string>(
  bytes: Uint8Array,
  known: Readonly<Record<Column, readonly string[]>>,
  needed: NoInfer<Column>,
): CsvTable<Column> {
  const text = decodeText(bytes);
  const tables = delimiters.map((delimiter) => tableOf(text, delimiter, known));
  const empty = { headings: [], columns: [], rows: [] };
  return tables.find(({ columns }) => columns.includes(needed)) ?? tables[0] ?? empty;
}

function tableOf<Column extends string>(
  text: string,
  delimiter: string,
  known: Readonly<Record<Column, readonly string[]>>,
): CsvTable<Column> {
  const [first, ...others] = readCsv(text, delimiter).blocks.filter((block) => block.type === "row");
  const headings = first?.cells.map(cellText) ?? [];
  const places = (Object.entries(known) as [Column, readonly string[]][]).map(([column, names]) => ({
    column,
    at: headings.findIndex((heading) => names.includes(heading.trim().toLowerCase())),
  }));
  const rows = others.map(({ cells, at }) => {
    const texts = cells.map((cell) => cellText(cell).trim());
    const named = places.map((place) => [place.column, texts[place.at] ?? ""]);
    return { number: lineAt(text, at.start), width: cells.length, cells: Object.fromEntries(named) };
  });
  return { headings, columns: places.filter(({ at }) => at >= 0).map(({ column }) => column), rows };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;
