import type { App } from "../../app/app.ts";
import { holdNotice, replyToNotice } from "../../app/hold-notice.ts";
import { fileOf } from "../bodies.ts";
import { router } from "../router.ts";
import { holdNoticeRoute, replyRoute } from "../routes/notices.ts";

/** A notice held against a list, and the draft of a reply. */
export const noticesApi = (app: App) =>
  router()
    .openapi(holdNoticeRoute, async (c) => c.json(await holdNotice(app, c.req.valid("json")), 200))
    .openapi(replyRoute, async (c) => c.body(...fileOf(await replyToNotice(app, c.req.valid("json")))));
