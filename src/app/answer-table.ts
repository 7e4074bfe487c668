import { KnownError } from "../model/known-error.ts";
import { answerQuestions } from "./answer-questions.ts";
import { answersCsv } from "./answers-csv.ts";
import type { App } from "./app.ts";
import type { Scope } from "./editions.ts";
import type { ExportedFile } from "./export-list.ts";
import { questionsOfCsv } from "./question-table.ts";

/** As many questions as one table may hold that somebody sends; docs/api.md tells it. */
const mostQuestions = 500;

interface QuestionTable extends Pick<Scope, "edition" | "township" | "county" | "at"> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A CSV table of questions as one of answers. Nothing is kept. Throws BAD_REQUEST and UNREADABLE_DOCUMENT. */
export async function answerTable(app: App, { name, bytes, ...wish }: QuestionTable): Promise<ExportedFile> {
  const questions = questionsOfCsv(bytes, name);
  if (questions.length > mostQuestions) throw tooMany(questions.length);
  const answers = await Array.fromAsync(answerQuestions(app, questions, wish));
  return {
    name: `${name.replace(/\.\w+$/u, "")}-答复.csv`,
    mediaType: "text/csv; charset=utf-8",
    bytes: answersCsv(questions, answers),
  };
}

const tooMany = (found: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot answer ${found} questions at once: at most ${mostQuestions}; the command line takes any number`,
    `一次最多 ${mostQuestions} 问，这份有 ${found} 问，请分成几份（命令行不限）`,
  );
