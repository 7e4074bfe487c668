import { looksLikeBody } from "../../../text/bodies.ts";
import { splitOutsideBrackets } from "../../../text/names.ts";
import { type Piece, pieceText } from "./pieces.ts";

/** Names in a department cell's text. */
export const departmentNames = (text: string): string[] =>
  splitOutsideBrackets(text, "、，,；;").map(({ start, end }) => text.slice(start, end));

/** Last characters that a body's name may lack, because they came out late. */
const lateEndings = [..."局会部室委院办心站队社司处所厅门"];
const ofAPlace =
  /^(?:中共)?(?:[省市县区旗州盟镇乡]|国家|国网|中国|全国|\p{Script=Han}{2,6}(?:地区|自治[州县区]|[省县区旗州盟]|(?<!城)市))(?![级域场区民容])(?=.{2})/u;
/** Verbs that duties begin with, and bodies do not. */
const isDuty =
  /^(?:做好|开展|推荐|组织|落实|加强|负责|协助|配合|实施|推进|推动|保护|办理|编制|制定|对|承担|建设|打造|营造|深化|宣传|监督|排查|处置|受理|申请|动员|举办|参与|规范|完善|建立|管理|维护|提供|指导|收集|化解|发展|保障|报送|执行)/u;

/**
 * How surely a text lists bodies' names, the last one perhaps without its last character: 0 not at all, 1 by their
 * endings, 2 with the place or level that they belong to, 3 with the place that the list's departments share.
 */
export function bodyGrade(text: string, home: string, end: "whole" | "late" = "late"): 0 | 1 | 2 | 3 {
  const names = departmentNames(text);
  const last = names.at(-1) ?? "";
  if (last === "" || isDuty.test(text) || !names.slice(0, -1).every(looksLikeBody)) return 0;
  if (home !== "" && names.some((name) => name.includes(home.slice(0, Math.max(2, home.length - 1))))) return 3;
  const whole = looksLikeBody(last);
  if (!whole && end === "whole") return 0;
  if (!whole && !lateEndings.some((ending) => looksLikeBody(last + ending))) return 0;
  if (ofAPlace.test(names[0] ?? "")) return 2;
  return whole ? 1 : 0;
}

/** Of a row's narrow cells those that most surely list its departments; the others are of its name. */
export function departmentsAmong(narrow: readonly Piece[], home: string): Piece[] {
  const grades = narrow.map((one) => bodyGrade(pieceText(one), home));
  const best = Math.max(0, ...grades);
  const found = best === 0 ? [] : narrow.filter((_, i) => grades[i] === best);
  const whole = found.filter((one) => bodyGrade(pieceText(one), home, "whole") === best);
  return whole.length > 0 ? whole : found;
}
