import type { Finding } from "../../src/model/finding.ts";
import { checkList, checkLists } from "../../src/rules/check.ts";
import type { ReadList } from "../../src/rules/checked-list.ts";
import { rules } from "../../src/rules/rules.ts";
import { bytesOf, type ListWish, listText, readBytes } from "./lists.ts";

function read(text: string): ReadList {
  const { reading, source } = readBytes(bytesOf(text));
  return { reading, text: source.text };
}

/** What one rule finds in a list given as text: the item's id (or null), the quote and the message. */
export function found(rule: string, text: string): Pick<Finding, "id" | "quote" | "message">[] {
  return checkList(read(text), rules)
    .filter((finding) => finding.rule === rule)
    .map(({ id, quote, message }) => ({ ...(id ? { id } : {}), ...(quote ? { quote } : {}), message }));
}

/** What one rule finds in a list and in its neighbours beside it, shortly: the item's id with the quote, and the fix if there is one. */
export const slips =
  (rule: string) =>
  (wish: ListWish, ...neighbours: readonly ListWish[]): string[] =>
    (checkLists([wish, ...neighbours].map((one) => read(listText(one))))[0] ?? [])
      .concat(neighbours.length > 0 ? [] : checkList(read(listText(wish)), onRequest))
      .filter((finding) => finding.rule === rule)
      .map(({ id, quote, fix }) => `${id}: ${quote}${fix === undefined ? "" : ` → ${fix}`}`);

const onRequest = rules.filter((rule) => rule.onRequest);

/** A basic list whose rows are given as printed. */
export const basicList = (rows: readonly string[], before = ""): string =>
  `${before}枫林镇基本履职事项清单\n\n序号\t事项类别\t事项名称\n${rows.join("\n")}\n`;

type Supporting = NonNullable<ListWish["supporting"]>[number];

/** A supporting row without a slip, but for what is said. */
export const supporting = (row: Partial<Supporting>): Supporting => ({
  name: "秸秆禁烧",
  departments: "县农业农村局",
  theirs: "1.推广秸秆还田；2.查处露天焚烧。",
  ours: "1.巡查田间地头；2.发现火点上报。",
  ...row,
});

/** A reclaimed row of which the way of working is said. */
export const reclaimed = (method: string, name = "占道经营的处罚"): { name: string; handover: string } => ({
  name,
  handover: `承接部门：县综合行政执法局 工作方式：${method}`,
});
