import type { BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import { tableOf } from "../readers/source-document.ts";
import type { App } from "./app.ts";
import { csvTable } from "./csv-table.ts";
import { type HeadedTable, headedTable } from "./headed-table.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

/** Headings that a column may bear, as hotlines and offices export them: where several are there, the first that is filled counts. */
const columns = {
  id: ["编号", "工单编号", "工单号", "受理编号", "流水号", "序号", "id"],
  question: [
    ...["问题", "question", "诉求内容", "诉求", "工单内容", "来电内容", "咨询内容", "反映内容", "受理内容", "事项内容"],
    ...["诉求描述", "问题描述", "事项描述", "主要内容", "内容", "问题内容", "诉求标题", "工单标题", "标题", "主题"],
  ],
  township: [
    ...["乡镇", "乡镇街道", "镇街", "镇乡", "township", "所属乡镇", "所属镇街", "所属街道", "乡镇名称", "街道", "属地"],
    ...["事发乡镇", "事发地", "承办单位", "区域", "所属区域"],
  ],
  county: ["县", "county", "区县", "县区", "县市区", "所属区县", "所属县区", "区划"],
} as const;

type QuestionTable = HeadedTable<keyof typeof columns>;

/**
 * Questions of a CSV file, or of a spreadsheet as `App.read` reads it, a row each. Throws BAD_REQUEST where no column holds
 * questions, and what reading throws.
 */
export async function questionsOf(app: App, file: DocumentFile): Promise<BatchQuestion[]> {
  const table = isText(file.name) ? csvTable(file.bytes, columns, "question") : await sheetOf(app, file);
  const { headings } = table;
  if (!table.columns.includes("question")) throw noQuestions(file.name, headings);
  return table.rows
    .filter(({ width }) => width > 0)
    .map(({ number, width, cells }, i) => {
      if (width > headings.length) throw tooWide(file.name, number, width, headings.length);
      const place = { township: placeOf(cells.township) || undefined, county: cells.county || undefined };
      return { id: cells.id || String(i + 1), question: cells.question, ...place };
    });
}

/** A township's office stands for the township. */
const placeOf = (said: string): string => said.replace(/(?:人民政府|政府|办事处)$/u, "");

const isText = (name: string): boolean => !/\.(?:xlsx?|xlsm|et|ods)$/iu.test(name);

/** The first sheet with a column of questions, or else the first. */
async function sheetOf(app: App, file: DocumentFile): Promise<QuestionTable> {
  const { source } = await app.read(file);
  const rows = source.blocks.filter((block) => block.type === "row");
  const sheets = [...Map.groupBy(rows, tableOf).values()].map((sheet) =>
    headedTable(sheet, columns, "question", ({ at }) => at.row ?? 0),
  );
  const empty = { headings: [], columns: [], rows: [] };
  return sheets.find((sheet) => sheet.columns.includes("question")) ?? sheets[0] ?? empty;
}

const noQuestions = (path: string, headings: readonly string[]): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot find the questions in ${path}: its first row is ${headings.join(", ")}; wanted a column 问题 or question, or another ` +
      "usual heading (诉求内容, 工单内容, 标题). Name the column 问题; where there are no headings, put a first row with 问题 above",
    `${path} 里没有认出写问题的一栏：首行是“${headings.join("、")}”。请把这一栏的首行改为“问题”（“诉求内容”“工单内容”“标题”等也可以）；没有首行的，请在最上面加一行写上“问题”`,
  );

const tooWide = (path: string, row: number, found: number, wanted: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot use row ${row} of ${path}: it has ${found} cells, the first row has ${wanted}; quote cells that hold commas`,
    `${path} 第 ${row} 行有 ${found} 格，首行只有 ${wanted} 格；含逗号的问题请加引号`,
  );
