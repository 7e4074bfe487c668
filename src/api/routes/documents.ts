import { createRoute, z } from "@hono/zod-openapi";
import { Edition } from "../../model/edition.ts";
import { PlaceSaid } from "../../model/import-proposal.ts";
import { Reading } from "../../model/reading.ts";
import { ImportResult } from "../../model/views.ts";
import { problems } from "../problem.ts";
import { number as edition, importPath } from "./parameters.ts";

const bytes = {
  required: true,
  content: { "application/octet-stream": { schema: z.any().meta({ format: "binary" }) } },
} as const;
const fileName = z.string().min(1).max(255).meta({ description: "the file's name" });

export const readRoute = createRoute({
  method: "post",
  path: "/api/readings",
  summary: "Read a document without keeping it 试读",
  request: { query: z.strictObject({ name: fileName }), body: bytes },
  responses: { 200: { description: "the reading", content: { "application/json": { schema: Reading } } }, ...problems },
});

export const importRoute = createRoute({
  method: "post",
  path: "/api/imports",
  summary: "Import a document 导入",
  request: {
    query: z.strictObject({
      name: fileName,
      as: z
        .string()
        .regex(/^(?:new|[1-9]\d{0,8})$/u)
        .optional()
        .meta({ description: "overrules the proposal: new, or the number of the edition that it belongs to" }),
      force: z
        .enum(["true", "false"])
        .optional()
        .meta({ description: "also where that edition is another township's" }),
      of: edition
        .optional()
        .meta({ description: "an edition of the township that it is of, where the document alone does not tell" }),
      ...PlaceSaid.unwrap().shape,
      confirmed: z
        .string()
        .max(200)
        .optional()
        .meta({ description: "the `confirmation` of the proposal that was agreed to; 409 where it is another by now" }),
      propose: z.enum(["true", "false"]).optional().meta({ description: "only say what the import would do" }),
    }),
    body: bytes,
  },
  responses: {
    200: { description: "what was done", content: { "application/json": { schema: ImportResult } } },
    ...problems,
  },
});

export const undoImportRoute = createRoute({
  method: "delete",
  path: "/api/imports/{kept}",
  summary: "Undo an import; what it took the place of is in use again 撤销导入",
  request: { params: importPath },
  responses: {
    200: {
      description: "its edition as it now is; null where it is gone",
      content: { "application/json": { schema: z.object({ edition: Edition.nullable() }) } },
    },
    ...problems,
  },
});

export const documentRoute = createRoute({
  method: "get",
  path: "/api/documents/{sha256}",
  summary: "The original file 原件",
  request: { params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/u) }) },
  responses: { 200: { description: "the bytes, as a download", content: bytes.content }, ...problems },
});
