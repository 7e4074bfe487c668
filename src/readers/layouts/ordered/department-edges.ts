import { looksLikeBody } from "../../../text/bodies.ts";
import { enumeratorOf } from "../../../text/enumerators.ts";
import { bodyGrade } from "../mixed/body-lists.ts";

const longestName = 14;
const longestList = 16;

interface Stretch {
  readonly edges: readonly [from: number, to: number];
  readonly grade: number;
}

/**
 * Where the department's cell begins and ends among the parts of a row behind its category: the first stretch that lists whole
 * names of bodies, as far as it goes. Something, the name, stands before it.
 */
export function departmentEdges(
  parts: readonly string[],
  home: string,
): readonly [from: number, to: number] | undefined {
  let best: Stretch | undefined;
  for (let from = 1; from <= Math.min(parts.length, longestName); from++) {
    const found = longestListAt(parts, from, home);
    if (found && found.grade > (best?.grade ?? 0)) best = found;
    if (best && best.grade > 2) break;
  }
  return best?.edges;
}

function longestListAt(parts: readonly string[], from: number, home: string): Stretch | undefined {
  let best: Stretch | undefined;
  let text = "";
  for (let to = from + 1; to <= Math.min(parts.length, from + longestList); to++) {
    const next = parts[to - 1] ?? "";
    if (/[。；：]/u.test(next) || enumeratorOf(next)) break;
    text = listed(text, next);
    const starts = home === "" ? /^(?:中共)?[县市区旗]/u.test(text) : text.startsWith(home);
    const grade = bodyGrade(text, "", "whole") + (starts ? 2 : 0);
    if (bodyGrade(text, "", "whole") > 0 && grade >= (best?.grade ?? 0)) best = { edges: [from, to], grade };
  }
  return best;
}

const begins = /^(?:中共)?(?:[省市县区旗州]|团[省市县区旗州]委|\p{Script=Han}{2,5}[市州]生态环境局)/u;

/** A list of names and its next line: one that begins a name behind a whole one is a name of its own, another goes on with the last. */
export function listed(list: string, line: string): string {
  const last = list.split(/[、，]/u).at(-1) ?? "";
  return last !== "" && begins.test(line) && looksLikeBody(last) ? `${list}、${line}` : list + line;
}

/** Whether a line is the name of one of a county's bodies. */
export const isBodyOfCounty = (line: string): boolean => begins.test(line) && looksLikeBody(line);
