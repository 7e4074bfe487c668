import type { BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { type AskedLists, answerHead, answerRow } from "../writers/answer-table.ts";
import { csvLines } from "../writers/csv.ts";
import { answerOne, type BatchWish, placeAsked } from "./answer-questions.ts";
import { answerTownships } from "./answer-townships.ts";
import type { App } from "./app.ts";
import { editionsAsked, type Scope } from "./editions.ts";
import { questionsOf } from "./question-table.ts";

/** As many questions as one table may hold that somebody sends; docs/api.md tells it. */
const mostQuestions = 5000;
/** So many lists are asked one by one whether they agree: a county's. */
const mostCompared = 30;

interface QuestionTable extends Pick<Scope, "edition" | "township" | "county" | "at"> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A table of answers that is made while it is taken. */
export interface AnswerTable {
  readonly name: string;
  readonly mediaType: string;
  /** How many rows come behind the headings. */
  readonly questions: number;
  readonly lines: AsyncIterable<Uint8Array>;
}

/** A table of questions as a CSV table of answers. Nothing is kept. Throws BAD_REQUEST, and what reading the table throws. */
export async function answerTable(app: App, { name, bytes, ...wish }: QuestionTable): Promise<AnswerTable> {
  const questions = await questionsOf(app, { name, bytes });
  if (questions.length > mostQuestions) throw tooMany(questions.length);
  return {
    name: `${name.replace(/\.\w+$/u, "")}-答复.csv`,
    mediaType: "text/csv; charset=utf-8",
    questions: questions.length,
    lines: answersCsv(app, questions, wish),
  };
}

/** Questions with their answers in the same order, as a CSV file: its headings, then a row for each as it is answered. */
export const answersCsv = (
  app: App,
  questions: readonly BatchQuestion[],
  wish: Omit<BatchWish, "limit">,
): AsyncIterable<Uint8Array> => csvLines(answerRows(app, questions, wish));

async function* answerRows(app: App, questions: readonly BatchQuestion[], wish: BatchWish): AsyncGenerator<string[]> {
  yield answerHead;
  const editionsOf = remembered((scope) => editionsAsked(app, scope));
  for (const question of questions) {
    const answer = await answerOne(app, question, wish);
    const scope = placeAsked(question, wish);
    const editions = answer.answer ? await editionsOf(scope) : [];
    yield answerRow(question, answer, await askedLists(app, question.question, scope, editions));
  }
}

/** Which lists were asked, and, where they are a few, what each of them says by itself. */
async function askedLists(
  app: App,
  question: string,
  { county, at }: Scope,
  editions: readonly StoredEdition[],
): Promise<AskedLists> {
  if (editions.length < 2 || editions.length > mostCompared) return { editions, counts: undefined };
  const { counts } = await answerTownships(app, { question, county, at });
  return { editions, counts };
}

/** The editions of a place, looked up once a table. */
function remembered(find: (scope: Scope) => Promise<StoredEdition[]>): typeof find {
  const known = new Map<string, Promise<StoredEdition[]>>();
  return (scope) => {
    const key = JSON.stringify(scope);
    const found = known.get(key) ?? find(scope);
    known.set(key, found);
    return found;
  };
}

const tooMany = (found: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot answer ${found} questions at once: at most ${mostQuestions}; the command line takes any number`,
    `一次最多 ${mostQuestions} 问，这份有 ${found} 问，请分成几份（命令行不限）`,
  );
