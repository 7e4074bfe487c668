import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { App } from "../app/app.ts";
import { KnownError } from "../model/known-error.ts";
import { createApi } from "./api.ts";
import { notFound } from "./problem.ts";

export interface ServerOptions {
  readonly host: string;
  /** The wished port; the next free one is taken where it is in use. 0: any. */
  readonly port: number;
  /** Folder of the built web app. */
  readonly web: string;
  readonly version: string;
}

export interface RunningServer {
  readonly address: string;
  readonly readOnly: boolean;
  close(): Promise<void>;
}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);
const portsTried = 50;

/** Serves API and web app. Beyond loopback it is read-only, for there are no accounts yet. */
export async function startServer(app: App, { host, port, web, version }: ServerOptions): Promise<RunningServer> {
  const readOnly = !loopback.has(host);
  const hosts = new Set<string>();
  const api = createApi(app, { version, readOnly, hosts: readOnly ? undefined : hosts });
  api.use("/assets/*", immutable);
  api.get("*", serveStatic({ root: web }));
  // Any other address is one of the web app's pages.
  api.get("*", async (c) =>
    c.req.path.startsWith("/api/") ? notFound(c) : c.html(await readFile(join(web, "index.html"), "utf8")),
  );
  const server = createServer(getRequestListener(api.fetch));
  const bound = await listen(server, host, port);
  for (const name of ["127.0.0.1", "localhost", "[::1]"]) hosts.add(`${name}:${bound}`);
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${bound}/`,
    readOnly,
    close: () => close(server),
  };
}

/** Built files carry a hash in their names. */
const immutable: Parameters<ReturnType<typeof createApi>["use"]>[1] = async (c, next) => {
  await next();
  if (c.res.ok) c.header("cache-control", "public, max-age=31536000, immutable");
};

async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let wished = port; wished < port + portsTried; wished++) {
    try {
      return await attempt(server, host, wished);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "EADDRINUSE") throw unusable(host, wished, error);
    }
  }
  throw unusable(host, port, undefined);
}

function attempt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener("error", fail);
      done((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}

const unusable = (host: string, port: number, cause: unknown): KnownError =>
  new KnownError(
    "CONFLICT",
    `Cannot listen on ${host}: ports ${port} to ${port + portsTried - 1} are in use or refused`,
    `无法在 ${host} 上监听：端口 ${port} 至 ${port + portsTried - 1} 都不可用`,
    { cause },
  );
