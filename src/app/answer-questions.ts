import { setImmediate } from "node:timers/promises";
import type { BatchAnswer, BatchQuestion } from "../model/batch.ts";
import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";
import type { Scope } from "./editions.ts";
import { findResponsible, type Question } from "./find-responsible.ts";

interface BatchWish extends Pick<Scope, "edition" | "township" | "county" | "at"> {
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
  for (const { id, ...asked } of questions) {
    const { township = wish.township, county = wish.county } = asked;
    const edition = asked.township === undefined && asked.county === undefined ? wish.edition : undefined;
    yield { id, ...(await answered(app, { ...wish, ...asked, edition, township, county })) };
    // Whoever asks a single question meanwhile has a turn between two of these.
    await setImmediate();
  }
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
