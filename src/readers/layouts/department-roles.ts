import { isAssisting, rolesIn } from "../../text/body-roles.ts";
import type { PrintedText } from "../printed-text.ts";
import { departmentsOf } from "./departments.ts";

/** “配合单位：”, “协办部门：”, “牵头：”: names follow. */
const label =
  /(?:牵头|主责|责任|主管|主办|承办|配合|协同|协办|协助|参与)(?:部门|单位)?[：:]|(?<=^|[\s、，,；;。])(?:牵头|主责|责任|配合|协同|协办|参与)(?:部门|单位)[为是]/gu;

interface Role {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Names of a department cell that the print calls assisting: those behind “配合单位：” up to the next such label, the one before “（配合）”, and
 * those of “县财政局、县水利局配合”. None where it calls all so: they stand in a column of their own.
 */
export function assistingIn(cell: PrintedText, known: ReadonlySet<string>): string[] {
  const roles = rolesOf(cell.text);
  if (!roles.some(({ text }) => isAssisting(text))) return [];
  const found = new Set<string>();
  let ahead: string | undefined;
  let others = 0;
  [...roles, undefined].forEach((role, i) => {
    const from = roles[i - 1]?.end ?? 0;
    const names = namesIn(cell.slice(from, role?.start), known);
    const behind =
      role && !isLabel(role.text) ? reachOf(cell.text.slice(from, role.start), role.text, names) : undefined;
    names.forEach((name, at) => {
      const own = behind && at >= behind.from ? behind.role : ahead;
      if (own !== undefined && isAssisting(own)) found.add(name);
      else others++;
    });
    if (role && isLabel(role.text)) ahead = role.text;
  });
  return others > 0 ? [...found] : [];
}

const isLabel = (text: string): boolean => /[：:为是]\s*$/u.test(text);

function rolesOf(text: string): Role[] {
  const labels = [...text.matchAll(label)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  const behind = rolesIn(text).filter(({ start, end }) => !labels.some((one) => one.start < end && start < one.end));
  return [...labels, ...behind]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

const namesIn = (part: PrintedText, known: ReadonlySet<string>): string[] =>
  departmentsOf(part, known).map(({ text }) => text);

/** From which of the names before it a role holds: the last one before a bracket, else all since the last comma. */
function reachOf(before: string, role: string, names: readonly string[]): { from: number; role: string } {
  if (/^\s*[（(【[〔]/u.test(role)) return { from: names.length - 1, role };
  const clause = before.split(/[，,；;。\n]/u).at(-1) ?? "";
  return { from: names.findIndex((name) => clause.includes(name)), role };
}
