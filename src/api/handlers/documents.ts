import type { App } from "../../app/app.ts";
import { originalDocument } from "../../app/documents.ts";
import { importDocument, undoImport } from "../../app/import-document.ts";
import { readDocument } from "../../app/read-document.ts";
import { asBody, bytesOf, download } from "../bodies.ts";
import { router } from "../router.ts";
import { documentRoute, importRoute, readRoute, undoImportRoute } from "../routes/documents.ts";

/** Documents: read, imported, taken out again, given back. */
export const documentsApi = (app: App) =>
  router()
    .openapi(readRoute, async (c) =>
      c.json(await readDocument(app, { name: c.req.valid("query").name, bytes: await bytesOf(c.req) }), 200),
    )
    .openapi(importRoute, async (c) => {
      const { name, as, force, of, confirmed, propose, ...place } = c.req.valid("query");
      const how = { as: editionWish(as), force: force === "true", of, place, confirmed };
      const document = { name, bytes: await bytesOf(c.req) };
      return c.json(await importDocument(app, { ...document, ...how, proposeOnly: propose === "true" }), 200);
    })
    .openapi(undoImportRoute, async (c) => c.json({ edition: await undoImport(app, c.req.valid("param").kept) }, 200))
    .openapi(documentRoute, async (c) => {
      const { name, bytes } = await originalDocument(app, c.req.valid("param").sha256);
      return c.body(asBody(bytes), 200, download(name));
    });

const editionWish = (as: string | undefined): number | "new" | undefined =>
  as === undefined || as === "new" ? as : Number(as);
