import { Command } from "commander";
import { editionNamed } from "../../app/editions.ts";
import { judgeFinding } from "../../app/judge.ts";
import type { CheckedFinding } from "../../model/check.ts";
import { KnownError } from "../../model/known-error.ts";
import { listScope } from "../list-scope.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";

const sayings = ["accepted", "suppressed", "open"] as const;
type Saying = (typeof sayings)[number];

const stateWord: Readonly<Record<CheckedFinding["state"], string>> = {
  open: "待处理",
  accepted: "属实",
  suppressed: "不改",
  mended: "已修订",
};

interface Options {
  readonly reason?: string;
  readonly who?: string;
  readonly json?: boolean;
}

/** 处理意见: what the office says of a finding. */
export const judgeCommand = (outside: Outside): Command =>
  new Command("judge")
    .description("对一处问题的处理意见：属实、不改（写明理由）、重新打开 · say what becomes of a finding")
    .argument("<list>", "版号或乡镇名 · an edition's number or a township's name")
    .argument("<finding>", "问题编号，见 check · a finding's name, as check prints it")
    .argument("<saying>", sayings.join("、"))
    .option("--reason <reason>", "理由 · why")
    .option("--who <role>", "谁（岗位或科室） · who, as a role in the office")
    .option("--json", "输出 JSON")
    .action(async (list: string, key: string, said: string, options: Options, command: Command) => {
      const wish = { key, says: sayingOf(said), reason: options.reason, who: options.who };
      await withApp(outside, command, async (app) => {
        const { id: edition } = await editionNamed(app, listScope(list));
        const { findings } = await judgeFinding(app, { edition, ...wish });
        const finding = findings.find((one) => one.key === key);
        outside.out(options.json ? JSON.stringify(finding) : `${key}  ${stateWord[finding?.state ?? "open"]}`);
      });
    });

function sayingOf(typed: string): Saying {
  const saying = sayings.find((known) => known === typed);
  if (saying) return saying;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot use "${typed}": wanted ${sayings.join(", ")}`,
    `处理意见应为 ${sayings.join("、")} 之一，而不是“${typed}”`,
  );
}
