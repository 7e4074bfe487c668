import { cores } from "./bodies-names.ts";
import { fields } from "./generic-bodies.ts";
import { board, officeEnd, ownOffices, posts, townshipOffice, villageBody } from "./local-offices.ts";
import type { PrintedPlace } from "./places.ts";

/** Where a sentence names a body, whole or by its kind (主管部门, 镇). */
export interface BodySpan {
  readonly start: number;
  readonly end: number;
}

/** A body found in a text. */
export interface BodyInText extends BodySpan {
  /** A name of its own, or only a word for a kind: “上级部门”, “镇”. */
  readonly named: boolean;
}

// Where a name may end, unless the next characters go on with it (县委|组织部) or make another word of it (编委|会); a verb goes on with none
// (县卫健委|组织, 县卫健委|会同).
const committee =
  "(?:纪委监委|委(?!员|托|派(?![发单])|会(?![同审商诊])|组织部|宣传部|统战部|统一战线|政法委|社会工作|社工部|编(?![制号纂写])|网信|老干|巡察|办(?![理结案])|党校|直属|党史|农|机构编制))";
const government = "政府(?!办(?![理结案]))";
const station =
  "(?<=技|经|经管|[畜农]牧|兽医|林业|水利|水文|监督|监测|推广|防疫|检疫|种子|植保|质监|安监|救助|气象|环卫|管理|服务|工作|指导|控制|保护|监察)站(?![点台位])";
const ending =
  "(?:分局|(?<![布格大全])局(?!部|长|限|面)|委员会|联合会|总工会|协会|联社|供销社|残联|妇联|团委|工商联|" +
  `${committee}|` +
  "部(?!门|署|分(?![送办])|队|级|位|局)(?:办公室)?|办公室|编委会|管委会|常委会|联席会议(?:办公室)?|领导小组(?:办公室)?|指挥部(?:办公室)?(?!署)|(?<![督承主举协代帮交转领补催查分侦经开兴创])" +
  officeEnd +
  "|中心(?!城|村)|(?:大|支|中|总)队(?!伍|员|长)|法院|检察院|" +
  `${government}|${station}|` +
  "办事处|派出所|司法所|馆(?!员)|党校|研究室|供电公司|医院|红十字会|部门)";
// Names that a word of level alone stands before.
const short = `(?:红十字会|总工会|残联|妇联|团委|工商联|${committee}|(?:人民)?${government}|人民法院|法院|检察院|医院|供销社)`;
const extension =
  "(?:(?<=局)(?:[\\p{Script=Han}]{1,5}分局|[\\p{Script=Han}]{0,4}(?:大队|支队|中队)|[\\p{Script=Han}]{2,8}所(?!在|有|属)|值班室|服务窗口))?";
const inner = "(?:(?![的将由向报])[\\p{Script=Han}]|12345)";
const levels =
  "(?:(?<![全本各该我跨])[省市县区旗州](?![级域内里外直属容情]|场(?!监)|政(?![府协法务数])|民(?![政族宗间]|委(?!员)|兵)|人民(?!政府|法院|检察院|武装|代表))|自治[区州县旗]|兵团|师市|国家|国网|地区|县级)";
const generic =
  `各?(?:[省市县区旗州]级?)?(?:(?:${fields}+[、和])*${fields}+` +
  "(?:等?部门|等?机关|机构|等?单位|队伍)|" +
  "(?:(?:定点|专业|医疗|康复|救助|养老|鉴定|评定|评残|评估|检测|检验|用人|施工|涉事|权属|养护|管养|管护|运营|使用|建设|设计|监理|勘察|产权|经营|生产|保管|第三方|检疫)+(?:机构|单位|医院|主体)|责任报告单位)|县生态环境部门|有(?:权处理|管辖权|处理权限|执法权)的(?:部门|机关|单位)|人民法院|法院|检察机关)";
/** Squads of a county's bureaus, without their place: 交警大队, 农业综合行政执法大队. */
const squad =
  "(?:交警|交通警察|特?巡警|刑侦|刑警|治安|禁毒|森林公安|消防救援|(?:农业|文化(?:市场|旅游)?|交通(?:运输)?|市场监管|生态环境(?:保护)?|城市管理|城管|劳动保障|应急管理|卫生健康|水[利政])(?:综合)?(?:行政)?(?:执法|监察))[大支中]队(?!伍|员|长)";
/** Townships and villages by where they lie: 属地乡镇, 相邻村（社区）; never what is of them (属地村民, 周边乡镇企业). */
const nearby =
  "(?:属地|所在地?|相邻|毗邻|邻近|周边|沿线|沿河|沿岸|上下游|辖区|相关|有关|涉及|当地|各)(?:派出所|司法所|自然资源所|市场监管所|卫生院|供电所|乡镇|镇街|街镇|镇|乡|街道|苏木|村|社区)(?:（(?:街道|社区|居)）)?(?:人民政府|政府|办事处|党委)?(?=[，；。：、和及与并]|按|根据|在|对|做好|开展|负责|配合|核实|处理|处置|办理|$)";
