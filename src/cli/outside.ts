import type { App, AppOptions } from "../app/app.ts";
import type { ReadDocument } from "../app/reading/read-in-worker.ts";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

export interface Running {
  readonly addresses: readonly string[];
  readonly readOnly: boolean;
  close(): Promise<void>;
}

/** What the commands need from the outside. */
export interface Outside {
  readonly version: string;
  openApp(folder: string, options: AppOptions): Promise<App>;
  readonly now: () => Date;
  readonly read: ReadDocument;
  startServer(app: App, options: ServeOptions): Promise<Running>;
  /** Serves the tools for assistants on standard input and output, until these end. */
  serveTools(app: App): Promise<void>;
  /** Serves them over HTTP on loopback. */
  startToolServer(app: App, port: number): Promise<Running>;
  /** Whether the user asked for JSON: then errors are JSON too. */
  readonly json: boolean;
  out(text: string): void;
  err(text: string): void;
}
