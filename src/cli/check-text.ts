import type { CheckedFile } from "../app/check.ts";
import { printedAround } from "../app/check-files.ts";
import { type Finding, severityNames } from "../model/finding.ts";
import { columns } from "../text/width.ts";
import { kindWord, placeWord } from "./words.ts";

/** Findings for the terminal: where, the printed words with a caret below those at fault, what is wrong, what to write. */
export function checkText({ township, findings, names, setAside, text }: CheckedFile): string {
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  const known = setAside.filter((one) => one.left === null).length;
  const left = setAside.length > 0 ? `；另有 ${setAside.length - known} 处已说明理由，${known} 处在基线内` : "";
  return [
    placeWord({ township, sample: false }),
    "",
    ...findings.flatMap((finding, i) => [...linesOf(finding, names[i] ?? "", text), ""]),
    `错误 ${count("error")} 处，警告 ${count("warning")} 处，提示 ${count("hint")} 处${left}`,
  ].join("\n");
}

function linesOf(finding: Finding, name: string, text: string | null): string[] {
  const { kind, ordinal, id, severity, rule, about, message, quote, fix } = finding;
  const where = kind ? `${kindWord[kind]}${ordinal ?? ""}` : "全文";
  const head = `${where}${id ? `（${id}）` : ""}  ${severityNames[severity]}  ${rule}  ${name}${about === "reading" ? "  可能是读取所致" : ""}`;
  const better = fix === undefined || fix === quote ? [] : [`  宜作：${fix}`];
  return [head, ...withCaret(finding, text).map((line) => `  ${line}`), `  ${message}`, ...better];
}

/** The words at fault in their line, and a caret below each of their columns. */
function withCaret(finding: Finding, text: string | null): string[] {
  const { quote } = finding;
  if (!quote) return [];
  const { before, behind } = printedAround(finding, text);
  const words = quote.replace(/\s+/gu, " ");
  return [before + words + behind, " ".repeat(columns(before)) + "^".repeat(columns(words))];
}
