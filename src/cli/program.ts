import { Command } from "commander";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { checkCommand } from "./commands/check.ts";
import { countyCheckCommand } from "./commands/county-check.ts";
import { departmentsCommand } from "./commands/departments.ts";
import { draftCommand } from "./commands/draft.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { importCommand } from "./commands/import.ts";
import { judgeCommand } from "./commands/judge.ts";
import { listsCommand } from "./commands/lists.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { noticeCommand } from "./commands/notice.ts";
import { placesCommand } from "./commands/places.ts";
import { readCommand } from "./commands/read.ts";
import { removeCommand } from "./commands/remove.ts";
import { reportCommand, reportsCommand } from "./commands/reports.ts";
import { reviewCommand } from "./commands/review.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { statusCommand } from "./commands/status.ts";
import { undoImportCommand } from "./commands/undo-import.ts";
import { wordsCommand } from "./commands/words.ts";
import type { Outside } from "./outside.ts";
import { usageError } from "./usage.ts";

/** The commands of docs/cli.md. Each is a declaration and one call of an app verb. */
export function createProgram(outside: Outside): Command {
  const program = new Command("mingze")
    .description("明责：乡镇（街道）履职事项清单，谁负责什么 · township duty lists: who is responsible for what")
    .version(outside.version)
    .option("--data <folder>", "数据文件夹 · data folder (default: data/ of the checkout, or MINGZE_DATA)")
    .showHelpAfterError("（mingze --help 查看用法）")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => outside.out(text.trimEnd()),
      // As JSON the error is printed once, by whoever catches it.
      writeErr: (text) => (outside.json ? undefined : outside.err(text.trimEnd())),
      outputError: (said, write) => {
        const { message, messageZh } = usageError(said);
        write(`明责：${messageZh}\n        ${message.replaceAll("\n", " ")} (BAD_REQUEST)`);
      },
    });
  const commands = [
    readCommand,
    importCommand,
    statusCommand,
    placesCommand,
    listsCommand,
    showCommand,
    findCommand,
    noticeCommand,
    wordsCommand,
    checkCommand,
    countyCheckCommand,
    judgeCommand,
    draftCommand,
    departmentsCommand,
    exportCommand,
    reportCommand,
    reportsCommand,
    reviewCommand,
    removeCommand,
    undoImportCommand,
    backupCommand,
    restoreCommand,
    serveCommand,
    mcpCommand,
  ];
  for (const command of commands) program.addCommand(settled(command(outside), program));
  return program;
}

/** A command, and those below it, as the whole program behaves. */
function settled(command: Command, above: Command): Command {
  for (const below of command.commands) settled(below, above);
  return command.copyInheritedSettings(above);
}
