import type { ListTable } from "./list-table.ts";

/**
 * The tables as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets of the office expect it. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it; its own words stay as printed.
 */
export function asCsv(tables: readonly ListTable[]): Uint8Array {
  const lines = tables.flatMap(({ title, headings, rows, source }) => [[title], headings, ...rows, [source], []]);
  return new TextEncoder().encode(`\ufeff${lines.map((cells) => cells.map(quoted).join(",")).join("\r\n")}`);
}

/** A sign that begins a formula, with something behind it: a dash alone is how tables say “none”. */
const formula = /^\s*[=+\-@]./su;

function quoted(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
