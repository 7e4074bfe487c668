import type { Command } from "commander";
import { answerQuestions } from "../app/answer-questions.ts";
import { answersCsv } from "../app/answers-csv.ts";
import { questionsOfCsv } from "../app/question-table.ts";
import type { BatchAnswer } from "../model/batch.ts";
import type { Outside } from "./outside.ts";
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
  asked: Parameters<typeof answerQuestions>[2],
  outside: Outside,
  command: Command,
): Promise<void> {
  const { bytes } = await readUserFile(path);
  const isTable = /\.csv$/iu.test(path);
  const questions = isTable ? questionsOfCsv(bytes, path) : questionLines(new TextDecoder().decode(bytes), path);
  await withApp(outside, command, async (app) => {
    const answers = answerQuestions(app, questions, asked);
    if (isTable && !json) await tell(answersCsv(questions, await Array.fromAsync(answers)), to, outside);
    else for await (const answer of answers) outside.out(JSON.stringify(line(answer)));
  });
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
