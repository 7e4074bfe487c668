import { answerQuestions } from "../../app/answer-questions.ts";
import { answerTable } from "../../app/answer-table.ts";
import { answerTownships, townshipsCsv } from "../../app/answer-townships.ts";
import type { App } from "../../app/app.ts";
import { findResponsible } from "../../app/find-responsible.ts";
import { bytesOf, fileOf, streamOf } from "../bodies.ts";
import { router } from "../router.ts";
import { askManyRoute, askRoute, askTableRoute, askTownshipsRoute, townshipsCsvRoute } from "../routes/answers.ts";

/** Questions: one, many, by township, as a table. */
export const answersApi = (app: App) =>
  router()
    .openapi(askRoute, async (c) => c.json(await findResponsible(app, c.req.valid("json")), 200))
    .openapi(askManyRoute, async (c) => {
      const { questions, ...wish } = c.req.valid("json");
      return c.json({ answers: await Array.fromAsync(answerQuestions(app, questions, wish)) }, 200);
    })
    .openapi(askTownshipsRoute, async (c) => c.json(await answerTownships(app, c.req.valid("json")), 200))
    .openapi(townshipsCsvRoute, async (c) => c.body(...fileOf(await townshipsCsv(app, c.req.valid("json")))))
    .openapi(askTableRoute, async (c) => {
      const table = { ...c.req.valid("query"), bytes: await bytesOf(c.req) };
      return c.body(...streamOf(await answerTable(app, table)));
    });
