import { Command } from "commander";
import { importDocument } from "../../app/import-document.ts";
import { KnownError } from "../../model/known-error.ts";
import { failWith } from "../fail.ts";
import type { Outside } from "../outside.ts";
import { progress } from "../progress.ts";
import { readUserFile } from "../read-file.ts";
import { withApp } from "../with-app.ts";
import { placeWord } from "../words.ts";

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
      const as = wishOf(options.as);
      await withApp(outside, command, async (app) => {
        const bar = progress(paths.length);
        for (const [i, path] of paths.entries()) {
          bar.step(i, path);
          try {
            const file = await readUserFile(path);
            const { proposal, edition, reading } = await importDocument(app, {
              ...file,
              as,
              force: options.force,
              proposeOnly: options.propose,
            });
            bar.end();
            const { accounting, township } = reading;
            const result = {
              file: path,
              proposal,
              edition: edition?.id ?? null,
              township,
              items: reading.items.length,
              unplaced: accounting.unplaced,
            };
            outside.out(
              options.json
                ? JSON.stringify(result)
                : `${path}：${placeWord({ township, sample: false })}，${reading.items.length} 项，未归位 ${accounting.unplaced} 字；${proposal.message}${edition ? `，版号 ${edition.id}` : ""}`,
            );
          } catch (error) {
            bar.end();
            process.exitCode = failWith(error, options.json ?? false);
          }
        }
      });
    });

function wishOf(as: string | undefined): number | "new" | undefined {
  if (as === undefined || as === "new") return as;
  if (/^\d{1,9}$/u.test(as)) return Number(as);
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot import as "${as}": wanted new or an edition's number`,
    `--as 应为 new 或版号，而不是“${as}”`,
  );
}
