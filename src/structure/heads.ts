import { areTwoBodies, isWholeBodyName, looksLikeBody } from "../text/bodies.ts";
import { jointsIn } from "../text/body-joints.ts";
import { isAssisting, rolesIn } from "../text/body-roles.ts";
import { splitOutsideBrackets } from "../text/names.ts";

/** Who a line says it is about, before its own words. */
export interface Head {
  readonly departments: readonly string[];
  /** Who does it with them: 县民政局会同县财政局, 县财政局配合. */
  readonly partners: readonly string[];
  readonly length: number;
}

const framed = /^(?:【(?<corners>[^【】]{2,60})】|（(?<brackets>[^（）]{3,60})）)[：:]?\s*/u;
const labelled =
  /^(?:牵头|主责|主管|责任|主办|配合|协同|协办|参与)(?:部门|单位)(?:[：:]\s*(?<names>[^：:。；;]{3,60})$|（(?<inner>[^（）]{3,60})）[：:])/u;

/** “县民政局：”, “县民政局会同县财政局”, “【县民政局】”, “牵头部门：县民政局”, alone or before the words. */
export function headOf(words: string): Head | undefined {
  const { 0: marked, groups } = framed.exec(words) ?? labelled.exec(words) ?? {};
  const inside = groups?.corners ?? groups?.brackets ?? groups?.names ?? groups?.inner;
  const head = inside && headIn(inside, isWholeBodyName);
  if (marked && head) return { ...head, length: marked.length };
  const colon = /^[^：:。；;]{2,60}[：:]/u.exec(words)?.[0];
  const whole = colon ?? (/[。；;，]/u.test(words) ? undefined : words);
  const plain = whole && headIn(whole.replace(/[：:]$/u, ""), colon ? looksLikeBody : isWholeBodyName);
  return plain ? { ...plain, length: whole.length } : undefined;
}

function headIn(text: string, isBody: (name: string) => boolean): Omit<Head, "length"> | undefined {
  const [ours = "", theirs = ""] = text.split(/，?(?:会同|联合(?!会))/u, 2);
  const { leading, assisting } = namesByRole(ours);
  const departments = leading.length > 0 ? leading : assisting;
  const partners = [...(leading.length > 0 ? assisting : []), ...namesIn(theirs)];
  return departments.length > 0 && [...departments, ...partners].every(isBody) ? { departments, partners } : undefined;
}

/** Those behind whose names 配合 stands assist; all others lead. */
function namesByRole(text: string): { leading: string[]; assisting: string[] } {
  const [leading, assisting]: [string[], string[]] = [[], []];
  let from = 0;
  for (const { start, end } of [...rolesIn(text), { start: text.length, end: text.length }]) {
    const names = namesIn(text.slice(from, start));
    (isAssisting(text.slice(start, end)) ? assisting : leading).push(...names);
    from = end;
  }
  return { leading, assisting };
}

/** Names in a list of names; 和 and 及 stand within one (住房和城乡建设局) unless another's level follows, blanks and · between two. */
function namesIn(list: string): string[] {
  const joints = jointsIn(list);
  const edges = [0, ...joints.map(({ end }) => end)];
  return edges
    .map((start, i) => list.slice(start, joints[i]?.start))
    .flatMap((text) => splitOutsideBrackets(text, "、，,/／").map(({ start, end }) => text.slice(start, end)))
    .flatMap((text) => text.split(/(?<=[局委办部会院府队])[和及与](?=[省市县区旗州])/u))
    .flatMap(partedAtBlank)
    .filter((name) => name !== "");
}

function partedAtBlank(text: string): string[] {
  const names = text.trim().split(/\s+/u);
  const areBodies = names.every((name, i) => i === 0 || areTwoBodies(names[i - 1] ?? "", name));
  return areBodies ? names : [text.trim()];
}
