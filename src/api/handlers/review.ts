import type { App } from "../../app/app.ts";
import { correctItem, placePassage, settleDoubt, undoCorrection } from "../../app/correct.ts";
import { fixtureArchive } from "../../app/export-fixture.ts";
import { listDoubts, showDoubt } from "../../app/review.ts";
import { asBody, download } from "../bodies.ts";
import { router } from "../router.ts";
import {
  acceptRoute,
  correctRoute,
  doubtRoute,
  doubtsRoute,
  fixtureRoute,
  placeRoute,
  undoRoute,
} from "../routes/review.ts";

/** Doubts about a reading, and corrections of it. */
export const reviewApi = (app: App) =>
  router()
    .openapi(doubtsRoute, async (c) => c.json(await listDoubts(app, c.req.valid("param").edition), 200))
    .openapi(doubtRoute, async (c) => {
      const { edition, doubt } = c.req.valid("param");
      return c.json(await showDoubt(app, edition, doubt), 200);
    })
    .openapi(acceptRoute, async (c) =>
      c.json(await settleDoubt(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(correctRoute, async (c) => {
      const { edition, item } = c.req.valid("param");
      return c.json(await correctItem(app, { edition, itemId: item, ...c.req.valid("json") }), 200);
    })
    .openapi(placeRoute, async (c) =>
      c.json(await placePassage(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(undoRoute, async (c) =>
      c.json(await undoCorrection(app, { ...c.req.valid("param"), ...c.req.valid("json") }), 200),
    )
    .openapi(fixtureRoute, async (c) => {
      const { name, bytes } = await fixtureArchive(app, c.req.valid("param").edition);
      return c.body(asBody(bytes), 200, { ...download(name), "content-type": "application/zip" });
    });
