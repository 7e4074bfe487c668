import { Command } from "commander";
import { holdNotice, replyToNotice } from "../../app/hold-notice.ts";
import { type HeldDemand, type HeldNotice, type HeldTask, type Scoring, taskVerdictNames } from "../../model/notice.ts";
import { dayOf } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { readUserText, writeUserFile } from "../user-files.ts";
import { withApp } from "../with-app.ts";
import { placeWord, unreadLine } from "../words.ts";

interface Options {
  readonly township: string;
  readonly county?: string;
  readonly at?: string;
  readonly json?: boolean;
  readonly docx?: string;
}

export const noticeCommand = (outside: Outside): Command =>
  new Command("notice")
    .description(
      "把通知、考核指标、会议纪要拆成任务，逐项对照清单 · a notice's tasks against a list; the notice is not kept",
    )
    .argument("<file>", "文本文件；- 为标准输入 · a text file, or - for standard input")
    .requiredOption("--township <name>", "乡镇（街道）")
    .option("--county <name>", "县（市、区）")
    .option("--at <day>", "某日有效的清单，YYYY-MM-DD")
    .option("--docx <file>", "把反馈意见草稿写成 Word 文件 · write the draft of a reply")
    .option("--json", "输出 JSON")
    .action(async (file: string, { json = false, docx, ...scope }: Options, command: Command) => {
      const wish = { text: await readUserText(file), ...scope, at: dayOf(scope.at) };
      await withApp(outside, command, async (app) => {
        const held = await holdNotice(app, wish);
        if (docx !== undefined) await writeUserFile(docx, (await replyToNotice(app, wish)).bytes);
        outside.out(json ? JSON.stringify(held) : text(held));
        if (docx !== undefined && !json) outside.out(`反馈意见草稿已写入 ${docx}`);
      });
    });

const text = (held: HeldNotice): string =>
  [
    `${held.title ?? "来文"}：${held.total} 项任务，对照${placeWord(held)}（版号 ${held.edition}）`,
    ...held.tasks.map(taskText),
    ...(held.next === null
      ? []
      : [`任务较多，只对照了前 ${held.next} 项，其余 ${held.total - held.next} 项请分段对照。`]),
    ...othersText(held.others),
    ...held.notes.flatMap(unreadLine),
  ].join("\n\n");

const taskText = ({ task, verdict, demands, advice }: HeldTask, i: number): string =>
  [
    `${i + 1}. ${task.text}`,
    `   认定：${taskVerdictNames[verdict]}`,
    ...measures("牵头", task.lead ? [task.lead] : []),
    ...measures("评分", scoringOf(task.scoring)),
    ...measures("时限", task.deadlines),
    ...measures("指标", task.indicators),
    ...demands.flatMap(demandText),
    `   建议：${advice}`,
  ].join("\n");

const scoringOf = (scoring: Scoring | null): string[] =>
  [scoring?.points, scoring?.rule, scoring?.source].flatMap((printed) => printed ?? []);

const measures = (name: string, printed: readonly string[]): string[] =>
  printed.length > 0 ? [`   ${name}：${printed.join("、")}`] : [];

/** An action with why it stands so; the list's words where those above it are others. */
function demandText({ text: words, verdict, why, basis }: HeldDemand, i: number, all: readonly HeldDemand[]): string[] {
  const told = basis && all[i - 1]?.basis?.citation === basis.citation;
  return [
    `   · ${words}：${taskVerdictNames[verdict]}。${why}`,
    ...(basis && !told ? [`     ${verdict === "unsure" ? "相近" : "依据"}：${basis.citation}`] : []),
  ];
}

const othersText = (others: HeldNotice["others"]): string[] =>
  others.length > 0
    ? [["不属本单位的任务：", ...others.map((other) => `   · ${other.body}：${other.text}`)].join("\n")]
    : [];
