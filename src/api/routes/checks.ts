import { createRoute, z } from "@hono/zod-openapi";
import { checkFormats } from "../../app/check-files.ts";
import { CountyCheck, ListCheck } from "../../model/check.ts";
import { Draft } from "../../model/draft.ts";
import { problems } from "../problem.ts";
import { editionPath } from "./parameters.ts";

const file = {
  200: {
    description: "the file, as a download",
    content: { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } },
  },
  ...problems,
} as const;
const check = {
  200: { description: "findings in printed order", content: { "application/json": { schema: ListCheck } } },
  ...problems,
} as const;
const draft = {
  200: { description: "what differs from the edition", content: { "application/json": { schema: Draft } } },
  ...problems,
} as const;
const who = z.string().max(60).optional().meta({ description: "a role in the office" });
const reading = z.int().positive().optional().meta({
  description: "the reading that was looked at; 409 where another one is in use by now",
});
const key = z.string().max(40);
const body = <Shape extends z.ZodRawShape>(shape: Shape) =>
  ({ required: true, content: { "application/json": { schema: z.strictObject({ ...shape, who }) } } }) as const;

export const checkRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/check",
  summary: "Slips of a list, checked among its county's others 清单核对",
  request: { params: editionPath },
  responses: check,
});

export const checkFileRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/check/{format}",
  summary: "The slips as a SARIF log or a Word report, those that are left apart with the reason 核对意见",
  request: {
    params: editionPath.extend({ format: z.enum(checkFormats) }),
    query: z.strictObject({
      accepted: z.enum(["true", "false"]).optional().meta({ description: "only what the office has accepted" }),
    }),
  },
  responses: file,
});

export const judgeRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/findings/{key}",
  summary: "Say of a finding that it is real, or left for a reason, or open again 处理意见",
  request: {
    params: editionPath.extend({ key }),
    body: body({ says: z.enum(["accepted", "suppressed", "open"]), reason: z.string().max(500).optional() }),
  },
  responses: check,
});

export const checkCountyRoute = createRoute({
  method: "get",
  path: "/api/county-check",
  summary: "Slips of a county's lists by rule, and those that lists share 全县核对",
  request: { query: z.strictObject({ county: z.string().min(1).max(100) }) },
  responses: {
    200: { description: "the lists in force", content: { "application/json": { schema: CountyCheck } } },
    ...problems,
  },
});

export const draftRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/draft",
  summary: "What was mended on a draft, as redlines 修订稿",
  request: { params: editionPath },
  responses: draft,
});

export const mendRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/draft/mends",
  summary: "Mend findings on the draft where it is sure what belongs there; all of these without keys 修订",
  request: { params: editionPath, body: body({ keys: z.array(key).min(1).max(5000).optional(), reading }) },
  responses: draft,
});

export const undoMendRoute = createRoute({
  method: "post",
  path: "/api/editions/{edition}/draft/undo",
  summary: "Take the draft's last step back, a named one, or all 撤销修订",
  request: {
    params: editionPath,
    body: body({ step: z.int().positive().optional(), all: z.boolean().optional(), reading }),
  },
  responses: draft,
});

export const draftFileRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/draft/docx",
  summary: "The draft as a Word file with tracked changes 修订稿",
  request: { params: editionPath },
  responses: file,
});
