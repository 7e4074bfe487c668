import { Command } from "commander";
import { listReports, reportAnswer, settleReport } from "../../app/reports.ts";
import { Verdict } from "../../model/answer.ts";
import { KnownError } from "../../model/known-error.ts";
import { numberOf } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { withApp } from "../with-app.ts";
import { placeWord, verdictWord } from "../words.ts";

export const reportsCommand = (outside: Outside): Command =>
  new Command("reports")
    .description("“答得不对”的反馈 · answers that users said are wrong")
    .option("--settle <number>", "处理完毕，删除这一条 · take a settled one out")
    .option("--json", "输出 JSON")
    .action(async ({ settle, json = false }: { settle?: string; json?: boolean }, command: Command) => {
      await withApp(outside, command, async (app) => {
        if (settle !== undefined) {
          const id = numberOf("--settle", settle);
          await settleReport(app, id);
          return outside.out(json ? JSON.stringify({ id }) : `已处理第 ${id} 条`);
        }
        const reports = await listReports(app);
        const rows = reports.map((report) => [
          report.id,
          report.reportedAt.slice(0, 10),
          report.edition,
          placeWord(report),
          [report.itemId ?? "—", report.itemName].filter(Boolean).join(" "),
          verdictWord[report.verdict],
          report.remark,
        ]);
        if (json) outside.out(JSON.stringify(reports));
        else
          outside.out(
            rows.length > 0
              ? table(["编号", "日期", "版号", "乡镇（街道）", "事项", "当时的结论", "说明"], rows)
              : "没有反馈",
          );
      });
    });

export const reportCommand = (outside: Outside): Command =>
  new Command("report")
    .description(
      "反馈一个答得不对的结果，只保存事项、结论和说明 · report a wrong answer: item, verdict and remark are kept, nothing else",
    )
    .argument("<edition>", "版号 · edition")
    .argument("[item]", "事项编号，如 basic-12 · item's id")
    .requiredOption("--verdict <verdict>", "当时的结论：basic、supporting、reclaimed、unlisted、unsure")
    .option("--remark <text>", "说明", "")
    .action(
      async (
        edition: string,
        item: string | undefined,
        { verdict, remark }: { verdict: string; remark: string },
        command: Command,
      ) => {
        const known = Verdict.safeParse(verdict);
        if (!known.success)
          throw new KnownError("BAD_REQUEST", `Cannot report verdict "${verdict}"`, `没有“${verdict}”这种结论`);
        const report = {
          edition: numberOf("版号", edition),
          itemId: item ?? null,
          verdict: known.data,
          remark: shortRemark(remark),
        };
        const id = await withApp(outside, command, (app) => reportAnswer(app, report));
        outside.out(`已记下，第 ${id} 条`);
      },
    );

const longestRemark = 500;

function shortRemark(remark: string): string {
  if (remark.length <= longestRemark) return remark;
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot keep a remark of ${remark.length} characters: wanted at most ${longestRemark}`,
    `说明有 ${remark.length} 字，最多 ${longestRemark} 字`,
  );
}
