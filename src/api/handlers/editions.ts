import type { App } from "../../app/app.ts";
import { exportList } from "../../app/export-list.ts";
import { importSample } from "../../app/import-sample.ts";
import { listEditions } from "../../app/list-editions.ts";
import { removeEdition, removeEditions } from "../../app/remove.ts";
import { showItem, showList } from "../../app/show-list.ts";
import type { ApiOptions } from "../api-options.ts";
import { fileOf } from "../bodies.ts";
import { router } from "../router.ts";
import {
  editionsRoute,
  exportRoute,
  importSampleRoute,
  itemRoute,
  listRoute,
  removeRoute,
  removeSampleRoute,
} from "../routes/editions.ts";

/** Lists and their items; the sample county. */
export const editionsApi = (app: App, { samples }: ApiOptions) =>
  router()
    .openapi(editionsRoute, async (c) => {
      const { replaced, ...scope } = c.req.valid("query");
      return c.json({ editions: await listEditions(app, { ...scope, replaced: replaced === "true" }) }, 200);
    })
    .openapi(listRoute, async (c) => c.json(await showList(app, c.req.valid("param").edition), 200))
    .openapi(itemRoute, async (c) => {
      const { edition, item } = c.req.valid("param");
      return c.json(await showItem(app, edition, item), 200);
    })
    .openapi(exportRoute, async (c) => {
      const { edition, format } = c.req.valid("param");
      return c.body(...fileOf(await exportList(app, edition, format, c.req.valid("query"))));
    })
    .openapi(removeRoute, async (c) => c.json(await removeEdition(app, c.req.valid("param").edition), 200))
    .openapi(importSampleRoute, async (c) => c.json({ editions: await importSample(app, samples) }, 200))
    .openapi(removeSampleRoute, async (c) => c.json({ editions: await removeEditions(app, { sample: true }) }, 200));
