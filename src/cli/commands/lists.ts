import { Command } from "commander";
import { listEditions } from "../../app/list-editions.ts";
import { dayOf } from "../arguments.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { withApp } from "../with-app.ts";
import { placeWord } from "../words.ts";

interface Options {
  readonly township?: string;
  readonly county?: string;
  readonly at?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

export const listsCommand = (outside: Outside): Command =>
  new Command("lists")
    .description("库中的清单 · lists in the registry")
    .option("--township <name>", "乡镇（街道）")
    .option("--county <name>", "县（市、区）")
    .option("--at <day>", "某日有效的版本，YYYY-MM-DD · in force on a day")
    .option("--all", "也列出已被新版取代的 · also replaced editions")
    .option("--json", "输出 JSON")
    .action(async ({ all = false, json = false, ...scope }: Options, command: Command) => {
      const editions = await withApp(outside, command, (app) =>
        listEditions(app, { ...scope, at: dayOf(scope.at), replaced: all }),
      );
      if (json) outside.out(JSON.stringify(editions));
      else if (editions.length === 0) outside.out("库中还没有清单。用 mingze import 文件 导入。");
      else {
        const rows = editions.map((edition) => [
          edition.id,
          placeWord(edition),
          edition.published ?? "—",
          edition.counts.basic,
          edition.counts.supporting,
          edition.counts.reclaimed,
          edition.accounting.unplaced,
          edition.findings.reading,
          edition.findings.source,
          edition.inForce ? "" : "已被取代",
        ]);
        outside.out(
          table(["版号", "乡镇（街道）", "公布", "基本", "配合", "收回", "未归位", "读取存疑", "原文问题", ""], rows),
        );
      }
    });
