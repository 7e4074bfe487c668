import { setImmediate } from "node:timers/promises";
import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";
import type { Scope } from "./editions.ts";
import { findResponsible, type Question } from "./find-responsible.ts";

export interface BatchWish extends Pick<Scope, "edition" | "township" | "county" | "at"> {
  readonly limit?: number | undefined;
}

/**
 * Who is responsible, for each of many questions in their order, by the wish's places where one names none. One that cannot
 * be answered says why and stops no other. None is kept.
 */
export async function* answerQuestions(
  app: App,
  questions: Iterable<BatchQuestion>,
  wish: BatchWish,
): AsyncGenerator<BatchAnswer> {
  for (const question of questions) yield await answerOne(app, question, wish);
}

/** One of many questions. */
export async function answerOne(app: App, question: BatchQuestion, wish: BatchWish): Promise<BatchAnswer> {
  // Whoever asks a single question meanwhile has a turn between two of these.
  await setImmediate();
  const asked = { limit: wish.limit, ...placeAsked(question, wish), question: question.question };
  return { id: question.id, ...(await answered(app, asked)) };
}

/** The place that a question is put to: its own where it names one, or else the wish's. */
export function placeAsked({ township, county }: BatchQuestion, wish: BatchWish): Scope {
  const own = township !== undefined || county !== undefined;
  return {
    edition: own ? undefined : wish.edition,
    township: township ?? wish.township,
    county: county ?? wish.county,
    at: wish.at,
  };
}

async function answered(app: App, question: Question): Promise<Pick<BatchAnswer, "answer" | "problem">> {
  try {
    return { answer: await findResponsible(app, question), problem: null };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const { code, message, messageZh } = error;
    return { answer: null, problem: { code, message, messageZh } };
  }
}
