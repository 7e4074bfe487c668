import type { Finding } from "../../src/model/finding.ts";
import { checkList } from "../../src/rules/check.ts";
import { bytesOf, readBytes } from "./lists.ts";

/** What one rule finds in a list given as text: the item's id (or null), the quote and the message. */
export function found(rule: string, text: string): Pick<Finding, "id" | "quote" | "message">[] {
  return checkList(readBytes(bytesOf(text)).reading)
    .filter((finding) => finding.rule === rule)
    .map(({ id, quote, message }) => ({ ...(id ? { id } : {}), ...(quote ? { quote } : {}), message }));
}

/** A basic list whose rows are given as printed. */
export const basicList = (rows: readonly string[], before = ""): string =>
  `${before}枫林镇基本履职事项清单\n\n序号\t事项类别\t事项名称\n${rows.join("\n")}\n`;
