import { Command } from "commander";
import { readDocument } from "../../app/read-document.ts";
import { dutyKinds } from "../../model/kind.ts";
import type { Reading } from "../../model/reading.ts";
import type { Outside } from "../outside.ts";
import { table } from "../table.ts";
import { readUserFile } from "../user-files.ts";
import { findingLine, kindWord, placeWord } from "../words.ts";

export const readCommand = (outside: Outside): Command =>
  new Command("read")
    .description("读取一份清单文件，不入库 · read a document without keeping it")
    .argument("<file>", "文件 · document")
    .option("--json", "输出 JSON")
    .action(async (path: string, options: { json?: boolean }) => {
      const reading = await readDocument(outside, await readUserFile(path));
      outside.out(options.json ? JSON.stringify(reading) : summary(reading));
    });

function summary(reading: Reading): string {
  const { characters, inItems, furniture, unplaced } = reading.accounting;
  const rows = dutyKinds.map((kind) => {
    const items = reading.items.filter((item) => item.kind === kind);
    return [
      kindWord[kind],
      items.length,
      new Set(items.map((item) => item.category)).size,
      reading.declared?.[kind]?.items ?? "—",
    ];
  });
  return [
    `${placeWord({ township: reading.township, sample: false })}  ${reading.published ?? "公布日期未写明"}`,
    "",
    table(["清单", "事项", "类别", "原文所称"], rows),
    "",
    `全文 ${characters} 字：事项 ${inItems}，版面 ${furniture}，未归位 ${unplaced}`,
    ...(reading.findings.length > 0 ? ["", ...reading.findings.map(findingLine)] : ["没有发现问题"]),
  ].join("\n");
}
