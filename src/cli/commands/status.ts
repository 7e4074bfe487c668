import { Command } from "commander";
import { overview } from "../../app/overview.ts";
import type { Edition } from "../../model/edition.ts";
import type { Outside } from "../outside.ts";
import { withApp } from "../with-app.ts";
import { placeWord, unreadLine } from "../words.ts";

export const statusCommand = (outside: Outside): Command =>
  new Command("status")
    .description("库中有什么、什么是新的、哪里存疑 · what there is, what is new, what is doubtful")
    .option("--json", "输出 JSON")
    .action(async ({ json = false }: { json?: boolean }, command: Command) => {
      const found = await withApp(outside, command, overview);
      if (json) return outside.out(JSON.stringify(found));
      const { lists, counties, counts, newest, doubtful, reports } = found;
      const line = (edition: Edition): string => `  ${edition.id}  ${placeWord(edition)}`;
      outside.out(
        [
          `${lists} 份清单，${counties} 个县（市、区）；基本 ${counts.basic}，配合 ${counts.supporting}，收回 ${counts.reclaimed}`,
          ...(newest.length > 0 ? ["最近导入", ...newest.map(line)] : []),
          ...(doubtful.length > 0
            ? [
                "读取存疑",
                ...doubtful.map(
                  (edition) =>
                    `${line(edition)}：未归位 ${edition.accounting.unplaced} 字，存疑 ${edition.findings.reading} 处${unreadLine(
                      edition,
                    )
                      .map((unread) => `；${unread}`)
                      .join("")}`,
                ),
              ]
            : []),
          ...(reports > 0 ? [`${reports} 条“答得不对”的反馈（mingze reports）`] : []),
        ].join("\n"),
      );
    });
