import { Command } from "commander";
import { checkCounty } from "../../app/check-county.ts";
import type { CountyCheck } from "../../model/check.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { withApp } from "../with-app.ts";

export const countyCheckCommand = (outside: Outside): Command =>
  new Command("county-check")
    .description(
      "全县各份清单的问题，按规则和乡镇，以及各份共有的 · a county's slips by rule, and those that its lists share",
    )
    .argument("<county>", "县（市、区） · the county")
    .option("--json", "输出 JSON")
    .action(async (county: string, { json }: { json?: boolean }, command: Command) =>
      withApp(outside, command, async (app) => {
        const check = await checkCounty(app, county);
        outside.out(json ? JSON.stringify(check) : countyText(check));
      }),
    );

function countyText({ lists, rules, shared }: CountyCheck): string {
  const places = lists.map(({ edition }) => edition.township.name ?? edition.document.name);
  const rows = rules.map(({ title, findings, lists: counts }) => [
    title,
    findings,
    ...lists.map(({ edition }) => counts[edition.id] ?? 0),
  ]);
  const slips = shared.map(
    ({ finding, lists: among }) => `${among.length}/${lists.length} 份  ${finding.message}  ${finding.quote ?? ""}`,
  );
  return [table(["规则", "合计", ...places], rows), "", "几份清单共有的问题：", ...slips].join("\n");
}
