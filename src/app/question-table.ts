import type { BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import { readCsv } from "../readers/formats/csv.ts";
import { decodeText } from "../readers/formats/decode.ts";
import { cellText } from "../readers/source-document.ts";

type Column = "id" | "question" | "township" | "county";

/** Headings that a column may bear. */
const columns: Readonly<Record<Column, readonly string[]>> = {
  id: ["编号", "序号", "id"],
  question: ["问题", "诉求", "question"],
  township: ["乡镇", "乡镇（街道）", "镇街", "township"],
  county: ["县", "县（市、区）", "county"],
};

const delimiters = [",", ";", "\t"] as const;

/**
 * Questions of a CSV file in UTF-8 or GB 18030, a row each, by the headings of its first row; other columns are passed over.
 * Throws BAD_REQUEST, and UNREADABLE_DOCUMENT for what is no text.
 */
export function questionsOfCsv(bytes: Uint8Array, path: string): BatchQuestion[] {
  const text = decodeText(bytes);
  const tables = delimiters.map((delimiter) => rowsOf(text, delimiter));
  const [headings, ...rows] = tables.find(([first = []]) => columnOf("question", first) >= 0) ?? [];
  if (!headings) throw noQuestions(path, tables[0]?.[0] ?? []);
  return rows.map((cells, i) => {
    if (cells.length > headings.length) throw tooWide(path, i + 2, cells.length, headings.length);
    const cell = (column: Column): string => cells[columnOf(column, headings)]?.trim() ?? "";
    const place = { township: cell("township") || undefined, county: cell("county") || undefined };
    return { id: cell("id") || String(i + 1), question: cell("question"), ...place };
  });
}

const rowsOf = (text: string, delimiter: string): string[][] =>
  readCsv(text, delimiter).blocks.flatMap((block) => (block.type === "row" ? [block.cells.map(cellText)] : []));

const columnOf = (column: Column, headings: readonly string[]): number =>
  headings.findIndex((heading) => columns[column].includes(heading.trim().toLowerCase()));

const noQuestions = (path: string, headings: readonly string[]): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot find the questions in ${path}: its first row is ${headings.join(", ")}; wanted a column 问题 or question`,
    `${path} 的首行没有“问题”一栏（可另有“编号”“乡镇”“县”）`,
  );

const tooWide = (path: string, row: number, found: number, wanted: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot use row ${row} of ${path}: it has ${found} cells, the first row has ${wanted}; quote cells that hold commas`,
    `${path} 第 ${row} 行有 ${found} 格，首行只有 ${wanted} 格；含逗号的问题请加引号`,
  );
