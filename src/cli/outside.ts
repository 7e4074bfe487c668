import type { App, AppOptions } from "../app/app.ts";
import type { ReadDocument } from "../app/reading/read-in-worker.ts";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
}

/** What the commands need from the outside. */
export interface Outside {
  readonly version: string;
  openApp(folder: string, options: AppOptions): Promise<App>;
  readonly now: () => Date;
  readonly read: ReadDocument;
  startServer(
    app: App,
    options: ServeOptions,
  ): Promise<{ addresses: readonly string[]; readOnly: boolean; close(): Promise<void> }>;
  /** Whether the user asked for JSON: then errors are JSON too. */
  readonly json: boolean;
  out(text: string): void;
  err(text: string): void;
}
