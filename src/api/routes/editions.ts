import { createRoute, z } from "@hono/zod-openapi";
import { exportFormats } from "../../app/export-list.ts";
import { Edition } from "../../model/edition.ts";
import { DutyKind } from "../../model/kind.ts";
import { ShownItem, ShownList } from "../../model/views.ts";
import { problems } from "../problem.ts";
import { day, editionPath, itemPath } from "./parameters.ts";

export const editionsRoute = createRoute({
  method: "get",
  path: "/api/editions",
  summary: "Lists in the registry 清单目录",
  request: {
    query: z.strictObject({
      township: z.string().max(100).optional(),
      county: z.string().max(100).optional(),
      at: day.optional(),
      replaced: z
        .enum(["true", "false"])
        .optional()
        .meta({ description: "also editions that a newer one has replaced or that are not in force yet" }),
    }),
  },
  responses: {
    200: {
      description: "editions by place, newest first",
      content: { "application/json": { schema: z.object({ editions: z.array(Edition) }) } },
    },
    ...problems,
  },
});

export const listRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}",
  summary: "The three lists of an edition 三张清单",
  request: { params: editionPath },
  responses: {
    200: { description: "items in printed order", content: { "application/json": { schema: ShownList } } },
    ...problems,
  },
});

export const itemRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/items/{item}",
  summary: "One item with its printed words in context 事项与出处",
  request: { params: itemPath },
  responses: { 200: { description: "the item", content: { "application/json": { schema: ShownItem } } }, ...problems },
});

export const removeRoute = createRoute({
  method: "delete",
  path: "/api/editions/{edition}",
  summary: "Remove an edition 删除一版",
  request: { params: editionPath },
  responses: {
    200: { description: "what was removed", content: { "application/json": { schema: Edition } } },
    ...problems,
  },
});

export const importSampleRoute = createRoute({
  method: "post",
  path: "/api/sample",
  summary: "Import the sample county 导入示例",
  responses: {
    200: {
      description: "its editions",
      content: { "application/json": { schema: z.object({ editions: z.array(Edition) }) } },
    },
    ...problems,
  },
});

export const removeSampleRoute = createRoute({
  method: "delete",
  path: "/api/sample",
  summary: "Remove the sample county 删除示例",
  responses: {
    200: {
      description: "what was removed",
      content: { "application/json": { schema: z.object({ editions: z.array(Edition) }) } },
    },
    ...problems,
  },
});

export const exportRoute = createRoute({
  method: "get",
  path: "/api/editions/{edition}/export/{format}",
  summary: "A list, or a part of it, as a file 导出",
  request: {
    params: editionPath.extend({ format: z.enum(exportFormats) }),
    query: z.strictObject({
      kind: DutyKind.optional(),
      category: z.string().max(100).optional(),
      department: z.string().max(100).optional(),
      words: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: {
      description: "the file, as a download",
      content: { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } },
    },
    ...problems,
  },
});
