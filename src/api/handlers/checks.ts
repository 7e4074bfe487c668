import type { App } from "../../app/app.ts";
import { checkCounty } from "../../app/check-county.ts";
import { exportCheck } from "../../app/check-files.ts";
import { draftDocument, showDraft } from "../../app/draft.ts";
import { judgeFinding } from "../../app/judge.ts";
import { mendFindings, undoMend } from "../../app/mend.ts";
import { showCheck } from "../../app/show-check.ts";
import type { ApiOptions } from "../api-options.ts";
import { fileOf } from "../bodies.ts";
import { router } from "../router.ts";
import {
  checkCountyRoute,
  checkFileRoute,
  checkRoute,
  draftFileRoute,
  draftRoute,
  judgeRoute,
  mendRoute,
  undoMendRoute,
} from "../routes/checks.ts";

/** Slips of a list or a county, and the draft that mends them. */
export const checksApi = (app: App, { version }: ApiOptions) =>
  router()
    .openapi(checkRoute, async (c) => c.json(await showCheck(app, c.req.valid("param").edition), 200))
    .openapi(checkFileRoute, async (c) => {
      const wish = { ...c.req.valid("param"), accepted: c.req.valid("query").accepted === "true", version };
      return c.body(...fileOf(await exportCheck(app, wish)));
    })
    .openapi(judgeRoute, async (c) =>
      c.json(await judgeFinding(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(checkCountyRoute, async (c) => c.json(await checkCounty(app, c.req.valid("query").county), 200))
    .openapi(draftRoute, async (c) => c.json(await showDraft(app, c.req.valid("param").edition), 200))
    .openapi(mendRoute, async (c) =>
      c.json(await mendFindings(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(undoMendRoute, async (c) =>
      c.json(await undoMend(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(draftFileRoute, async (c) => c.body(...fileOf(await draftDocument(app, c.req.valid("param").edition))));