/** Assemblies of a village, that discuss and decide. */
const assembly =
  "(?:村（[居社区]{1,2}）民|村民|居民|党员)(?:代表)?(?:会议|大会)|村民小组(?:会议)?(?![长])|村民理事会|村务监督委员会|(?:村级?|农村)?集体经济(?:组织|合作社)|村“?两委”?会议|村党组织(?!书记)";
const local =
  "(?:(?:乡镇|镇|乡|街道)?(?:（街道）)?综合行政执法(?:大|中)?队(?!伍)|(?:村|居)（[居社区民]{1,2}）(?:民委员会|民小组)?|(?:村|居|社区居)民委员会|村“?两委”?|(?:所在|苏木)?乡镇(?:（街道）)?(?:人民政府|政府)?|(?:本|民族)?(?:镇|乡|街道)(?:人民政府|政府|办事处)|街道办(?![理结案公事])|[团场]部(?=[，；。、审初复批])|镇（(?:街道|团场)）|街道(?!办(?![理结案])|路)|园区|村（社区）|(?:本级)?党委、?政府|分管领导|主要领导|上级(?:党委|党组织|政府|人大|纪委|组织)|(?<=[向至给报送交]|批复|答复|回复|反馈|通知|告知|通报|抄告|函告|回告|下达|下发|印发|退回|返还|转办|交办|派发)各?(?:镇|乡|街道|苏木|团场|村)(?=[，；。、及和与或并后审初复汇备核批]|负责|$|推送|反馈|通报|下达|提供)|(?<=委托)(?:镇|乡|街道)(?=[\\p{Script=Han}]))";

/** A bureau without its place that goes on a series of them: 县应急局、公安局. */
const bureaus = [...cores.keys()].filter((name) => /.{2}局$/u.test(name)).toSorted((a, b) => b.length - a.length);
const goesOn = `(?<=[局委办会院部](?:、|[和及与]))(?:${bureaus.join("|")})(?=[、，；。和及与或等）审复核备批办处联配共负]|$)`;

const patterns = new WeakMap<PrintedPlace, RegExp>();

/** Bodies of a place by their forms, built once for each place. */
function patternOf(place: PrintedPlace): RegExp {
  const built = patterns.get(place);
  if (built) return built;
  const own = [place.county, place.prefecture, place.province].filter((name) => name !== null).map(escaped);
  const start = [...own, levels].join("|");
  const proper = `(?:${start})(?:${short}|${inner}{1,18}?${ending}${extension})`;
  const town = townOf(place);
  const pattern = new RegExp(
    `(?<proper>${proper}|${town})|${goesOn}|${generic}|${squad}|${nearby}|${assembly}|${townshipOffice}|(?:(?<![城集村建])本?(?:乡镇|镇|乡|街道|苏木))?(?:${posts})|${board}|${local}|${villageBody}`,
    "gu",
  );
  patterns.set(place, pattern);
  return pattern;
}

/** The township by its name, what is its own, and the posts that bear its name (柳溪派出所). */
function townOf({ name }: PrintedPlace): string {
  if (name === null) return "(?!)";
  const [kind] = /(?:农场|林场|牧场|管理区)$/u.exec(name) ?? [];
  const bare = kind ? `|(?<=^|[，；。后由向至给报送交])本?${kind}(?=[，；。、审初复核汇报批公备]|$)` : "";
  const stem = name.replace(/(?:街道|镇|乡|苏木)$/u, "");
  const post = stem.length > 1 ? `|${escaped(stem)}(?:${posts})` : "";
  return `${escaped(name)}(?:人民政府|办事处|党委|${posts}|${ownOffices})?${post}${bare}`;
}

/** Bodies that a sentence names, in order, none within another. `known` are names that the item's columns print. */
export function bodiesIn(text: string, known: readonly string[], place: PrintedPlace): BodyInText[] {
  const names = [...new Set(known)].filter((name) => name !== "").toSorted((a, b) => b.length - a.length);
  const pattern = patternOf(place);
  const bodies: BodyInText[] = [];
  let formed: BodyInText | undefined;
  for (let from = 0; ; from = bodies.at(-1)?.end ?? text.length) {
    if (from === 0 || (formed && formed.start < from)) formed = nextFormed(pattern, text, from);
    const printed = nextNamed(names, text, from);
    const next = printed && printed.start <= (formed?.start ?? text.length) ? printed : formed;
    if (!next) return bodies;
    bodies.push(next);
  }
}

function nextFormed(pattern: RegExp, text: string, from: number): BodyInText | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].length, named: match.groups?.proper !== undefined };
}

/** The first of these names that stands in the text from a place on; of two at one place the longer. */
function nextNamed(names: readonly string[], text: string, from: number): BodyInText | undefined {
  let first: BodyInText | undefined;
  for (const name of names) {
    const start = text.indexOf(name, from);
    if (start >= 0 && start < (first?.start ?? text.length)) first = { start, end: start + name.length, named: true };
  }
  return first;
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
