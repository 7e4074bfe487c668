import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, MiddlewareHandler } from "hono";
import { KnownError } from "../model/known-error.ts";
import type { Api } from "./api.ts";
import { notFound, problem } from "./problem.ts";

/** Serves the built web app beside the API. Its files carry a hash in their names; its page is asked for anew each time. */
export function serveWebApp(api: Api, web: string): void {
  api.use("/assets/*", cached("public, max-age=31536000, immutable"));
  api.get("/assets/*", serveStatic({ root: web }));
  // A file of an older build must not be answered with a page.
  api.get("/assets/*", notFound);
  api.use("*", async (c, next) => (isApi(c) ? next() : cached("no-cache")(c, next)));
  api.get("*", async (c, next) => (isApi(c) ? next() : serveStatic({ root: web })(c, next)));
  // Any other address is one of the web app's pages.
  api.get("*", async (c, next) => (isApi(c) ? next() : c.html(await readFile(join(web, "index.html"), "utf8"))));
  api.all("*", async (c, next) => (isApi(c) ? next() : onlyReading(c)));
}

const isApi = (c: Context): boolean => c.req.path === "/api" || c.req.path.startsWith("/api/");

const cached =
  (words: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok && !c.res.headers.has("cache-control")) c.header("cache-control", words);
  };

function onlyReading(c: Context): Response {
  c.header("allow", "GET, HEAD");
  return problem(
    c,
    new KnownError(
      "METHOD_NOT_ALLOWED",
      `Cannot ${c.req.method} ${c.req.path}: it is a page`,
      `${c.req.path} 是网页，不接受 ${c.req.method}`,
    ),
  );
}
