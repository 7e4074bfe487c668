import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import { answerRows } from "../writers/answer-table.ts";
import { csvOf } from "../writers/csv.ts";

/** Questions with their answers in the same order, as a CSV file. */
export const answersCsv = (questions: readonly BatchQuestion[], answers: readonly BatchAnswer[]): Uint8Array =>
  csvOf(answerRows(questions, answers));
