import { statSync } from "node:fs";
import { Command } from "commander";
import { type CheckedFile, checkDocument, checkEdition } from "../../app/check.ts";
import { sarifOf, wordReportOf } from "../../app/check-files.ts";
import type { Finding } from "../../model/finding.ts";
import { KnownError } from "../../model/known-error.ts";
import { checkSettings, withBaseline } from "../check-settings.ts";
import { checkText } from "../check-text.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { readUserFile, writeUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";

const thresholds = ["error", "warning", "hint", "never"] as const;
type Threshold = (typeof thresholds)[number];
/** Ends so where a finding reaches the threshold. */
const found = 6;

interface Options {
  readonly json?: boolean;
  readonly sarif?: string;
  readonly word?: string;
  readonly settings?: string;
  readonly writeBaseline?: string;
  readonly failOn: string;
}

export const checkCommand = (outside: Outside): Command =>
  new Command("check")
    .description("查出清单中的笔误和矛盾 · check a document, or a list that is kept, for slips")
    .argument("<list>", "文件、版号或乡镇名 · a file, an edition's number or a township's name")
    .option("--json", "每处一行 JSON · one JSON line a finding")
    .option("--sarif <file>", "写出 SARIF 2.1.0 · write a SARIF log")
    .option("--word <file>", "写出 Word 核对意见 · write a Word report")
    .option("--settings <file>", "县里的规则设置、例外和基线（JSON） · the county's settings")
    .option("--write-baseline <file>", "把现有问题记为基线 · write the findings as a baseline")
    .option("--fail-on <severity>", `${thresholds.join("、")}：有此级以上问题时以 ${found} 退出`, "never")
    .action(async (list: string, options: Options, command: Command) => {
      const failOn = thresholdOf(options.failOn);
      const settings = await checkSettings(options.settings);
      const result = isFile(list)
        ? await checkDocument(outside, await readUserFile(list), settings)
        : await withApp(outside, command, (app) => checkEdition(app, listScope(list), settings));
      await write(options, result, outside);
      if (options.json)
        for (const [i, finding] of result.findings.entries())
          outside.out(JSON.stringify({ ...finding, key: result.names[i] }));
      else outside.out(checkText(result));
      if (result.findings.some(({ severity }) => reaches(severity, failOn))) process.exitCode = found;
    });

async function write({ sarif, word, writeBaseline }: Options, result: CheckedFile, outside: Outside): Promise<void> {
  const json = (data: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  if (sarif !== undefined) await writeUserFile(sarif, json(sarifOf(result, outside.version)));
  if (word !== undefined) await writeUserFile(word, await wordReportOf(result));
  if (writeBaseline !== undefined)
    await writeUserFile(writeBaseline, json(await withBaseline(writeBaseline, result.baseline)));
}

const reaches = (severity: Finding["severity"], threshold: Threshold): boolean =>
  threshold !== "never" && thresholds.indexOf(severity) <= thresholds.indexOf(threshold);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function thresholdOf(typed: string): Threshold {
  const threshold = thresholds.find((known) => known === typed);
  if (threshold) return threshold;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use "${typed}" (--fail-on): wanted ${thresholds.join(", ")}`,
    `--fail-on 应为 ${thresholds.join("、")} 之一，而不是“${typed}”`,
  );
}
