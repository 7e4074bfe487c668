import type { BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import { csvTable } from "./csv-table.ts";

/** Headings that a column may bear. */
const columns = {
  id: ["编号", "序号", "id"],
  question: ["问题", "诉求", "question"],
  township: ["乡镇", "乡镇（街道）", "镇街", "township"],
  county: ["县", "县（市、区）", "county"],
} as const;

/** Questions of a CSV file, a row each. Throws BAD_REQUEST, and UNREADABLE_DOCUMENT for what is no text. */
export function questionsOfCsv(bytes: Uint8Array, path: string): BatchQuestion[] {
  const table = csvTable(bytes, columns, "question");
  const { headings } = table;
  if (!table.columns.includes("question")) throw noQuestions(path, headings);
  return table.rows.map(({ number, width, cells }, i) => {
    if (width > headings.length) throw tooWide(path, number, width, headings.length);
    const place = { township: cells.township || undefined, county: cells.county || undefined };
    return { id: cells.id || String(i + 1), question: cells.question, ...place };
  });
}

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
