import { readCsv } from "../readers/formats/csv.ts";
import { decodeText } from "../readers/formats/decode.ts";
import type { Row } from "../readers/source-document.ts";
import { type HeadedTable, type Headings, headedTable } from "./headed-table.ts";

const delimiters = [",", ";", "\t"] as const;

/**
 * A table in UTF-8 or GB 18030 under headings, by the delimiter under which they name `needed`. Throws UNREADABLE_DOCUMENT for
 * what is no text.
 */
export function csvTable<Column extends string>(
  bytes: Uint8Array,
  known: Headings<Column>,
  needed: NoInfer<Column>,
): HeadedTable<Column> {
  const text = decodeText(bytes);
  const tables = delimiters.map((delimiter) => {
    const rows = readCsv(text, delimiter).blocks.filter((block) => block.type === "row");
    return headedTable(rows, known, needed, linesOf(text));
  });
  const empty = { headings: [], columns: [], rows: [] };
  return tables.find(({ columns }) => columns.includes(needed)) ?? tables[0] ?? empty;
}

/** The line that a row begins on; rows are asked in their order. */
function linesOf(text: string): (row: Row) => number {
  let [line, from] = [1, 0];
  return ({ at: { start } }) => {
    line += text.slice(from, start).split("\n").length - 1;
    from = start;
    return line;
  };
}
