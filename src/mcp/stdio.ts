import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { App } from "../app/app.ts";
import { createToolServer } from "./server.ts";

/** Serves the tools on standard input and output, until the client closes them. */
export async function serveOnStdio(app: App, version: string): Promise<void> {
  const server = createToolServer(app, version);
  const ended = new Promise((done) => process.stdin.once("close", done).once("end", done));
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
