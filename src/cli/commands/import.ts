import { Command } from "commander";
import type { App } from "../../app/app.ts";
import { type FilesToImport, filesToImport } from "../../app/files-to-import.ts";
import { importDocument } from "../../app/import-document.ts";
import { KnownError } from "../../model/known-error.ts";
import { numberOf } from "../arguments.ts";
import { importData, importWords } from "../batch/outcome-line.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { Outside } from "../outside.ts";
import { readUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";

interface Options {
  readonly as?: string;
  readonly force?: boolean;
  readonly of?: string;
  readonly township?: string;
  readonly county?: string;
  readonly prefecture?: string;
  readonly province?: string;
  readonly propose?: boolean;
  readonly retry?: boolean;
  readonly json?: boolean;
}

export const importCommand = (outside: Outside): Command =>
  new Command("import")
    .description(
      "导入清单文件或整个文件夹 · import documents, or folders of them; one bad file does not stop the others",
    )
    .argument("<paths...>", "文件或文件夹 · documents or folders")
    .option("--as <edition>", "new 或版号：不按建议，按指定归入 · overrule the proposal: new, or an edition's number")
    .option("--force", "指定的版属于另一个乡镇时也照办 · also into an edition of another township")
    .option("--of <edition>", "是某一版所属的乡镇（同名时用） · of the township that an edition is of")
    .option("--township <name>", "文件没有写明时，是哪个乡镇（街道） · its township, where the document does not tell")
    .option("--county <name>", "文件没有写明时，属于哪个县（市、区） · its county, likewise")
    .option("--prefecture <name>", "所属的市（州、盟） · its prefecture, likewise")
    .option("--province <name>", "所属的省（区、市） · its province, likewise")
    .option("--retry", "上次没能读出的文件也再读一次 · also read again what could not be read before")
    .option("--propose", "只说明会怎样归入，不入库 · only say what would be done")
    .option("--json", "输出 JSON，每个文件一行")
    .action(
      async (paths: string[], { json = false, as, force, of, propose, retry, ...place }: Options, command: Command) => {
        const wish = {
          as: wishOf(as),
          force,
          of: ofOption(of),
          place,
          proposeOnly: propose,
        };
        const found = await filesToImport(paths);
        if (nothingIn(found)) throw noFile(paths);
        const one = found.folders ? undefined : onlyOne(found);
        const work = async (app: App): Promise<void> => {
          if (one === undefined) {
            process.exitCode = await runBatch(app, outside, found, { ...wish, retry, json });
            return;
          }
          const result = await importDocument(app, { ...(await readUserFile(one)), ...wish });
          outside.out(json ? JSON.stringify({ file: one, ...importData(result) }) : importWords(one, result));
        };
        await withApp(outside, command, work, { create: true });
      },
    );

const onlyOne = ({ files }: FilesToImport): string | undefined => (files.length === 1 ? files[0] : undefined);
const nothingIn = ({ files, failed }: FilesToImport): boolean => files.length + failed.length === 0;

const noFile = (paths: readonly string[]): KnownError =>
  new KnownError(
    "NOT_FOUND",
    `Cannot find a file that may be a list in ${paths.join(", ")}`,
    `“${paths.join("、")}”里没有可能是清单的文件`,
  );

const ofOption = (of: string | undefined): number | undefined => (of === undefined ? of : numberOf("--of", of));

function wishOf(as: string | undefined): number | "new" | undefined {
  if (as === undefined || as === "new") return as;
  if (/^[1-9]\d{0,8}$/u.test(as)) return Number(as);
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot import as "${as}": wanted new or an edition's number`,
    `--as 应为 new 或版号，而不是“${as}”`,
  );
}
