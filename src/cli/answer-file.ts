import type { Command } from "commander";
import { answerQuestions, type BatchWish } from "../app/answer-questions.ts";
import { answersCsv } from "../app/answer-table.ts";
import type { App } from "../app/app.ts";
import { questionsOf } from "../app/question-table.ts";
import type { DocumentFile } from "../app/reading/read-in-worker.ts";
import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import type { Outside } from "./outside.ts";
import { steps } from "./progress.ts";
import { questionLines } from "./question-lines.ts";
import { readUserFile, writeUserFile } from "./user-files.ts";
import { withApp } from "./with-app.ts";

interface AnswerFileWish {
  readonly path: string;
  readonly json: boolean;
  /** Where a CSV of answers goes; standard output where absent. */
  readonly to: string | undefined;
}

/** Answers each question of a file, in their order: a table as a table, lines (and all with `json`) as JSON lines. */
export async function answerFile(
  { path, json, to }: AnswerFileWish,
  asked: BatchWish,
  outside: Outside,
  command: Command,
): Promise<void> {
  const file = await readUserFile(path);
  const isTable = /\.(?:csv|xlsx?|xlsm|et|ods)$/iu.test(path);
  await withApp(outside, command, async (app) => {
    const questions = isTable ? await questionsOf(app, file) : linesOf(file);
    if (isTable && !json) return tell(await csvOf(app, questions, asked), to, outside);
    for await (const answer of answerQuestions(app, questions, asked)) outside.out(JSON.stringify(line(answer)));
  });
}

const linesOf = ({ bytes, name }: DocumentFile): BatchQuestion[] =>
  questionLines(new TextDecoder().decode(bytes), name);

/** The whole table, with how far it is told meanwhile. */
async function csvOf(app: App, questions: readonly BatchQuestion[], asked: BatchWish): Promise<Uint8Array> {
  const bar = steps(questions.length, { plain: true });
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of answersCsv(app, questions, asked)) {
      bar.step(pieces.length, questions[pieces.length]?.question ?? "");
      pieces.push(piece);
    }
  } finally {
    bar.end();
  }
  return Buffer.concat(pieces);
}

async function tell(csv: Uint8Array, to: string | undefined, outside: Outside): Promise<void> {
  if (to !== undefined) await writeUserFile(to, csv);
  else outside.out(new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv));
}

function line({ id, answer, problem }: BatchAnswer): object {
  if (!answer) return { id, verdict: null, confidence: null, hits: [], problem };
  const hits = answer.hits.map(({ itemId, kind, ordinal, score }) => ({ itemId, kind, ordinal, score }));
  return { id, verdict: answer.verdict, confidence: answer.confidence, hits };
}
