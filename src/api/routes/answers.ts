import { createRoute, z } from "@hono/zod-openapi";
import { Answer } from "../../model/answer.ts";
import { BatchAnswer, BatchQuestion } from "../../model/batch.ts";
import { TownshipAnswers } from "../../model/township-answers.ts";
import { problems } from "../problem.ts";
import { day, number } from "./parameters.ts";

/** POST, so that a question never stands in an address that somebody logs. Nothing of it is kept. */
export const askRoute = createRoute({
  method: "post",
  path: "/api/answers",
  summary: "Who is responsible? 谁负责",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({
            question: z.string().min(1).max(2000),
            edition: z.int().positive().optional(),
            township: z.string().max(100).optional(),
            county: z.string().max(100).optional(),
            at: day.optional(),
            limit: z.int().min(1).max(50).optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: "hits, best first", content: { "application/json": { schema: Answer } } },
    ...problems,
  },
});

/** As many questions as one request may hold; docs/api.md tells it. */
const mostQuestions = 500;

export const askManyRoute = createRoute({
  method: "post",
  path: "/api/answers/batch",
  summary: "Many questions at once 批量",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({
            questions: z.array(BatchQuestion).min(1).max(mostQuestions),
            township: z.string().max(100).optional(),
            county: z.string().max(100).optional(),
            at: day.optional(),
            limit: z.int().min(1).max(10).default(3),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "an answer or a problem for each, in their order",
      content: { "application/json": { schema: z.object({ answers: z.array(BatchAnswer).readonly() }) } },
    },
    ...problems,
  },
});

const file = { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } } as const;
const csv = {
  200: { description: "a CSV file, as a download", content: file },
  ...problems,
} as const;
const ofTownships = {
  body: {
    required: true,
    content: {
      "application/json": {
        schema: z.strictObject({
          question: z.string().min(1).max(2000),
          county: z.string().max(100).optional(),
          at: day.optional(),
        }),
      },
    },
  },
} as const;

export const askTownshipsRoute = createRoute({
  method: "post",
  path: "/api/answers/townships",
  summary: "One question, answered by each township's list 逐个乡镇",
  request: ofTownships,
  responses: {
    200: {
      description: "an answer for each list, by place",
      content: { "application/json": { schema: TownshipAnswers } },
    },
    ...problems,
  },
});

export const townshipsCsvRoute = createRoute({
  method: "post",
  path: "/api/answers/townships/csv",
  summary: "The same as a table 逐个乡镇，表格",
  request: ofTownships,
  responses: csv,
});

export const askTableRoute = createRoute({
  method: "post",
  path: "/api/answers/csv",
  summary: "A table of questions (CSV, XLSX), answered by a CSV table 批量，表格",
  request: {
    query: z.strictObject({
      name: z.string().min(1).max(255).meta({ description: "the file's name" }),
      edition: number.optional().meta({ description: "for the rows that name no place" }),
      township: z.string().max(100).optional(),
      county: z.string().max(100).optional(),
      at: day.optional(),
    }),
    body: { required: true, content: file },
  },
  responses: csv,
});
