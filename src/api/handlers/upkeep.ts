import type { App } from "../../app/app.ts";
import { backUpBytes, restoreBytes } from "../../app/upkeep.ts";
import type { ApiOptions } from "../api-options.ts";
import { asBody, bytesOf, download } from "../bodies.ts";
import { router } from "../router.ts";
import { backupRoute, healthRoute, restoreRoute } from "../routes/upkeep.ts";

/** The server and its data as a whole. */
export const upkeepApi = (app: App, { version, readOnly }: ApiOptions) =>
  router()
    .openapi(healthRoute, (c) => {
      const questionsGoTo = app.reranker?.address ?? null;
      return c.json({ name: "mingze" as const, version, readOnly: readOnly, questionsGoTo }, 200);
    })
    .openapi(backupRoute, async (c) => c.body(asBody(await backUpBytes(app)), 200, download("mingze-backup.sqlite")))
    .openapi(restoreRoute, async (c) => c.json({ editions: await restoreBytes(app, await bytesOf(c.req)) }, 200));
