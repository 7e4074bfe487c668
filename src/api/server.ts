import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { App } from "../app/app.ts";
import { createApi } from "./api.ts";
import { type Exposure, guard } from "./guards.ts";
import { addressesOf, isLoopback, listen } from "./listen.ts";
import { noRoute } from "./methods.ts";
import { onError } from "./problem.ts";
import { limitBodies, takeIn } from "./uploads.ts";
import { serveWebApp } from "./web-app.ts";

export interface ServerOptions {
  readonly host: string;
  /** The wished port; the next free one is taken where it is in use. 0: any. */
  readonly port: number;
  /** Folder of the built web app. */
  readonly web: string;
  /** Folder of the sample county's documents. */
  readonly samples: string;
  readonly version: string;
}

export interface RunningServer {
  /** Where it is found, the address to open first. */
  readonly addresses: readonly string[];
  readonly readOnly: boolean;
  close(): Promise<void>;
}

/** Serves API and web app. Beyond loopback it is read-only, for there are no accounts yet. Throws BAD_REQUEST and CONFLICT. */
export function startServer(app: App, { web, samples, version, ...address }: ServerOptions): Promise<RunningServer> {
  return start(address, (exposure) => {
    const api = createApi(app, { version, samples, ...exposure });
    serveWebApp(api, web);
    return api.fetch;
  });
}

/** Serves another door's answers to POST at one path, on loopback and behind the same guards. Throws as `startServer`. */
export function startGuarded(
  path: string,
  answer: (request: Request) => Promise<Response>,
  port: number,
): Promise<RunningServer> {
  return start({ host: "127.0.0.1", port }, (exposure) => {
    const door = new Hono();
    door.use(guard(exposure, new Set([path])));
    door.use(limitBodies);
    door.onError(onError);
    door.notFound(noRoute(() => door.routes));
    door.post(path, (c) => answer(c.req.raw));
    return door.fetch;
  });
}

interface Address {
  readonly host: string;
  readonly port: number;
}

async function start(
  { host, port }: Address,
  handler: (exposure: Exposure) => (request: Request) => Response | Promise<Response>,
): Promise<RunningServer> {
  const readOnly = !isLoopback(host);
  const hosts = new Set<string>();
  const answer = handler({ readOnly, hosts: readOnly ? undefined : hosts });
  const server = createServer(getRequestListener(async (request) => takeIn(request, await answer(request))));
  const bound = await listen(server, host, port);
  for (const name of ["127.0.0.1", "localhost", "[::1]", host.toLowerCase()]) hosts.add(`${name}:${bound}`);
  return { addresses: addressesOf(host, bound), readOnly, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
