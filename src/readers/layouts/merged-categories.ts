import { foldWidth } from "../../text/width.ts";
import { usualCategories } from "./categories.ts";
import { handoverLabels } from "./headings.ts";
import type { Candidate, RowStart } from "./row-starts.ts";

/**
 * Where categories are merged cells only some rows print one: the rows between them begin with their number and their
 * name. A short name behind a number looks like a category; what follows it tells.
 */
export function withMergedCategories(
  starts: readonly RowStart[],
  printed: readonly Candidate[],
  lines: readonly string[],
): RowStart[] {
  const gaps = Array.from({ length: starts.length === 0 ? 0 : starts.length + 1 }, (_, i) =>
    rowsBetween(i, starts, printed, lines),
  );
  const merged = gaps.some((rows) => rows.length > 0);
  const times = new Map<string, number>();
  for (const { word } of printed) times.set(word, (times.get(word) ?? 0) + 1);
  const own = starts.map((start, i) => {
    const { word = "", rest = "" } = printed[i] ?? {};
    if (start.categoryLines > 0 || usualCategories.has(word) || (times.get(word) ?? 0) > 1) return start;
    const end = gaps[i + 1]?.[0]?.line ?? starts[i + 1]?.line ?? lines.length;
    return isName(rest, lines.slice(start.line + 1, end), merged) ? withoutCategory(start) : start;
  });
  return gaps.flatMap((rows, i) => [...rows, ...own.slice(i, i + 1)]);
}

const withoutCategory = (start: RowStart): RowStart => ({
  ...start,
  category: { start: start.category.start, end: start.category.start },
  restAt: start.category.start,
});

const label = new RegExp(`^(?:${[...handoverLabels.department, ...handoverLabels.method].join("|")})[：:]`, "u");
const body =
  /^(?:中共)?(?:\p{Script=Han}{1,6}[县市区旗]|[县市区旗])\p{Script=Han}{1,16}(?:局|委|部|办|委员会|办公室|中心|大队|支队|法院|检察院)/u;

/** Whether a word that no other row prints is the row's name: nothing else of a name follows it. */
function isName(rest: string, below: readonly string[], merged: boolean): boolean {
  const [first = "", second = ""] = [rest, ...below].map((line) => line.trim()).filter((line) => line !== "");
  return first === "" || label.test(first) || body.test(first + second) || (merged && rest === "");
}

/** The rows without a category between two that print one, if they leave no number out. */
function rowsBetween(
  i: number,
  starts: readonly RowStart[],
  printed: readonly Candidate[],
  lines: readonly string[],
): RowStart[] {
  const [above, below] = [starts[i - 1], starts[i]];
  const before = printed[i - 1]?.number ?? 0;
  const from = above ? above.line + 1 + above.categoryLines : 0;
  const mark = printed[i - 1]?.mark ?? printed[i]?.mark ?? "";
  const found = numberedLines(lines, from, below?.line ?? lines.length, before, mark);
  const next = printed[i]?.number ?? before + found.length + 1;
  return next === before + found.length + 1 ? found : [];
}

const numbered = /^(\s*)(\d{1,4})([.．、]?)\s+(?=\p{Script=Han}|[“《（])/u;

/** Lines that count on from a number, one after the other, with the mark that rows have; a clause's number has another. */
function numberedLines(lines: readonly string[], from: number, to: number, before: number, mark: string): RowStart[] {
  const found: RowStart[] = [];
  for (let line = from; line < to; line++) {
    const [sign, indent = "", digits = "", dot = ""] = numbered.exec(foldWidth(lines[line] ?? "")) ?? [];
    if (sign === undefined || dot !== mark || Number(digits) !== before + found.length + 1) continue;
    const ordinal = { start: indent.length, end: indent.length + digits.length };
    const category = { start: sign.length, end: sign.length };
    found.push({ line, ordinal, category, restAt: sign.length, categoryLines: 0 });
  }
  return found;
}
