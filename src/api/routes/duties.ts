import { createRoute, z } from "@hono/zod-openapi";
import { DutyName } from "../../model/catalogue.ts";
import { problems } from "../problem.ts";

export const dutiesRoute = createRoute({
  method: "get",
  path: "/api/duties",
  summary: "The catalogue's standard duties by name 标准事项",
  responses: {
    200: {
      description: "in the catalogue's order",
      content: { "application/json": { schema: z.object({ duties: z.array(DutyName).readonly() }) } },
    },
    ...problems,
  },
});
