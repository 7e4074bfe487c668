import { bodiesIn } from "../../text/bodies-in-text.ts";
import { bigrams } from "../../text/ngrams.ts";
import { timeLimitsOf } from "../../text/time-limits.ts";

// Words of all matters, which tell none: who, what is done, on which papers, how, where, how often.
const routine = new RegExp(
  [
    "各(?:地|级|有关|相关)*(?:乡镇|街道|镇街|村|社区|单位|部门)?|乡镇|镇街|街道|本[镇乡]|[你贵][镇乡]|村（社区）|村组|村内|村里|辖区|属地|全[县镇乡]|境内|范围|所有|全部|全面|重点|有关|相关|一般|重大|其他",
    "网格员|网格化?|楼栋长|包片干部|驻村干部|村干部|干部|联络员|信息员|负责人|专人|人员|群众|村民|居民|住户|农户|工作|专班|队伍|力量",
    "名单|名册|清单|台账|花名册|档案|登记表|统计表|报表|报告|材料|情况|信息|数据|进展|结果|人数|数量|数目|底数|问题|隐患|风险|线索|事项|任务|活动|需求|意愿|意见|计划|方案|制度|机制|措施|流程|环节|方面|内容|要求|标准|照片|记录|户数|场次|次数|率",
    "排查|摸排|摸底|摸清|巡查|检查|核查|核实|核对|查看|抽查|抽看|走访|入户|巡逻|值守|宣传|宣讲|培训|引导|动员|发动|组织|开展|实施|推进|推动|加强|落实|做好|抓好|强化|建立|健全|完善|制定|编制|报送|上报|报告|报备|汇总|统计|收集|整理|登记|填报|更新|公示|公开|张贴|发放|通知|告知|提醒|劝导|劝阻|劝离|制止|督促|指导|协助|配合|协调|参与|会同|牵头|负责|承担|受理|审核|初审|查验|处置|处理|整改|整治|治理|管理|监管|完成|确保|反馈|移交|移送|转送|推送|接到|收到|发现|明确|确定|安排|组建|清理|维护|管护|服务|保障|及时|立即|当日|当场|按时|逐户|逐一|逐栋|定期|日常|常态化|集中|专项|行动|安全",
    "年度|月度|季度|\\p{Script=Han}{2}(?:镇|乡|街道)(?=会同|配合|协助|对|要|应)|不少于|不低于|至少|每[年季月周日天](?:度)?|每半[年月]|春节前|汛前|[年月周日]底前|以上|以下|以内|分别|以及|或者|进行|对|将|把|向|由|请|要|应|须|在|的|并|和|与|及|等|于|按|为|前|后|内|报",
  ].join("|"),
  "gu",
);
const counted = /[\d一二三四五六七八九十两]+(?:人|次|户|处|个|名|家|场|%|％|件|份|项)?/gu;
/** Characters of the word that tells a kind apart. */
const kind = 2;
const shortestShared = 2;
const anywhere = { province: null, prefecture: null, county: null, name: null };

/** What a text is about, without who does what with it: its words, and their pairs of characters. */
export interface Matter {
  readonly words: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

/** What a text is about. */
export function matterOf(text: string): Matter {
  const told = [...bodiesIn(text, [], anywhere), ...timeLimitsOf(text)];
  const named = told
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  const words = named
    .replaceAll(routine, " ")
    .replaceAll(counted, " ")
    .split(/\P{Script=Han}+/u)
    .filter((word) => word.length > 1);
  return { words, pairs: new Set(words.flatMap(bigrams)) };
}

/** The matter of the first of some texts that names one: of an action, else of what it stands in and under. */
export function matterAmong(texts: readonly (string | null)[]): Matter {
  const matters = texts.flatMap((text) => (text === null ? [] : [matterOf(text)]));
  return matters.find(namesOne) ?? { words: [], pairs: new Set() };
}

/** Whether words name a matter at all, and not only what is done. */
export const namesOne = ({ pairs }: Matter): boolean => pairs.size > 0;

/** The share of a matter's pairs that stand in a text: 0…1. */
export const shareIn = ({ pairs }: Matter, text: string): number =>
  pairs.size === 0 ? 0 : pairs.intersection(new Set(bigrams(text))).size / pairs.size;

/**
 * Whether a text speaks of another kind of the same: of 医疗保险 where the matter is 养老保险. What stands before the longest
 * words that both have is told apart wherever they stand, and the text nowhere has the matter's.
 */
export function isOtherKind(matter: Matter, text: string): boolean {
  const { word, at, length } = longestShared(matter, text);
  const before = word.slice(Math.max(0, at - kind), at);
  if (length < shortestShared || before.length < kind || text.includes(before)) return false;
  const shared = word.slice(at, at + length);
  const theirs = matterOf(text).words.flatMap((other) => placesOf(shared, other).map((index) => other.slice(0, index)));
  const told = new Set(before);
  return (
    theirs.length > 0 && theirs.every((one) => one.length >= kind && told.isDisjointFrom(new Set(one.slice(-kind))))
  );
}

interface SharedWords {
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

/** The longest stretch of a matter's words that stands in a text. */
function longestShared({ words }: Matter, text: string): SharedWords {
  let longest: SharedWords = { word: "", at: 0, length: 0 };
  for (const word of words)
    for (let at = 0; at < word.length; at++)
      while (at + longest.length < word.length && text.includes(word.slice(at, at + longest.length + 1)))
        longest = { word, at, length: longest.length + 1 };
  return longest;
}

const placesOf = (words: string, text: string): number[] =>
  [...text].flatMap((_, index) => (text.startsWith(words, index) ? [index] : []));
