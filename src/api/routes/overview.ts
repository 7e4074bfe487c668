import { createRoute, z } from "@hono/zod-openapi";
import { Overview, PlaceNode } from "../../model/overview.ts";
import { problems } from "../problem.ts";

export const overviewRoute = createRoute({
  method: "get",
  path: "/api/overview",
  summary: "What there is, what is new, what is doubtful 概况",
  responses: {
    200: { description: "the overview", content: { "application/json": { schema: Overview } } },
    ...problems,
  },
});

export const placesRoute = createRoute({
  method: "get",
  path: "/api/places",
  summary: "The tree of places that have lists 地方",
  responses: {
    200: {
      description: "a node for each county",
      content: { "application/json": { schema: z.object({ places: z.array(PlaceNode) }) } },
    },
    ...problems,
  },
});
