import { createRoute, z } from "@hono/zod-openapi";
import { OwnWordsAdded, OwnWordsKept, OwnWordsWish, ShownOwnWords } from "../../model/own-words.ts";
import { problems } from "../problem.ts";
import { ownWordsPath } from "./parameters.ts";

export const ownWordsRoute = createRoute({
  method: "get",
  path: "/api/own-words",
  summary: "The office's own words 本单位用语",
  responses: {
    200: {
      description: "newest first",
      content: { "application/json": { schema: z.object({ ownWords: z.array(ShownOwnWords).readonly() }) } },
    },
    ...problems,
  },
});

export const addOwnWordsRoute = createRoute({
  method: "post",
  path: "/api/own-words",
  summary: "Words that from now on stand for a duty or an item 添加用语",
  request: { body: { required: true, content: { "application/json": { schema: OwnWordsWish } } } },
  responses: {
    200: {
      description: "whether they were not there before, and how general they are",
      content: { "application/json": { schema: OwnWordsKept } },
    },
    ...problems,
  },
});

export const importOwnWordsRoute = createRoute({
  method: "post",
  path: "/api/own-words/file",
  summary: "A file of own words: CSV, or a JSON object a line 导入用语",
  request: {
    body: {
      required: true,
      content: { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } },
    },
  },
  responses: {
    200: {
      description: "how many were added, and which rows cannot be used",
      content: { "application/json": { schema: OwnWordsAdded } },
    },
    ...problems,
  },
});

export const removeOwnWordsRoute = createRoute({
  method: "delete",
  path: "/api/own-words/{id}",
  summary: "Take own words out 删除用语",
  request: { params: ownWordsPath },
  responses: {
    200: { description: "taken out", content: { "application/json": { schema: z.object({ id: z.int() }) } } },
    ...problems,
  },
});
