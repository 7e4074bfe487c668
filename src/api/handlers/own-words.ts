import type { App } from "../../app/app.ts";
import { listDuties } from "../../app/list-duties.ts";
import { addOwnWords, importOwnWords, listOwnWords, removeOwnWords } from "../../app/own-words.ts";
import { bytesOf } from "../bodies.ts";
import { router } from "../router.ts";
import { dutiesRoute } from "../routes/duties.ts";
import { addOwnWordsRoute, importOwnWordsRoute, ownWordsRoute, removeOwnWordsRoute } from "../routes/own-words.ts";

/** The office's own words, and the standard duties that they may stand for. */
export const ownWordsApi = (app: App) =>
  router()
    .openapi(dutiesRoute, (c) => c.json({ duties: listDuties() }, 200))
    .openapi(ownWordsRoute, async (c) => c.json({ ownWords: await listOwnWords(app) }, 200))
    .openapi(addOwnWordsRoute, async (c) => c.json(await addOwnWords(app, c.req.valid("json")), 200))
    .openapi(importOwnWordsRoute, async (c) => c.json(await importOwnWords(app, await bytesOf(c.req)), 200))
    .openapi(removeOwnWordsRoute, async (c) => {
      const { id } = c.req.valid("param");
      await removeOwnWords(app, id);
      return c.json({ id }, 200);
    });
