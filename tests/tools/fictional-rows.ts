// Supporting rows of a fictional county, put together from topics and sentences of our own.
import type { MixedRowWish } from "./mixed-text.ts";

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const topics: readonly (readonly [category: string, object: string, departments: string])[] = [
  ["乡村振兴", "梯田灌渠", "青梧县水利局"],
  ["乡村振兴", "油茶低产林改造", "青梧县林业局、青梧县农业农村局"],
  ["乡村振兴", "蜂产业合作社", "青梧县农业农村局"],
  ["生态环保", "露天焚烧稻壳", "禾川市生态环境局青梧分局、青梧县农业农村局"],
  ["生态环保", "溪流采砂", "青梧县水利局、青梧县公安局"],
  ["生态环保", "养殖尾水", "禾川市生态环境局青梧分局"],
  ["城乡建设", "老旧电梯", "青梧县市场监督管理局、青梧县住房和城乡建设局"],
  ["城乡建设", "自建房加层", "青梧县住房和城乡建设局、青梧县自然资源局"],
  ["社会保障", "孤寡老人助餐", "青梧县民政局"],
  ["社会保障", "灵活就业参保", "青梧县人力资源和社会保障局、青梧县医疗保障局"],
  ["平安法治", "渡口安全", "青梧县交通运输局"],
  ["平安法治", "校园周边流动摊贩", "青梧县教育局、青梧县公安局、青梧县城市管理局"],
  ["应急管理及消防", "油库周边隐患", "青梧县应急管理局、青梧县消防救援大队"],
  ["应急管理及消防", "山洪预警", "青梧县水利局、青梧县应急管理局、青梧县气象局"],
  ["卫生健康", "蚊媒孳生地清理", "青梧县卫生健康委员会"],
  ["卫生健康", "乡村医生签约服务", "青梧县卫生健康委员会"],
  ["文化和旅游", "古戏台修缮", "青梧县文化体育广播电视和旅游局"],
  ["文化和旅游", "民宿登记", "青梧县文化体育广播电视和旅游局、青梧县公安局"],
  ["市场监管", "山货集市计量", "青梧县市场监督管理局"],
  ["市场监管", "桶装水抽检", "青梧县市场监督管理局"],
  ["党的建设", "驻村干部轮训", "青梧县委组织部"],
  ["党的建设", "青年夜校", "共青团青梧县委员会、青梧县委宣传部"],
];
const actions = ["开展", "做好", "协助推进", "加强"];
const ends = ["工作", "监管", "专项整治", "服务保障工作", ""];
const theirSentences = [
  "负责制定全县的年度计划、技术标准和资金安排，并组织实施",
  "对乡镇上报的线索进行核查，依法立案查处，并将处理结果告知乡镇",
  "指导乡镇开展业务培训，统一印发登记表册",
  "审核乡镇报送的名单，符合条件的在10个工作日内批复",
  "牵头组织有关部门每季度开展一次联合检查，对整改不到位的予以通报",
  "承担行政许可、行政处罚等事项的受理、审批和决定",
  "统筹安排检测设备和专业人员，发布预警信息",
];
const ourSentences = [
  "通过广播、入户走访等方式开展宣传，引导群众自觉遵守规定",
  "组织村（社区）进行日常巡查，发现问题及时劝阻并上报",
  "摸排本辖区内的底数，建立台账，按月报送",
  "对群众提交的申请材料进行初审，签署意见后报县级部门",
  "配合开展联合检查，做好现场秩序维护和情况说明",
  "收到预警后组织人员转移，做好安置点的物资发放",
  "指导村（社区）张贴公告，收集群众的意见建议并反馈",
];

/** So many rows, in the order of their categories, numbered from 1. */
export function fictionalRows(count: number, random: () => number): MixedRowWish[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const clauses = (object: string, from: readonly string[]): string[] => {
    const chosen = from.toSorted(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 5));
    return chosen.map((sentence, i) => {
      const end = i === chosen.length - 1 ? "。" : "；";
      const about = i === 0 ? `围绕${object}，` : "";
      return chosen.length === 1 ? `${about}${sentence}${end}` : `${i + 1}.${about}${sentence}${end}`;
    });
  };
  const rows = Array.from({ length: count }, () => pick(topics));
  const order = topics.map(([category]) => category);
  return rows
    .toSorted((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]))
    .map(([category, object, departments], i) => ({
      ordinal: i + 1,
      category,
      name: `${pick(actions)}${object}${pick(ends)}`,
      departments: departments.split("、"),
      theirs: clauses(object, theirSentences),
      ours: clauses(object, ourSentences),
    }));
}
