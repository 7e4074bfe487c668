import { duties } from "../samples/county/duties.ts";
import type { SampleDuty } from "../samples/county/sample-duty.ts";
import { headingsOf, rowsOf, titleOf, type Unit } from "../samples/render/rows.ts";
import { hashOf } from "../src/search/hash.ts";

/** Words that stand for others from list to list, so that lists differ as neighbours do. */
const variants: readonly (readonly [RegExp, readonly string[]])[] = [
  [/巡查/gu, ["巡查", "排查", "检查", "摸排"]],
  [/上报/gu, ["上报", "报告", "报送", "通报"]],
  [/登记/gu, ["登记", "建档", "造册", "录入"]],
  [/村民/gu, ["村民", "群众", "居民", "农户"]],
  [/工作日/gu, ["工作日", "日", "个自然日"]],
  [/管理/gu, ["管理", "管护", "监管", "服务"]],
  [/负责/gu, ["负责", "承担", "做好", "落实"]],
  [/组织/gu, ["组织", "发动", "动员", "牵头"]],
  [/宣传/gu, ["宣传", "宣讲", "宣传教育", "政策宣传"]],
  [/核实/gu, ["核实", "核查", "核对", "查实"]],
  [/及时/gu, ["及时", "第一时间", "按时", "随时"]],
  [/发现/gu, ["发现", "查出", "接到", "排查出"]],
];
const units: readonly Unit["key"][] = ["liuxi", "shiling", "binhe"];

/**
 * A list of some 340 items in the sample's words, varied by number: 60 to 65 items of a sample township, five times over
 * with other words. Its text is as `samples/render/text.ts` writes it, without the slips.
 */
export function generatedList(number: number): string {
  const key = units[number % units.length] ?? "liuxi";
  const unit: Unit = { key, name: townName(number), word: "镇", published: "2025年9月" };
  const lines = [`示例省禾川市青梧县${unit.name}履职事项清单`, unit.published, ""];
  for (const kind of ["basic", "supporting", "reclaimed"] as const) {
    lines.push(`${unit.name}${titleOf(kind)}`, "", headingsOf(kind, "镇").join("\t"));
    const rows = Array.from({ length: 5 }, (_, round) =>
      rowsOf(duties, unit, kind).map((row) => ({ row, round })),
    ).flat();
    rows.forEach(({ row, round }, i) => {
      const cells = [row.category, ...row.cells.map((cell) => cell.join(" "))].map((cell) => vary(cell, number, round));
      lines.push([i + 1, ...cells].join("\t"));
    });
    lines.push("");
  }
  return lines.join("\n");
}

/** A basic list of so many items in the sample's words, for tables that must stay quick. */
export function longList(items: number): string {
  const unit: Unit = { key: "liuxi", name: "长清单镇", word: "镇", published: "2025年9月" };
  const rows = rowsOf(duties, unit, "basic");
  const lines = Array.from({ length: items }, (_, i) => {
    const row = rows[i % rows.length];
    return [i + 1, row?.category, ...(row?.cells ?? []).map((cell) => `${cell.join(" ")}（${i + 1}）`)].join("\t");
  });
  const head = ["示例省禾川市青梧县长清单镇履职事项清单", unit.published, "", `${unit.name}${titleOf("basic")}`, ""];
  return [...head, headingsOf("basic", "镇").join("\t"), ...lines, ""].join("\n");
}

/** 第〇三镇 for 3: names are Han characters. */
export const townName = (number: number): string =>
  `第${[...String(number).padStart(2, "0")].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}镇`;

function vary(text: string, number: number, round: number): string {
  return variants.reduce((words, [pattern, others], i) => {
    const chosen = (hashOf(`${number} ${round} ${i} ${text}`) >>> 16) % others.length;
    return words.replace(pattern, others[chosen] ?? "$&");
  }, text);
}

/** Everyday questions for load: pieces of the duties' own names and the ways in which people begin. */
export function questions(count: number): string[] {
  const names = duties.map((duty: SampleDuty) => duty.name.replaceAll("{镇}", "镇").split(/[，、]/u)[0] ?? "");
  const beginnings = ["", "请问", "谁管", "我们村", "楼下", "有人反映"];
  return Array.from(
    { length: count },
    (_, i) => `${beginnings[i % beginnings.length]}${names[(i * 7) % names.length]}${i % 3 === 0 ? "怎么办" : ""}`,
  );
}
