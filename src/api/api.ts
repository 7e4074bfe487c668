import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { answerQuestions } from "../app/answer-questions.ts";
import { answerTable } from "../app/answer-table.ts";
import { answerTownships, townshipsCsv } from "../app/answer-townships.ts";
import type { App } from "../app/app.ts";
import { checkCounty } from "../app/check-county.ts";
import { exportCheck } from "../app/check-files.ts";
import { correctItem, placePassage, settleDoubt, undoCorrection } from "../app/correct.ts";
import { listDepartments, showDepartment } from "../app/departments.ts";
import { originalDocument } from "../app/documents.ts";
import { draftDocument, showDraft } from "../app/draft.ts";
import { fixtureArchive } from "../app/export-fixture.ts";
import { type ExportedFile, exportList } from "../app/export-list.ts";
import { findResponsible } from "../app/find-responsible.ts";
import { holdNotice, replyToNotice } from "../app/hold-notice.ts";
import { importDocument, undoImport } from "../app/import-document.ts";
import { importSample } from "../app/import-sample.ts";
import { judgeFinding } from "../app/judge.ts";
import { listDuties } from "../app/list-duties.ts";
import { listEditions } from "../app/list-editions.ts";
import { mendFindings, undoMend } from "../app/mend.ts";
import { mirrorDepartment } from "../app/mirror-department.ts";
import { listPlaces, overview } from "../app/overview.ts";
import { addOwnWords, importOwnWords, listOwnWords, removeOwnWords } from "../app/own-words.ts";
import { readDocument } from "../app/read-document.ts";
import { removeEdition, removeEditions } from "../app/remove.ts";
import { listReports, reportAnswer, settleReport } from "../app/reports.ts";
import { listDoubts, showDoubt } from "../app/review.ts";
import { showCheck } from "../app/show-check.ts";
import { showItem, showList } from "../app/show-list.ts";
import { backUpBytes, restoreBytes } from "../app/upkeep.ts";
import { KnownError } from "../model/known-error.ts";
import { type Exposure, guard } from "./guards.ts";
import { type Issue, issuesZh } from "./issues-zh.ts";
import { noRoute } from "./methods.ts";
import { onError, problem } from "./problem.ts";
import { askManyRoute, askRoute, askTableRoute, askTownshipsRoute, townshipsCsvRoute } from "./routes/answers.ts";
import {
  checkCountyRoute,
  checkFileRoute,
  checkRoute,
  draftFileRoute,
  draftRoute,
  judgeRoute,
  mendRoute,
  undoMendRoute,
} from "./routes/checks.ts";
import { departmentRoute, departmentsRoute, mirrorRoute } from "./routes/departments.ts";
import { documentRoute, importRoute, readRoute, undoImportRoute } from "./routes/documents.ts";
import { dutiesRoute } from "./routes/duties.ts";
import {
  editionsRoute,
  exportRoute,
  importSampleRoute,
  itemRoute,
  listRoute,
  removeRoute,
  removeSampleRoute,
} from "./routes/editions.ts";
import { holdNoticeRoute, replyRoute } from "./routes/notices.ts";
import { overviewRoute, placesRoute } from "./routes/overview.ts";
import { addOwnWordsRoute, importOwnWordsRoute, ownWordsRoute, removeOwnWordsRoute } from "./routes/own-words.ts";
import { reportRoute, reportsRoute, settleRoute } from "./routes/reports.ts";
import {
  acceptRoute,
  correctRoute,
  doubtRoute,
  doubtsRoute,
  fixtureRoute,
  placeRoute,
  undoRoute,
} from "./routes/review.ts";
import { backupRoute, healthRoute, restoreRoute } from "./routes/upkeep.ts";
import { limitBodies, limitUploads } from "./uploads.ts";

