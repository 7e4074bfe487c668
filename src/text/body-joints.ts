import { bare } from "./blank.ts";
import { areTwoBodies } from "./bodies.ts";
import type { BodySpan } from "./bodies-in-text.ts";

const joint = /以及|会同|联合(?!会|社|体)|[及和与暨]|[·•・∙+＋&＆|｜。.．]|[—–－-]{1,2}/gu;
const mark = /[、，,；;/／]/u;
const openBracket = /[（(][^）)]*$/u;
/** No name is longer: what stands further off need not be looked at. */
const longest = 60;

/**
 * What joins two names of a list where 、 does not: “县民政局和县财政局”, “县民政局·县财政局”. Both sides must be names of
 * bodies, for 和 stands within one too (县发展和改革局).
 */
export function jointsIn(names: string): BodySpan[] {
  const joints: BodySpan[] = [];
  for (const { 0: sign, index } of names.matchAll(joint)) {
    const end = index + sign.length;
    const before = names.slice(Math.max(joints.at(-1)?.end ?? 0, index - longest), index);
    if (openBracket.test(before)) continue;
    if (areJoined(before.split(mark).at(-1) ?? "", names.slice(end, end + longest))) joints.push({ start: index, end });
  }
  return joints;
}

/** Judged by the line before the joint, or by all since the last mark where a line end broke a name; behind it alike. */
function areJoined(before: string, behind: string): boolean {
  const [rest = ""] = behind.split(mark, 1);
  const lefts = [before, before.split(/\s/u).at(-1) ?? ""];
  const rights = [rest, rest.split(/\s/u, 1)[0] ?? "", rest.split(joint, 1)[0] ?? ""];
  return lefts.some((left) => rights.some((right) => areTwoBodies(bare(left), bare(right))));
}
