import type { ListTable } from "./list-table.ts";

/** The tables of lists as CSV, each between its title and its source. */
export const asCsv = (tables: readonly ListTable[]): Uint8Array =>
  csvOf(tables.flatMap(({ title, headings, rows, source }) => [[title], headings, ...rows, [source], []]));

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets of the office expect it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it; its own words stay as printed.
 */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`${mark}${rows.map(line).join(lineEnd)}`);

/** The same, piece by piece: a line for each row as it comes. */
export async function* csvLines(rows: AsyncIterable<readonly string[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let before = mark;
  for await (const row of rows) {
    yield encoder.encode(`${before}${line(row)}`);
    before = lineEnd;
  }
}

const [mark, lineEnd] = ["\ufeff", "\r\n"];

const line = (cells: readonly string[]): string => cells.map(quoted).join(",");

/** A sign that begins a formula, with something behind it: a dash alone is how tables say “none”. */
const formula = /^\s*[=+\-@]./su;

function quoted(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
