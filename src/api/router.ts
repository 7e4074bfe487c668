import { OpenAPIHono } from "@hono/zod-openapi";
import { KnownError } from "../model/known-error.ts";
import { type Issue, issuesZh } from "./issues-zh.ts";
import { problem } from "./problem.ts";

/** Routes that answer a request which their declaration does not allow with BAD_REQUEST. */
export const router = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return problem(c, badRequest(result.error.issues));
    },
  });

function badRequest(issues: readonly Issue[]): KnownError {
  const found = issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");
  return new KnownError("BAD_REQUEST", `Cannot understand the request (${found})`, `请求有误（${issuesZh(issues)}）`);
}
