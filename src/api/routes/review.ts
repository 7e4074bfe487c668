import { createRoute, z } from "@hono/zod-openapi";
import { Spot } from "../../model/correction.ts";
import { FieldValue } from "../../model/duty-item.ts";
import { furnitureReasons } from "../../model/furniture.ts";
import { Review, ShownDoubt } from "../../model/review.ts";
import { problems } from "../problem.ts";
import { doubtPath, editionPath, itemPath } from "./parameters.ts";

const by = {
  reading: z.int().positive().optional().meta({
    description: "the reading that was looked at; 409 where another one is in use by now",
  }),
  who: z.string().max(60).optional().meta({ description: "a role in the office" }),
  why: z.string().max(500).optional(),
};
const body = <Shape extends z.ZodRawShape>(shape: Shape) =>
  ({ required: true, content: { "application/json": { schema: z.strictObject({ ...by, ...shape }) } } }) as const;
const doubtAtHand = z.string().max(200).optional().meta({
  description: "the doubt that was looked at; one about a field is settled only where that field is changed",
});
const review = {
  200: { description: "what is doubtful now", content: { "application/json": { schema: Review } } },
  ...problems,
} as const;

export const doubtsRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/doubts",
  summary: "What is doubtful in a list, and what was settled 校核",
  request: { params: editionPath },
  responses: review,
});

export const doubtRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/doubts/{doubt}",
  summary: "One doubt with its print and what was read 疑点",
  request: { params: doubtPath },
  responses: {
    200: { description: "the doubt", content: { "application/json": { schema: ShownDoubt } } },
    ...problems,
  },
});

export const acceptRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/doubts/{doubt}/accept",
  summary: "The reading is right 认可",
  request: { params: doubtPath, body: body({}) },
  responses: review,
});

export const placeRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/passages",
  summary: "Put printed words where they belong 归位",
  request: {
    params: editionPath,
    body: body({
      doubt: doubtAtHand,
      at: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
      from: Spot.optional().meta({ description: "the field that holds the words, with `at` or `words`" }),
      words: z.string().max(2000).optional().meta({ description: "as printed; blanks do not count" }),
      to: z.union([Spot, z.strictObject({ furniture: z.enum(furnitureReasons) })]),
    }),
  },
  responses: review,
});

export const correctRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/items/{item}",
  summary: "Type what fields of an item shall say 更正",
  request: {
    params: itemPath,
    body: body({ fields: z.record(z.string().max(40), FieldValue), doubt: doubtAtHand }),
  },
  responses: review,
});

export const fixtureRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/fixture",
  summary: "Documents and corrected readings as test cases 样例",
  request: { params: editionPath },
  responses: {
    200: { description: "a ZIP file", content: { "application/zip": { schema: z.any().meta({ format: "binary" }) } } },
    ...problems,
  },
});

export const undoRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/undo",
  summary: "Take the last step of corrections back, or a named one 撤销",
  request: { params: editionPath, body: body({ step: z.int().positive().optional() }) },
  responses: review,
});
