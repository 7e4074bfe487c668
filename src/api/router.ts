import { OpenAPIHono } from "@hono/zod-openapi";
import { badRequest } from "../model/bad-request.ts";
import { problem } from "./problem.ts";

/** Routes that answer a request which their declaration does not allow with BAD_REQUEST. */
export const router = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return problem(c, badRequest(result.error.issues));
    },
  });
