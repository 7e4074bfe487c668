import { looksLikeBody } from "../../../text/bodies.ts";
import { columns, foldWidth } from "../../../text/width.ts";
import { beginsUsualCategory, usualCategories } from "../categories.ts";
import { handoverLabel } from "../handover-label.ts";
import { beginsBody } from "./begins-body.ts";
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
  const places = starts.length === 0 ? 0 : starts.length + 1;
  const gaps = Array.from({ length: places }, (_, i) => rowsBetween(i, starts, printed, lines));
  const known = knownWords(printed);
  const merged = known.size > 0 && printed.filter(({ word }) => known.has(word)).length < printed.length * mostlyKnown;
  const widths = printed
    .filter(({ rest }) => rest === "")
    .map(({ line, numberLines }) => widthOf(lines[line + numberLines]))
    .toSorted((a, b) => a - b);
  const full = widths[Math.floor(widths.length * nearlyAll)] ?? 0;
  const longest = Math.max(0, ...[...known].map((word) => word.length));
  const own = starts.map((start, i) => {
    const { word = "", rest = "" } = printed[i] ?? {};
    const begins = word.length >= shortestBeginning && beginsUsualCategory(word);
    if (word === "" || start.categoryLines > 0 || usualCategories.has(word) || begins) return start;
    const end = gaps[i + 1]?.[0]?.line ?? starts[i + 1]?.line ?? lines.length;
    const below = [rest, ...lines.slice(start.line + start.numberLines + 1, end)];
    const wraps = rest === "" && (start.numberLines === 0 || columns(word) >= full * nearlyFull);
    const isName = merged && !known.has(word) && (wraps || word.length > longest);
    return endsHere(below) || isName ? withoutCategory(start) : start;
  });
  return gaps.flatMap((rows, i) => [...rows, ...own.slice(i, i + 1)]);
}

/** Of the rows of a list without merged cells so many have a category that is known. */
const mostlyKnown = 0.7;
const longestCategory = 8;
/** So many characters of a usual category, of which a page's end cuts the others off, are no name. */
const shortestBeginning = 3;

/** Words that are categories: the usual ones, and those that rows one after the other share. */
export function knownWords(printed: readonly Candidate[]): Set<string> {
  const shared = printed.filter(({ word }, i) => word === printed[i + 1]?.word && word.length <= longestCategory);
  const usual = printed.filter(({ word }) => usualCategories.has(word));
  return new Set([...usual, ...shared].map(({ word }) => word).filter((word) => word !== ""));
}

const widthOf = (line: string | undefined): number => columns((line ?? "").trim());
const nearlyAll = 0.9;
/** A name that goes on below fills its column's width, but for a few characters. */
const nearlyFull = 0.75;

const withoutCategory = (start: RowStart): RowStart => ({
  ...start,
  category: { start: start.category.start, end: start.category.start },
  restAt: start.category.start,
});
/** Whether nothing of a name follows: the row ends, or its next cell begins. */
function endsHere(below: readonly string[]): boolean {
  const [first = "", second = ""] = below.map((line) => line.trim()).filter((line) => line !== "");
  const [name = ""] = first.split(/[\s、，]/u);
  return (
    first === "" || handoverLabel.test(first) || beginsBody(first + second) || (name.length > 3 && looksLikeBody(name))
  );
}

/** The rows without a category between two that print one, if they leave no number out. */
function rowsBetween(
  i: number,
  starts: readonly RowStart[],
  printed: readonly Candidate[],
  lines: readonly string[],
): RowStart[] {
  const [above, below] = [starts[i - 1], starts[i]];
  if ((above ?? below)?.numberLines === 1) return [];
  const before = printed[i - 1]?.number ?? 0;
  const from = above ? above.line + 1 + above.categoryLines : 0;
  const mark = printed[i - 1]?.mark ?? printed[i]?.mark ?? "";
  const found = numberedLines(lines, from, below?.line ?? lines.length, before, mark);
  const next = printed[i]?.number ?? before + found.length + 1;
  return next === before + found.length + 1 ? found : [];
}

const numbered = /^(\s*)(\d{1,4})([.．、]?)\s+(?=\p{Script=Han}|[“《（]|\d{3})/u;

/** Lines that count on from a number, one after the other, with the mark that rows have; a clause's number has another. */
function numberedLines(lines: readonly string[], from: number, to: number, before: number, mark: string): RowStart[] {
  const found: RowStart[] = [];
  for (let line = from; line < to; line++) {
    const [sign, indent = "", digits = "", dot = ""] = numbered.exec(foldWidth(lines[line] ?? "")) ?? [];
    if (sign === undefined || dot !== mark || Number(digits) !== before + found.length + 1) continue;
    const ordinal = { start: indent.length, end: indent.length + digits.length };
    const category = { start: sign.length, end: sign.length };
    found.push({ line, ordinal, numberLines: 0, category, restAt: sign.length, categoryLines: 0 });
  }
  return found;
}
