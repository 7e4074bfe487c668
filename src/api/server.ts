import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { App } from "../app/app.ts";
import { createApi } from "./api.ts";
import { addressesOf, isLoopback, listen } from "./listen.ts";
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
export async function startServer(
  app: App,
  { host, port, web, samples, version }: ServerOptions,
): Promise<RunningServer> {
  const readOnly = !isLoopback(host);
  const hosts = new Set<string>();
  const api = createApi(app, { version, samples, readOnly, hosts: readOnly ? undefined : hosts });
  serveWebApp(api, web);
  const server = createServer(getRequestListener(api.fetch));
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
