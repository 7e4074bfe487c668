import { resolve } from "node:path";
import { Command } from "commander";
import { backUp, restore } from "../../app/upkeep.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";

export const backupCommand = (outside: Outside): Command =>
  new Command("backup")
    .description("备份整个库到一个文件 · copy the whole registry to one file")
    .argument("<file>", "备份文件 · backup file")
    .option("--replace", "覆盖已有文件 · replace an existing file")
    .action(async (path: string, { replace = false }: { replace?: boolean }, command: Command) => {
      const file = resolve(path);
      await withApp(outside, command, (app) => backUp(app, file, { replace }));
      outside.out(`已备份到 ${file}`);
    });

export const restoreCommand = (outside: Outside): Command =>
  new Command("restore")
    .description("用备份替换整个库 · replace the whole registry by a backup")
    .argument("<file>", "备份文件 · backup file")
    .action(async (path: string, _options: unknown, command: Command) => {
      const editions = await withApp(outside, command, (app) => restore(app, resolve(path)), { create: true });
      outside.out(`已恢复，共 ${editions} 版清单`);
    });
