import { areAgreed, countVerdicts } from "../model/agreement.ts";
import { KnownError } from "../model/known-error.ts";
import type { TownshipAnswer, TownshipAnswers } from "../model/township-answers.ts";
import { townshipRows } from "../writers/answer-table.ts";
import { csvOf } from "../writers/csv.ts";
import type { App } from "./app.ts";
import { editionsAsked, type Scope } from "./editions.ts";
import type { ExportedFile } from "./export-list.ts";
import { findResponsible } from "./find-responsible.ts";

export interface TownshipsQuestion extends Pick<Scope, "county" | "at"> {
  readonly question: string;
}

/** As many lists as one question is put to: a prefecture's. */
const mostLists = 300;
/** An answer's hits here: what shares a matter is among the first. */
const hits = 3;

/**
 * One question, answered by each list in scope for itself. The question is not kept, and no endpoint sees it: it would be asked
 * once a list. Throws BAD_REQUEST where the lists are too many, and as `findResponsible`.
 */
export async function answerTownships(app: App, { question, ...scope }: TownshipsQuestion): Promise<TownshipAnswers> {
  const editions = await editionsAsked(app, scope);
  if (editions.length > mostLists) throw tooMany(editions.length);
  const offline = { ...app, reranker: undefined };
  const answers: TownshipAnswer[] = [];
  for (const { id, township, sample, published } of editions) {
    const answer = await findResponsible(offline, { question, edition: id, limit: hits });
    answers.push({ edition: id, township, sample, published, answer });
  }
  const counts = countVerdicts(answers);
  return { answers, counts, agree: areAgreed(counts) };
}

/** The same as a CSV file, a row for each township. Throws as `answerTownships`. */
export async function townshipsCsv(app: App, question: TownshipsQuestion): Promise<ExportedFile> {
  const { answers } = await answerTownships(app, question);
  const name = `各乡镇（街道）谁负责${question.county ? `-${question.county}` : ""}.csv`;
  return { name, mediaType: "text/csv; charset=utf-8", bytes: csvOf(townshipRows(answers)) };
}

const tooMany = (found: number): KnownError =>
  new KnownError(
    "BAD_REQUEST",
    `Cannot ask ${found} lists one by one: at most ${mostLists}; name a county`,
    `清单有 ${found} 份，逐个查最多 ${mostLists} 份，请选定县（市、区）`,
  );
