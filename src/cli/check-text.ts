import type { CheckedFile } from "../app/check.ts";
import type { Finding } from "../model/finding.ts";
import { columns } from "../text/width.ts";
import { kindWord, placeWord } from "./words.ts";

const severityWord: Readonly<Record<Finding["severity"], string>> = { error: "错误", warning: "警告", hint: "提示" };
const before = 24;
const behind = 16;

/** Findings for the terminal: where, the printed words with a caret below those at fault, what is wrong, what to write. */
export function checkText({ township, findings, suppressed, known, text }: CheckedFile): string {
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  const left = suppressed + known > 0 ? `；另有 ${suppressed} 处已说明理由，${known} 处在基线内` : "";
  return [
    placeWord({ township, sample: false }),
    "",
    ...findings.flatMap((finding) => [...linesOf(finding, text), ""]),
    `错误 ${count("error")} 处，警告 ${count("warning")} 处，提示 ${count("hint")} 处${left}`,
  ].join("\n");
}

function linesOf(finding: Finding, text: string | null): string[] {
  const { kind, ordinal, id, severity, rule, about, message, quote, fix } = finding;
  const where = kind ? `${kindWord[kind]}${ordinal ?? ""}` : "全文";
  const head = `${where}${id ? `（${id}）` : ""}  ${severityWord[severity]}  ${rule}${about === "reading" ? "  可能是读取所致" : ""}`;
  const better = fix === undefined || fix === quote ? [] : [`  宜作：${fix}`];
  return [head, ...withCaret(finding, text).map((line) => `  ${line}`), `  ${message}`, ...better];
}

/** The words at fault in their line, and a caret below each of their columns. */
function withCaret({ quote, at }: Finding, text: string | null): string[] {
  if (!quote) return [];
  const [left, words, right] = text !== null && at ? around(text, at.start, at.end) : (["", quote, ""] as const);
  return [left + words + right, " ".repeat(columns(left)) + "^".repeat(columns(words))];
}

function around(text: string, start: number, end: number): readonly [string, string, string] {
  const plain = (part: string): string => part.replace(/<[^>]*>|\s+/gu, " ");
  const left = text.slice(Math.max(0, start - before), start).replace(/^[\s\S]*[\n\t]/u, "");
  const right = text.slice(end, end + behind).replace(/[\n\t][\s\S]*$/u, "");
  return [plain(left), plain(text.slice(start, end)), plain(right)];
}
