import type { Actor } from "../model/structure.ts";
import { mayNameBody } from "../text/bodies.ts";
import { ownOffices, posts } from "../text/local-offices.ts";
import type { PrintedPlace } from "../text/places.ts";
import { anyVerb } from "./actions.ts";
import { deedOfAnother } from "./conditions.ts";
import { heads } from "./head-names.ts";
import type { Sentence } from "./sentence.ts";

const other =
  /(?:企业|公司|银行|业主|经营者|户主?|[请事权利用害]人|本人|个人|当事人|群众|家属|家长|监护人|[村牧渔]民|职工|村民|居民|学校|医院|(?:定点|专业|医疗|康复|救助|养老|鉴定|评定|评残|评估|检测|检验|用人|施工|涉事|权属|养护|管养|管护|运营|使用|建设|设计|监理|勘察|产权|经营|生产|保管|第三方|报告)[\p{Script=Han}]*(?:机构|单位)|主体|专家组?|评审组|第三方|[工用]方|户)$/u;
const department = /(?:局|(?<!民)委员会|部门|机关|中心|联合会|大队|支队)$/u;
const cadre =
  /(?:[镇乡]长|包[村片组]干部|[镇乡](?:村|级)?干部|(?:分管|主要|带班|包[村片])领导|专班|工作组|领导小组|党(?:政|委)?(?:联席)?会议)$/u;
const village =
  /集体经济|[屯连组]长$|生产队|牧委会|居委会|网格长|村|嘎查|连队|社区|居（|居民|党员大会|网格|驻村|组级|楼栋长|[息林管疫河查解洁络测]员$|民委员会$/u;
const township =
  /(?:镇|乡|街道|苏木|团场|[团场]部|总场|街道办)(?:级(?:[河林路田湖]长)?|人民政府|政府|办事处|（(?:街道|团场)）)?$|^乡镇/u;

const post = new RegExp(`(?:${posts})$`, "u");
const ownOffice = new RegExp(
  `^(?:本?(?:乡镇|镇|乡|街道|苏木|团场?))?(?:${ownOffices}|党委|党工委|纪委|人大(?:主席团|工委)?|团委|妇联|工会)$`,
  "u",
);

/** Whose side a name is on. */
export function actorOfName(name: string, { name: own }: PrintedPlace): Actor {
  if (other.test(name)) return "other";
  if (post.test(name)) return "department";
  if (ownOffice.test(own === null ? name : name.replace(own, "镇"))) return "township";
  if (department.test(name)) return "department";
  if (cadre.test(name)) return ofLevel.test(name) ? "department" : "township";
  if (village.test(name)) return "village";
  if ((own !== null && (name.includes(own) || own.endsWith(name))) || township.test(name)) return "township";
  return mayNameBody(name) || ofLevel.test(name) ? "department" : "other";
}
/** “区财政”, “县级”: a level's, whatever it is. */
const ofLevel = /^(?:[省市县区旗州师]|自治|上级|国家|兵团)|[组织大]$|级$/u;

const ofTownship = /^本?(?:乡镇|[镇乡]|街道|苏木|团场)/u;

/** Whose side those are on whom a line names before its words; on the departments' side only what says that it is the township's is its own. */
export function actorOfHead(
  [first = ""]: readonly string[],
  { side, township }: { readonly side: Actor; readonly township: PrintedPlace },
): Actor {
  const mayBeOurs =
    side === "township" || ofTownship.test(first) || (township.name !== null && first.includes(township.name));
  return mayBeOurs ? actorOfName(first, township) : "department";
}

export interface Subject {
  readonly actor: Actor;
  readonly name: string | null;
  readonly departments: readonly string[];
  readonly partners: readonly string[];
}

/** Who the clause itself says acts, by its head (“县民政局审核…”, “村（社区）受理…”) and by 会同 and 配合. */
export function subjectOf(
  { text, covered, bodies }: Sentence,
  from: number,
  side: Actor,
  place: PrintedPlace,
): Subject {
  const words = text.slice(from);
  const partners = partnersIn({ text, covered, bodies }, from);
  if (thingOfDeed.test(covered.slice(from))) return { actor: side, name: null, departments: [], partners };
  for (const [actor, head] of heads) {
    const name = head.exec(words)?.groups?.name;
    if (name !== undefined) return { actor, name, departments: [], partners };
  }
  const named = headBodies({ covered, bodies }, from).map(({ start, end }) => text.slice(start, end));
  const [first] = named;
  if (first === undefined) return { actor: side, name: null, departments: [], partners };
  const actor = actorOfName(first, place);
  const own = actor === "department" ? named.filter((name) => !partners.includes(name)) : [];
  return { actor, name: named.join("、"), departments: own, partners };
}

/** “县水利局通报的问题”: whose deed only tells which thing is meant. */
const attributive = new RegExp(`^(?:□|[、和及与])+(?:依法|统一|及时|书面)*(?:${anyVerb.source})的`, "u");
/** “乡镇上报名单经…比对后”: the thing is what the sentence is about. */
const thingOfDeed = new RegExp(
  `^[□\\p{Script=Han}]{1,10}?(?:${anyVerb.source})(?:名单|材料|线索|案件|问题|信息|数据|申请)(?:经|自)`,
  "u",
);

function headBodies({ covered, bodies }: Pick<Sentence, "covered" | "bodies">, from: number): Sentence["bodies"] {
  const words = covered.slice(from);
  if (attributive.test(words) || deedOfAnother.test(words)) return [];
  const found: Sentence["bodies"][number][] = [];
  let at = from;
  for (const body of bodies.filter(({ start }) => start >= from)) {
    if (!(found.length === 0 ? /^由?$/u : /^(?:[、和及与]|以及)$/u).test(covered.slice(at, body.start))) break;
    found.push(body);
    at = body.end;
  }
  return /^(?:[，。；]|$)/u.test(covered.slice(at)) && found.length > 0 && at > from && covered.slice(at) === ""
    ? []
    : found;
}

/** Bodies behind 会同, 联合, 商, those that 配合, and those with whom it is done 共同. */
function partnersIn({ text, covered, bodies }: Pick<Sentence, "text" | "covered" | "bodies">, from: number): string[] {
  const found: string[] = [];
  let series = false;
  for (const { start, end } of bodies.filter((body) => body.start >= from)) {
    const before = covered.slice(0, start);
    series = /(?:会同|联合|商|协同|配合|协助|牵头，)$/u.test(before) || (series && /□[、和及与]$/u.test(before));
    const behind = covered.slice(end);
    const assists =
      /^(?:予以|积极|做好)?(?:配合|协助)/u.test(behind) ||
      (/[与同和]$/u.test(before) && /^(?:共同|联合|一同|一起)/u.test(behind));
    if (series || assists) found.push(text.slice(start, end));
  }
  return found;
}
