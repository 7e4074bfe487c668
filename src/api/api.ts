import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { App } from "../app/app.ts";
import type { ApiOptions } from "./api-options.ts";
import { guard } from "./guards.ts";
import { answersApi } from "./handlers/answers.ts";
import { checksApi } from "./handlers/checks.ts";
import { departmentsApi } from "./handlers/departments.ts";
import { documentsApi } from "./handlers/documents.ts";
import { editionsApi } from "./handlers/editions.ts";
import { noticesApi } from "./handlers/notices.ts";
import { overviewApi } from "./handlers/overview.ts";
import { ownWordsApi } from "./handlers/own-words.ts";
import { reportsApi } from "./handlers/reports.ts";
import { reviewApi } from "./handlers/review.ts";
import { upkeepApi } from "./handlers/upkeep.ts";
import { noRoute } from "./methods.ts";
import { onError } from "./problem.ts";
import { router } from "./router.ts";
import { limitBodies, limitUploads } from "./uploads.ts";

const asks = new Set([
  "/api/answers",
  "/api/answers/batch",
  "/api/answers/csv",
  "/api/answers/townships",
  "/api/answers/townships/csv",
  "/api/notices",
  "/api/notices/reply",
  "/api/readings",
]);

/** The HTTP door: every route of docs/api.md over the app's verbs. It listens to nothing by itself. */
export function createApi(app: App, options: ApiOptions) {
  const api = router();
  api.use(compress());
  api.use(secureHeaders({ contentSecurityPolicy, xFrameOptions: "DENY", referrerPolicy: "no-referrer" }));
  api.use("/api/*", guard(options, asks));
  api.use("/api/*", limitBodies);
  api.use("/api/*", limitUploads());
  api.onError(onError);
  api.notFound(noRoute(() => api.routes));
  api.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "mingze 明责", version: options.version } });
  return api
    .route("/", upkeepApi(app, options))
    .route("/", answersApi(app))
    .route("/", noticesApi(app))
    .route("/", editionsApi(app, options))
    .route("/", reviewApi(app))
    .route("/", checksApi(app, options))
    .route("/", documentsApi(app))
    .route("/", departmentsApi(app))
    .route("/", overviewApi(app))
    .route("/", reportsApi(app))
    .route("/", ownWordsApi(app));
}

/** The type that the typed client is made from. */
export type Api = ReturnType<typeof createApi>;

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  // The pictures carry styles in their markup.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
};
