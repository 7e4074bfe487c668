import { enumeratorOf } from "../../../text/enumerators.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The widest line of narrow cells where a text does not show it: eight characters. In half-width columns, as all widths. */
export const usualLimit = 17;
const [narrowest, widest] = [9, 60];
/** Another limit must part so many more of the lines. */
const clearly = 0.05;

/**
 * How wide a line of a narrow cell (category, name, department) may be, measured on the list: duties have marks and numbers, names have
 * none; the limit is the
 * width that best parts the lines of both that go on below.
 */
export function narrowLimit(lines: readonly PrintedLine[]): number {
  const [unmarked, duties]: [number[], number[]] = [[], []];
  for (const group of groupsOf(lines)) {
    const hasMarks = group.some(({ text }) => /[。；;：:]/u.test(text) || enumeratorOf(text) !== undefined);
    group.slice(0, -1).forEach(({ text, width }, i) => {
      const ends = /[。；;：:]$/u.test(text) || enumeratorOf(group[i + 1]?.text ?? "") !== undefined;
      if (!ends) (hasMarks ? duties : unmarked).push(width);
    });
  }
  // Duties that have lost their marks are as wide as the others.
  const wide = duties.toSorted((a, b) => a - b)[Math.floor(duties.length * few)] ?? widest;
  const names = unmarked.filter((width) => width < wide - slack);
  const wrong = (limit: number): number => shareAbove(names, limit) + (1 - shareAbove(duties, limit));
  let best = { limit: usualLimit, wrong: wrong(usualLimit) - clearly };
  for (let limit = narrowest; limit <= widest; limit++) {
    const own = wrong(limit);
    if (own < best.wrong) best = { limit, wrong: own };
  }
  return best.limit;
}

const few = 0.2;
/** So much short of its column a line may end that a mark may not begin. */
const slack = 3;

const shareAbove = (widths: readonly number[], limit: number): number =>
  widths.length === 0 ? 0 : widths.filter((width) => width > limit).length / widths.length;

/** Lines between two gaps. */
function groupsOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const groups: PrintedLine[][] = [];
  for (const line of lines) {
    if (line.afterGap || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}
