import type { Command } from "commander";
import type { App } from "../app/app.ts";
import type { Outside } from "./outside.ts";
import { dataFolder } from "./where.ts";

/**
 * Runs a verb on the app of the chosen data folder, and closes it whatever happens. Only a verb that brings lists in makes a
 * registry where there is none: a mistyped folder must not come to be.
 */
export async function withApp<Result>(
  outside: Outside,
  command: Command,
  verb: (app: App) => Promise<Result>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<Result> {
  const folder = dataFolder(command.optsWithGlobals<{ data?: string }>().data);
  const app = await openFolder(outside, folder, create);
  try {
    return await verb(app);
  } finally {
    await app.close();
  }
}

/** Texts over which bringing a folder up to date takes seconds, and is told. */
const manyTexts = 1000;

/** Opens the app on a folder; where that takes long, says how far it is. */
export const openFolder = (outside: Outside, folder: string, create: boolean): Promise<App> =>
  outside.openApp(folder, {
    create,
    now: outside.now,
    onUpdate: (done, all) => {
      if (all >= manyTexts) outside.err(`标准职责有更新，正在重建检索：${done} / ${all} 条`);
    },
  });
