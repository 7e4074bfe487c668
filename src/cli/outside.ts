import type { App } from "../app/app.ts";
import type { ReadDocument } from "../app/reading/read-in-worker.ts";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

/** What the commands need from the outside. */
export interface Outside {
  readonly version: string;
  openApp(folder: string): Promise<App>;
  readonly read: ReadDocument;
  startServer(app: App, options: ServeOptions): Promise<{ address: string; readOnly: boolean; close(): Promise<void> }>;
  out(text: string): void;
  err(text: string): void;
}
