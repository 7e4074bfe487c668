#!/usr/bin/env node
// The command line's entry: puts the doors together and runs one command.
import { readFileSync } from "node:fs";
import { openApp } from "../app/app.ts";
import { readInWorker } from "../app/reading/read-in-worker.ts";
import { forTerminal } from "../text/plainly.ts";
import { failWith } from "./fail.ts";
import { createProgram } from "./program.ts";
import { installed } from "./where.ts";

const { version } = JSON.parse(readFileSync(installed("package.json"), "utf8")) as { version: string };

const json = process.argv.includes("--json");

const program = createProgram({
  version,
  openApp,
  now: () => new Date(),
  json,
  read: readInWorker,
  // Loaded only where it is needed: most commands end sooner than an HTTP framework loads.
  startServer: async (app, options) => {
    const { startServer } = await import("../api/server.ts");
    return startServer(app, {
      ...options,
      version,
      web: installed("web/dist"),
      samples: installed("samples/documents"),
    });
  },
  serveTools: async (app) => {
    const { serveOnStdio } = await import("../mcp/stdio.ts");
    return serveOnStdio(app, version);
  },
  startToolServer: async (app, port) => {
    const { startGuarded } = await import("../api/server.ts");
    const { answerOverHttp } = await import("../mcp/http.ts");
    return startGuarded("/mcp", answerOverHttp(app, version), port);
  },
  out: (text) => process.stdout.write(`${json ? text : forTerminal(text)}\n`),
  err: (text) => process.stderr.write(`${json ? text : forTerminal(text)}\n`),
});

// Whoever reads our words (head, less) may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = failWith(error, json);
}
