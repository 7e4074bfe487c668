/** Short forms that lists use for several bodies: what they may mean beside the one above. */
export const alsoShortFor: ReadonlyMap<string, readonly string[]> = new Map([
  ["自规局", ["规划和自然资源局"]],
  ["资规局", ["规划和自然资源局"]],
  ["规自局", ["自然资源和规划局"]],
  ["教科局", ["教育和科技局"]],
  ["经信局", ["工业和信息化局"]],
  ["文旅局", ["文化广电和旅游局", "文化广电旅游体育局", "文化体育广播电视和旅游局"]],
  ["文广旅局", ["文化广电旅游体育局"]],
  ["文旅体局", ["文化体育广播电视和旅游局"]],
  ["城管局", ["城市管理和综合执法局", "城市管理综合执法局", "城市管理执法局"]],
  ["住建委", ["住房和城乡建设局"]],
  ["综合执法局", ["城市管理和综合执法局", "城市管理综合执法局"]],
  ["审批局", ["行政审批服务局"]],
]);

// What the signs of a short form stand for where a county has put fields of work together (商科局).
const fields: readonly (readonly [string, ...string[]])[] = [
  ["商", "商务"],
  ["科", "科学技术", "科技"],
  ["工信", "工业和信息化"],
  ["工", "工业和信息化"],
  ["经", "经济"],
  ["教", "教育"],
  ["体", "体育"],
  ["文", "文化"],
  ["广", "广播电视", "广电"],
  ["旅", "旅游"],
  ["发改", "发展和改革", "发展改革"],
  ["农", "农业农村"],
  ["水", "水利"],
  ["林", "林业"],
  ["草", "草原"],
  ["牧", "畜牧"],
  ["住建", "住房和城乡建设"],
  ["交", "交通运输"],
  ["自", "自然资源"],
  ["规", "规划"],
  ["民", "民政"],
  ["退役军人", "退役军人事务"],
  ["人社", "人力资源和社会保障"],
  ["卫健", "卫生健康"],
  ["医保", "医疗保障"],
  ["应急", "应急管理"],
  ["市监", "市场监督管理"],
  ["粮", "粮食"],
];
const field = new RegExp(
  fields
    .map(([sign]) => sign)
    .toSorted((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** Whole names that a short form of several fields may stand for: 商科局 of 商务和科技局; none for a name in words. */
export function expansionsOf(short: string): string[] {
  const [, signs = "", ending = ""] = /^(.{2,6})([局委])$/u.exec(short) ?? [];
  const parts = signs.match(field) ?? [];
  if (parts.length < 2 || parts.join("") !== signs) return [];
  const words = parts.map((sign) => fields.find(([key]) => key === sign)?.slice(1) ?? []);
  const last = words.at(-1) ?? [];
  const before = words
    .slice(0, -1)
    .map(([usual]) => usual)
    .join("");
  return last.map((word) => `${before}和${word}${ending === "委" ? "委员会" : ending}`);
}
