import { createRoute, z } from "@hono/zod-openapi";
import { problems } from "../problem.ts";

export const Health = z
  .object({
    name: z.literal("mingze"),
    version: z.string(),
    readOnly: z.boolean(),
    questionsGoTo: z
      .string()
      .nullable()
      .meta({ description: "the endpoint that is sent questions to order their hits; null while that is off" }),
  })
  .meta({ id: "Health" });

export const healthRoute = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server stands 状态",
  responses: { 200: { description: "it stands", content: { "application/json": { schema: Health } } } },
});

const file = { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } } as const;

export const backupRoute = createRoute({
  method: "post",
  path: "/api/backup",
  summary: "A backup of the whole registry as a file 备份",
  responses: { 200: { description: "the backup", content: file }, ...problems },
});

export const restoreRoute = createRoute({
  method: "post",
  path: "/api/restore",
  summary: "Replace the whole registry by a backup 恢复",
  request: { body: { required: true, content: file } },
  responses: {
    200: { description: "restored", content: { "application/json": { schema: z.object({ editions: z.int() }) } } },
    ...problems,
  },
});
