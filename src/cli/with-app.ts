import type { Command } from "commander";
import type { App } from "../app/app.ts";
import type { Outside } from "./outside.ts";
import { dataFolder } from "./where.ts";

/** Runs a verb on the app of the chosen data folder, and closes it whatever happens. */
export async function withApp<Result>(
  outside: Outside,
  command: Command,
  verb: (app: App) => Promise<Result>,
): Promise<Result> {
  const app = await outside.openApp(dataFolder(command.optsWithGlobals<{ data?: string }>().data));
  try {
    return await verb(app);
  } finally {
    await app.close();
  }
}
