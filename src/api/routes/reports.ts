import { createRoute, z } from "@hono/zod-openapi";
import { Verdict } from "../../model/answer.ts";
import { ShownReport } from "../../model/report.ts";
import { problems } from "../problem.ts";
import { reportPath } from "./parameters.ts";

export const reportRoute = createRoute({
  method: "post",
  path: "/api/reports",
  summary: "This answer is wrong: item, verdict and remark are kept, nothing else 答得不对",
  request: {
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({
            edition: z.int().positive(),
            itemId: z.string().max(60).nullable(),
            verdict: Verdict,
            remark: z.string().max(500),
          }),
        },
      },
    },
  },
  responses: {
    200: { description: "its number", content: { "application/json": { schema: z.object({ id: z.int() }) } } },
    ...problems,
  },
});

export const reportsRoute = createRoute({
  method: "get",
  path: "/api/reports",
  summary: "Reports that nobody has settled 待处理的反馈",
  responses: {
    200: {
      description: "newest first",
      content: { "application/json": { schema: z.object({ reports: z.array(ShownReport) }) } },
    },
    ...problems,
  },
});

export const settleRoute = createRoute({
  method: "delete",
  path: "/api/reports/{id}",
  summary: "Take a settled report out 处理完毕",
  request: { params: reportPath },
  responses: {
    200: { description: "settled", content: { "application/json": { schema: z.object({ id: z.int() }) } } },
    ...problems,
  },
});
