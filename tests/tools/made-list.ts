import { type Random, seeded } from "./random.ts";

/** Rows of a fictional list, in the form of a hand-checked one. */
export interface MadeRow {
  readonly kind: "basic" | "supporting" | "reclaimed";
  readonly ordinal: number;
  readonly category: string;
  readonly name: string;
  readonly departments?: readonly string[];
  /** Clauses, numbered as printed. */
  readonly theirs?: readonly string[];
  readonly ours?: readonly string[];
  readonly method?: readonly string[];
}

export interface MadeList {
  readonly place: string;
  readonly rows: readonly MadeRow[];
}

const categories = [
  "党的建设",
  "经济发展",
  "民生服务",
  "平安法治",
  "乡村振兴",
  "精神文明建设",
  "生态环保",
  "应急管理及消防",
];
const verbs = ["开展", "组织", "落实", "协助做好", "指导", "推进", "巡查", "登记"];
const things = [
  "村道管护",
  "灌渠清淤",
  "低保入户核查",
  "防汛物资储备",
  "秸秆禁烧巡查",
  "农家书屋开放",
  "邻里纠纷调解",
  "林地防火宣传",
  "集市摊位登记",
  "水源地保护",
  "老年食堂运行",
  "农机安全检查",
];
const tails = [
  "",
  "工作",
  "，建立台账",
  "（含临时设施）",
  "，及时上报发现的问题",
  "、信息采集和日常维护",
  "“一户一档”管理",
];
const bodies = [
  "县农业农村局",
  "县民政局",
  "县公安局",
  "县水利局",
  "县住房和城乡建设局",
  "市生态环境局白石分局",
  "县消防救援大队",
  "县文化体育广播电视和旅游局",
  "县委组织部",
];
const duties = [
  "制定年度计划并组织实施",
  "核实乡镇上报的线索，依法查处",
  "开展业务培训，发放宣传资料",
  "统筹资金和物资调配",
  "每季度通报一次检查结果",
  "负责12345热线转办件的办理与回复",
  "对不符合条件的书面告知理由",
];
const chores = [
  "发现问题及时上报",
  "配合现场核查，提供场地和人员",
  "通知群众到场办理",
  "做好政策宣传和入户走访",
  "收集材料并于3个工作日内报送",
  "劝导占道经营行为",
];

/** A list of so many rows of each kind. Texts repeat as real ones do, and some are long. */
export function madeList(seed: number, counts: Readonly<Record<MadeRow["kind"], number>>): MadeList {
  const random = seeded(seed);
  const rows = (["basic", "supporting", "reclaimed"] as const).flatMap((kind) => {
    const cuts = sections(random, counts[kind]);
    return Array.from({ length: counts[kind] }, (_, i): MadeRow => rowOf(random, kind, i + 1, cuts[i] ?? ""));
  });
  return { place: "白石县枫林镇", rows };
}

/** The category of each row: stretches of differing length. */
function sections(random: Random, count: number): string[] {
  const found: string[] = [];
  for (let at = random.below(3); found.length < count; at++) {
    const length = 1 + random.below(9);
    for (let i = 0; i < length; i++) found.push(categories[at % categories.length] ?? "");
  }
  return found.slice(0, count);
}

function rowOf(random: Random, kind: MadeRow["kind"], ordinal: number, category: string): MadeRow {
  const row = { kind, ordinal, category, name: nameOf(random, ordinal) };
  if (kind === "basic") return row;
  if (kind === "supporting") {
    const departments = several(random, bodies, 1 + random.below(3));
    return {
      ...row,
      departments,
      theirs: clauses(random, duties, 1 + random.below(7)),
      ours: clauses(random, chores, 1 + random.below(5)),
    };
  }
  return {
    ...row,
    departments: several(random, bodies, 1 + random.below(2)),
    method: clauses(random, duties, 1 + random.below(3)),
  };
}

function nameOf(random: Random, ordinal: number): string {
  const first = `${random.pick(verbs)}${random.pick(things)}${random.pick(tails)}`;
  return ordinal % 4 === 0 ? `${first}，${random.pick(verbs)}${random.pick(things)}${random.pick(tails)}` : first;
}

function several(random: Random, from: readonly string[], count: number): string[] {
  const start = random.below(from.length);
  return Array.from({ length: count }, (_, i) => from[(start + i) % from.length] ?? "");
}

const clauses = (random: Random, from: readonly string[], count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `${i + 1}.${random.pick(from)}${random.pick(["", "，做好记录", "，形成闭环"])}${i === count - 1 ? "。" : "；"}`,
  );
