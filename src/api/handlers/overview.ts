import type { App } from "../../app/app.ts";
import { listPlaces, overview } from "../../app/overview.ts";
import { router } from "../router.ts";
import { overviewRoute, placesRoute } from "../routes/overview.ts";

/** What there is in all. */
export const overviewApi = (app: App) =>
  router()
    .openapi(overviewRoute, async (c) => c.json(await overview(app), 200))
    .openapi(placesRoute, async (c) => c.json({ places: await listPlaces(app) }, 200));
