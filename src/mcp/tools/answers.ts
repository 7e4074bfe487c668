import { z } from "zod";
import { answerQuestions } from "../../app/answer-questions.ts";
import { answerTownships } from "../../app/answer-townships.ts";
import { findCited } from "../../app/find-cited.ts";
import { CitedAnswer } from "../../model/answer.ts";
import { BatchAnswer, BatchQuestion } from "../../model/batch.ts";
import { TownshipAnswers } from "../../model/township-answers.ts";
import { anyScope, countyScope } from "../parameters.ts";
import { defineTool } from "../tool.ts";

export const ask = defineTool({
  name: "ask",
  title: "谁负责？",
  description:
    "Who is responsible for a matter, by the published duty lists of Chinese townships (乡镇履职事项清单). Ask in everyday " +
    "Chinese. Answers with a verdict (basic: the township's own; supporting: a department leads, the township assists; " +
    "reclaimed: taken back by a department; several; unlisted; unsure), its confidence, and the items with township, " +
    "document, date, list, ordinal and printed words: cite them, and where the verdict is unsure or unlisted, name nobody. " +
    "The question is neither stored nor logged; `reranked`, where it is not null, names the office's own endpoint that it was sent to.",
  input: z.strictObject({
    question: z.string().min(1).max(2000),
    ...anyScope,
    limit: z.int().min(1).max(20).default(5).meta({ description: "how many items at most" }),
  }),
  output: CitedAnswer.unwrap(),
  answer: findCited,
});

export const askTownships = defineTool({
  name: "ask_townships",
  title: "逐个乡镇：谁负责？",
  description:
    "One question put to each township's list of a county by itself: verdict, confidence and the first items of each, how many lists " +
    "come to each verdict, and whether those that hold the matter agree. For what `ask` tells of one township, ask there. The question is neither stored nor logged.",
  input: z.strictObject({ question: z.string().min(1).max(2000), ...countyScope }),
  output: TownshipAnswers.unwrap(),
  answer: answerTownships,
});

export const askMany = defineTool({
  name: "ask_many",
  title: "批量：谁负责？",
  description:
    "Up to 50 questions at once, each under an id of yours and, where it names one, for its own township or county; answers come in " +
    "their order, and one that cannot be answered says why in `problem`. The questions are neither stored nor logged.",
  input: z.strictObject({
    questions: z.array(BatchQuestion).min(1).max(50),
    ...anyScope,
    limit: z.int().min(1).max(5).default(1).meta({ description: "how many items at most for each" }),
  }),
  output: z.object({ answers: z.array(BatchAnswer).readonly() }),
  answer: async (app, { questions, ...wish }) => ({
    answers: await Array.fromAsync(answerQuestions(app, questions, wish)),
  }),
});
