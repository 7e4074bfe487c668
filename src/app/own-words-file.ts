import { KnownError } from "../model/known-error.ts";
import { OwnWordsWish } from "../model/own-words.ts";
import { decodeText } from "../readers/formats/decode.ts";
import { csvTable } from "./csv-table.ts";

/** A row of a file of own words: what it wants kept, or why it cannot be understood. */
export interface OwnWordsRow {
  readonly row: number;
  readonly wish: OwnWordsWish | KnownError;
}

/** Headings that a column may bear. */
const columns = {
  words: ["用语", "说法", "问题", "words", "question"],
  duty: ["标准事项", "duty"],
  township: ["乡镇", "乡镇（街道）", "镇街", "township"],
  item: ["事项", "事项名称", "item"],
} as const;

/**
 * Own words of a CSV file, or of one with a JSON object a line. Throws BAD_REQUEST where a CSV file lacks a column, and
 * UNREADABLE_DOCUMENT for what is no text.
 */
export function rowsOfOwnWords(bytes: Uint8Array): OwnWordsRow[] {
  const text = decodeText(bytes);
  return text.trimStart().startsWith("{") ? linesOf(text) : cellsOf(bytes);
}

function linesOf(text: string): OwnWordsRow[] {
  return text
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [{ row: i + 1, wish: wishOf(() => JSON.parse(line)) }]));
}

function wishOf(parse: () => unknown): OwnWordsRow["wish"] {
  try {
    return OwnWordsWish.parse(parse());
  } catch {
    return new KnownError(
      "BAD_REQUEST",
      'Cannot understand the line: wanted {"words": "…", "duty": "…"} or {"words": "…", "township": "…", "item": "…"}',
      '这一行应为 {"words": "…", "duty": "…"} 或 {"words": "…", "township": "…", "item": "…"}',
    );
  }
}

function cellsOf(bytes: Uint8Array): OwnWordsRow[] {
  const table = csvTable(bytes, columns, "words");
  if (!table.columns.includes("words")) throw noWords(table.headings);
  return table.rows.map(({ number, width, cells }) => {
    const stated = Object.entries(cells).filter(([, cell]) => cell !== "");
    const fits = width <= table.headings.length;
    return {
      row: number,
      wish: fits ? { words: "", ...Object.fromEntries(stated) } : tooWide(width, table.headings.length),
    };
  });
}

const noWords = (headings: readonly string[]): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot find the words: the first row is ${headings.join(", ")}; wanted a column 用语 (words), and 标准事项 (duty) or 乡镇 and 事项`,
    "首行没有“用语”一栏（另应有“标准事项”，或“乡镇”和“事项”）",
  );

const tooWide = (found: number, wanted: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot use the row: it has ${found} cells, the first row has ${wanted}; quote cells that hold commas`,
    `这一行有 ${found} 格，首行只有 ${wanted} 格；含逗号的请加引号`,
  );
