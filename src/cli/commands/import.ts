import { Command } from "commander";
import type { App } from "../../app/app.ts";
import { importDocument } from "../../app/import-document.ts";
import { KnownError } from "../../model/known-error.ts";
import type { ImportResult } from "../../model/views.ts";
import { failWith } from "../fail.ts";
import type { Outside } from "../outside.ts";
import { progress } from "../progress.ts";
import { readUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";
import { placeWord, unreadLine } from "../words.ts";

interface Options {
  readonly as?: string;
  readonly force?: boolean;
  readonly propose?: boolean;
  readonly json?: boolean;
}

export const importCommand = (outside: Outside): Command =>
  new Command("import")
    .description("导入清单文件 · import documents; one bad file does not stop the others")
    .argument("<files...>", "文件 · documents")
    .option("--as <edition>", "new 或版号：不按建议，按指定归入 · overrule the proposal: new, or an edition's number")
    .option("--force", "指定的版属于另一个乡镇时也照办 · also into an edition of another township")
    .option("--propose", "只说明会怎样归入，不入库 · only say what would be done")
    .option("--json", "输出 JSON，每个文件一行")
    .action(async (paths: string[], options: Options, command: Command) => {
      const wish = { as: wishOf(options.as), force: options.force, proposeOnly: options.propose };
      const work = async (app: App): Promise<void> => {
        const bar = progress(paths.length);
        for (const [i, path] of paths.entries()) {
          bar.step(i, path);
          try {
            const result = await importDocument(app, { ...(await readUserFile(path)), ...wish });
            bar.end();
            outside.out(options.json ? JSON.stringify(summary(path, result)) : words(path, result));
          } catch (error) {
            bar.end();
            process.exitCode = failWith(error, options.json ?? false);
          }
        }
      };
      await withApp(outside, command, work, { create: true });
    });

const summary = (file: string, { proposal, edition, reading }: ImportResult) => ({
  file,
  proposal,
  edition: edition?.id ?? null,
  township: reading.township,
  items: reading.items.length,
  unplaced: reading.accounting.unplaced,
});

function words(path: string, { proposal, edition, reading }: ImportResult): string {
  const { township, items, accounting } = reading;
  const read = `${placeWord({ township, sample: false })}，${items.length} 项，未归位 ${accounting.unplaced} 字`;
  const number = edition ? `，版号 ${edition.id}` : "";
  return [`${path}：${read}；${proposal.message}${number}`, ...(edition ? unreadLine(edition) : [])].join("\n  ");
}

function wishOf(as: string | undefined): number | "new" | undefined {
  if (as === undefined || as === "new") return as;
  if (/^[1-9]\d{0,8}$/u.test(as)) return Number(as);
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot import as "${as}": wanted new or an edition's number`,
    `--as 应为 new 或版号，而不是“${as}”`,
  );
}
