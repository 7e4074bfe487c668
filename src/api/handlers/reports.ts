import type { App } from "../../app/app.ts";
import { listReports, reportAnswer, settleReport } from "../../app/reports.ts";
import { router } from "../router.ts";
import { reportRoute, reportsRoute, settleRoute } from "../routes/reports.ts";

/** “This answer is wrong.” */
export const reportsApi = (app: App) =>
  router()
    .openapi(reportRoute, async (c) => c.json({ id: await reportAnswer(app, c.req.valid("json")) }, 200))
    .openapi(reportsRoute, async (c) => c.json({ reports: await listReports(app) }, 200))
    .openapi(settleRoute, async (c) => {
      const { id } = c.req.valid("param");
      await settleReport(app, id);
      return c.json({ id }, 200);
    });
