import { bare } from "./blank.ts";
import { areTwoBodies, isWholeBodyName } from "./bodies.ts";
import type { BodySpan } from "./bodies-in-text.ts";

const joint = /以及|会同|联合(?!会|社|体)|[及和与暨]|[·•・∙+＋&＆|｜。.．]|[—–－-]{1,2}/gu;
const word = /\p{Script=Han}/u;
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
    const left = before.split(mark).at(-1) ?? "";
    if (areJoined(left, names.slice(end, end + longest), word.test(sign))) joints.push({ start: index, end });
  }
  return joints;
}

const institution = /(?:中心|公司|医院|集团|银行|协会|联社)$/u;
const fewestOfInstitution = 7;

/** A word joins a body also with an institution that does not say whose it is: “县烟草专卖局和青梧公路事业发展中心”. */
const areTwo = (left: string, right: string, byWord: boolean): boolean =>
  areTwoBodies(left, right) || (byWord && (isBesideBody(left, right) || isBesideBody(right, left)));

const isBesideBody = (name: string, body: string): boolean =>
  name.length >= fewestOfInstitution && institution.test(name) && body.length > 3 && isWholeBodyName(body);

/** Judged by the line before the joint, or by all since the last mark where a line end broke a name; behind it alike. */
function areJoined(before: string, behind: string, byWord: boolean): boolean {
  const [rest = ""] = behind.split(mark, 1);
  const lefts = [before, before.split(/\s/u).at(-1) ?? ""];
  const rights = [rest, rest.split(/\s/u, 1)[0] ?? "", rest.split(joint, 1)[0] ?? ""];
  return lefts.some((left) => rights.some((right) => areTwo(bare(left), bare(right), byWord)));
}