export interface ApiOptions extends Exposure {
  readonly version: string;
  /** Folder of the sample county's documents. */
  readonly samples: string;
}

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
export function createApi(app: App, { version, samples, ...exposure }: ApiOptions) {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return problem(c, badRequest(result.error.issues));
    },
  });
  api.use(compress());
  api.use(secureHeaders({ contentSecurityPolicy, xFrameOptions: "DENY", referrerPolicy: "no-referrer" }));
  api.use("/api/*", guard(exposure, asks));
  api.use("/api/*", limitBodies);
  api.use("/api/*", limitUploads());
  api.onError(onError);
  api.notFound(noRoute(() => api.routes));
  api.doc31("/api/openapi.json", { openapi: "3.1.0", info: { title: "mingze 明责", version } });
  return api
    .openapi(healthRoute, (c) => {
      const questionsGoTo = app.reranker?.address ?? null;
      return c.json({ name: "mingze" as const, version, readOnly: exposure.readOnly, questionsGoTo }, 200);
    })
    .openapi(askRoute, async (c) => c.json(await findResponsible(app, c.req.valid("json")), 200))
    .openapi(askManyRoute, async (c) => {
      const { questions, ...wish } = c.req.valid("json");
      return c.json({ answers: await Array.fromAsync(answerQuestions(app, questions, wish)) }, 200);
    })
    .openapi(holdNoticeRoute, async (c) => c.json(await holdNotice(app, c.req.valid("json")), 200))
    .openapi(askTownshipsRoute, async (c) => c.json(await answerTownships(app, c.req.valid("json")), 200))
    .openapi(townshipsCsvRoute, async (c) => c.body(...fileOf(await townshipsCsv(app, c.req.valid("json")))))
    .openapi(askTableRoute, async (c) => {
      const table = { ...c.req.valid("query"), bytes: await bytesOf(c.req) };
      return c.body(...fileOf(await answerTable(app, table)));
    })
    .openapi(replyRoute, async (c) => c.body(...fileOf(await replyToNotice(app, c.req.valid("json")))))
    .openapi(editionsRoute, async (c) => {
      const { replaced, ...scope } = c.req.valid("query");
      return c.json({ editions: await listEditions(app, { ...scope, replaced: replaced === "true" }) }, 200);
    })
    .openapi(listRoute, async (c) => c.json(await showList(app, c.req.valid("param").edition), 200))
    .openapi(itemRoute, async (c) => {
      const { edition, item } = c.req.valid("param");
      return c.json(await showItem(app, edition, item), 200);
    })
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
    .openapi(draftFileRoute, async (c) => c.body(...fileOf(await draftDocument(app, c.req.valid("param").edition))))
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
    })
    .openapi(exportRoute, async (c) => {
      const { edition, format } = c.req.valid("param");
      return c.body(...fileOf(await exportList(app, edition, format, c.req.valid("query"))));
    })
    .openapi(overviewRoute, async (c) => c.json(await overview(app), 200))
    .openapi(placesRoute, async (c) => c.json({ places: await listPlaces(app) }, 200))
    .openapi(departmentsRoute, async (c) =>
      c.json({ departments: await listDepartments(app, c.req.valid("query")) }, 200),
    )
    .openapi(departmentRoute, async (c) =>
      c.json(await showDepartment(app, c.req.valid("param").name, c.req.valid("query")), 200),
    )
    .openapi(mirrorRoute, async (c) =>
      c.json(await mirrorDepartment(app, c.req.valid("param").name, c.req.valid("query")), 200),
    )
    .openapi(reportRoute, async (c) => c.json({ id: await reportAnswer(app, c.req.valid("json")) }, 200))
    .openapi(reportsRoute, async (c) => c.json({ reports: await listReports(app) }, 200))
    .openapi(settleRoute, async (c) => {
      const { id } = c.req.valid("param");
      await settleReport(app, id);
      return c.json({ id }, 200);
    })
    .openapi(dutiesRoute, (c) => c.json({ duties: listDuties() }, 200))
    .openapi(ownWordsRoute, async (c) => c.json({ ownWords: await listOwnWords(app) }, 200))
    .openapi(addOwnWordsRoute, async (c) => c.json({ added: await addOwnWords(app, c.req.valid("json")) }, 200))
    .openapi(importOwnWordsRoute, async (c) => c.json(await importOwnWords(app, await bytesOf(c.req)), 200))
    .openapi(removeOwnWordsRoute, async (c) => {
      const { id } = c.req.valid("param");
      await removeOwnWords(app, id);
      return c.json({ id }, 200);
    })
    .openapi(removeRoute, async (c) => c.json(await removeEdition(app, c.req.valid("param").edition), 200))
    .openapi(importSampleRoute, async (c) => c.json({ editions: await importSample(app, samples) }, 200))
    .openapi(removeSampleRoute, async (c) => c.json({ editions: await removeEditions(app, { sample: true }) }, 200))
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
    })
    .openapi(backupRoute, async (c) => c.body(asBody(await backUpBytes(app)), 200, download("mingze-backup.sqlite")))
    .openapi(restoreRoute, async (c) => c.json({ editions: await restoreBytes(app, await bytesOf(c.req)) }, 200));
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

const editionWish = (as: string | undefined): number | "new" | undefined =>
  as === undefined || as === "new" ? as : Number(as);

const bytesOf = async (request: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<Uint8Array> =>
  new Uint8Array(await request.arrayBuffer());

const asBody = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Always a download of unknown type: a stored file is never shown as a page of this server. */
const download = (name: string): Record<string, string> => ({
  "content-type": "application/octet-stream",
  "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

/** A file that was made, under its name and of its type. */
const fileOf = ({ name, mediaType, bytes }: ExportedFile) =>
  [asBody(bytes), 200, { ...download(name), "content-type": mediaType }] as const;

function badRequest(issues: readonly Issue[]): KnownError {
  const found = issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": ")).join("; ");
  return new KnownError("BAD_REQUEST", `Cannot understand the request (${found})`, `请求有误（${issuesZh(issues)}）`);
}
