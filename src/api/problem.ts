import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { errorTable, KnownError } from "../model/known-error.ts";

/** RFC 9457 problem details; `code` is one of docs/errors.md. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    detailZh: z.string().meta({ description: "the same message in Chinese" }),
  })
  .meta({ id: "Problem" });

export const problemContent = { "application/problem+json": { schema: Problem } };

/** Answers to a request that failed, for every route's declaration. */
export const problems = {
  400: { description: "the request cannot be understood", content: problemContent },
  404: { description: "there is no such thing", content: problemContent },
  default: { description: "any other known error; see docs/errors.md", content: problemContent },
} as const;

export function problem(c: Context, error: KnownError): Response {
  const { status } = errorTable[error.code];
  const body = {
    type: `urn:mingze:error:${error.code}`,
    title: error.code,
    status,
    code: error.code,
    detail: error.message,
    detailZh: error.messageZh,
  };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json; charset=utf-8" });
}

/** Maps whatever a route throws. What is not known is told to the operator's console, not to the caller. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof KnownError) return problem(c, error);
  if (error instanceof HTTPException)
    return problem(c, new KnownError("BAD_REQUEST", error.message || "Cannot understand the request", "请求无法识别"));
  process.stderr.write(`mingze: ${error.stack ?? error.message}\n`);
  const body = {
    type: "about:blank",
    title: "INTERNAL",
    status: 500,
    code: "INTERNAL",
    detail: "The server failed; its console says why",
    detailZh: "服务器出错，详情见服务器控制台",
  };
  return c.body(JSON.stringify(body), 500, { "content-type": "application/problem+json; charset=utf-8" });
}

export const notFound = (c: Context): Response =>
  problem(c, new KnownError("NOT_FOUND", `Cannot find ${c.req.path}`, `没有这个地址：${c.req.path}`));
