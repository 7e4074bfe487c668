import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBodyOf } from "./bodies-canonical.ts";
import { cores } from "./bodies-names.ts";
import { reforms } from "./bodies-reforms.ts";
import { isOfField } from "./generic-bodies.ts";
import type { PrintedPlace } from "./places.ts";

const county: PrintedPlace = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };
const city = { province: null, prefecture: "霜原回族自治州", county: "麦野市", name: "六渠镇" };
const cityInCity = { province: "示例省", prefecture: "禾川市", county: "麦野市", name: "六渠镇" };
const nowhere = { province: null, prefecture: null, county: null, name: null };
const name = (printed: string, place = county): string => canonicalBodyOf(printed, place).name;

describe("a body's whole name", () => {
  test.each([
    ["县民政局", "青梧县民政局"],
    ["青梧县民政局", "青梧县民政局"],
    ["禾川市青梧县民政局", "青梧县民政局"],
    ["县住建局", "青梧县住房和城乡建设局"],
    ["市教育局", "禾川市教育局"],
    ["省生态环境厅", "示例省生态环境厅"],
    ["县委组织部", "青梧县委组织部"],
    ["中共青梧县委组织部", "青梧县委组织部"],
    ["县委编办", "青梧县委机构编制委员会办公室"],
    ["县政法委", "青梧县委政法委员会"],
    ["县委社工部", "青梧县委社会工作部"],
    ["县纪委监委", "青梧县纪律检查委员会"],
    ["县妇联", "青梧县妇女联合会"],
    ["团县委", "共青团青梧县委"],
    ["共青团青梧县委员会", "共青团青梧县委"],
    ["县残联", "青梧县残疾人联合会"],
    ["县公安局交警大队", "青梧县公安局交通警察大队"],
    ["县自然资源局柳溪自然资源所", "青梧县自然资源局柳溪自然资源所"],
    ["镇派出所", "青梧县柳溪镇派出所"],
    ["石岭乡人民政府", "青梧县石岭乡人民政府"],
    ["县农业农村局（县乡村振兴局）", "青梧县农业农村局"],
    ["国家税务总局青梧县税务局", "青梧县税务局"],
    ["国网青梧供电公司", "国网青梧县供电公司"],
    ["县委", "青梧县委"],
    ["兵团农业农村局", "新疆生产建设兵团农业农村局"],
    ["县市监局：", "青梧县市场监督管理局"],
  ])("%s is %s", (printed, whole) => expect(name(printed)).toBe(whole));

  test.each([
    "市生态环境局青梧分局",
    "市生态环境局青梧县分局",
    "禾川市生态环境局青梧分局",
    "青梧生态环境分局",
    "县生态环境局",
  ])("%s is the prefecture's branch in the county", (printed) =>
    expect(canonicalBodyOf(printed, county)).toMatchObject({
      name: "禾川市生态环境局青梧分局",
      level: "county",
      kind: "branch",
    }),
  );

  test("市 is a county-level city where the list's county is one, else the prefecture", () => {
    expect(canonicalBodyOf("市住建局", city)).toMatchObject({
      name: "麦野市住房和城乡建设局",
      level: "county",
      certain: true,
    });
    expect(name("市住建局")).toBe("禾川市住房和城乡建设局");
    expect(name("州民政局", city)).toBe("霜原回族自治州民政局");
    expect(name("霜原州民政局", city)).toBe("霜原回族自治州民政局");
  });
  test("a city within a city leaves 市 open, with the other as alternative", () => {
    expect(canonicalBodyOf("市住建局", cityInCity)).toMatchObject({
      name: "麦野市住房和城乡建设局",
      certain: false,
      alternatives: ["禾川市住房和城乡建设局"],
    });
  });
  test("师市 is the division, whose bodies stand above the town", () => {
    const farm = { province: null, prefecture: "第九十师", county: "麦野市", name: "一零一团" };
    expect(canonicalBodyOf("师市住建局", farm)).toMatchObject({
      name: "第九十师麦野市住房和城乡建设局",
      level: "prefecture",
    });
    expect(name("第九十师麦野市农业农村局", farm)).toBe("第九十师麦野市农业农村局");
  });
  test("without a place the word of level stays, and nothing is certain", () => {
    expect(canonicalBodyOf("县住建局", nowhere)).toMatchObject({
      name: "县住房和城乡建设局",
      level: "county",
      certain: false,
    });
  });
});

describe("what is open", () => {
  test("a bare name is the county's, uncertain until the list also prints it with the county", () => {
    expect(canonicalBodyOf("公安局", county)).toMatchObject({
      name: "青梧县公安局",
      certain: false,
      alternatives: ["禾川市公安局"],
    });
    expect(canonicalBodyOf("公安局", county, ["县公安局"])).toMatchObject({ certain: true, alternatives: [] });
  });
  test("a county's own short form is told from the whole names that its list prints", () => {
    expect(canonicalBodyOf("县商工信局", county, ["县商务和工业信息化局", "县民政局"]).name).toBe(
      "青梧县商务和工业信息化局",
    );
    expect(name("县商工信局")).toBe("青梧县商工信局");
  });
  test("a whole name is its own, not its neighbour's", () => {
    expect(canonicalBodyOf("县自然资源和规划局", county)).toMatchObject({
      name: "青梧县自然资源和规划局",
      certain: true,
      alternatives: [],
    });
    expect(name("县经济和信息化局")).toBe("青梧县经济和信息化局");
    expect(name("县城市管理综合执法局")).toBe("青梧县城市管理综合执法局");
  });
  test("a short form of several names is open until the list prints one of them whole", () => {
    expect(canonicalBodyOf("市规自局", county)).toMatchObject({
      name: "禾川市规划和自然资源局",
      certain: false,
      alternatives: ["禾川市自然资源和规划局"],
    });
    expect(canonicalBodyOf("县规自局", county, ["县自然资源和规划局"])).toMatchObject({
      name: "青梧县自然资源和规划局",
      certain: true,
      alternatives: [],
    });
    expect(canonicalBodyOf("县文旅局", county, ["县文化广电和旅游局"]).name).toBe("青梧县文化广电和旅游局");
    expect(canonicalBodyOf("县国土局", county).certain).toBe(false);
  });
  test("a short form of fields that a county put together keeps its print, with the names that it may stand for", () => {
    expect(canonicalBodyOf("县商科局", county)).toMatchObject({
      name: "青梧县商科局",
      certain: false,
      alternatives: ["青梧县商务和科学技术局", "青梧县商务和科技局"],
    });
    expect(canonicalBodyOf("县商科局", county, ["县商务和科技局"])).toMatchObject({
      name: "青梧县商务和科技局",
      certain: true,
    });
    expect(canonicalBodyOf("县渔业局", county)).toMatchObject({ certain: true, alternatives: [] });
  });
  test("“及其他…部门” leaves others open", () => {
    expect(canonicalBodyOf("县应急管理局及其他负有监管职责的部门", county)).toMatchObject({
      name: "青梧县应急管理局",
      certain: false,
    });
  });
});

describe("an office that stands in the list is not therefore another's", () => {
  test.each([
    ["县金融办", ["县财政局", "县政府办"], "青梧县委金融委员会办公室"],
    ["县城管局", ["县综合行政执法局"], "青梧县城市管理局"],
    ["县政务服务局", ["县行政审批局"], "青梧县政务服务管理局"],
    ["县房管局", ["县住建局"], "青梧县房产管理局"],
    ["县物价局", ["县发展和改革局"], "青梧县发展和改革局"],
  ])("%s beside %j is open", (printed, known, whole) => {
    const body = canonicalBodyOf(printed, county, known);
    expect([body.name, body.certain]).toEqual([whole, false]);
  });
  test.each([
    ["县大数据中心", ["县政务服务和数据管理局"], "青梧县大数据中心"],
    ["县农牧局", ["县农业农村局"], "青梧县农牧局"],
  ])("%s beside %j is itself", (printed, known, whole) =>
    expect(canonicalBodyOf(printed, county, known)).toMatchObject({ name: whole, certain: true }),
  );
});

describe("market, citizens and civil affairs", () => {
  test.each([
    ["市民政局", "禾川市民政局"],
    ["市民宗局", "禾川市民族宗教事务局"],
    ["市民委", "禾川市民族事务委员会"],
    ["市政府办", "禾川市人民政府办公室"],
    ["市场监管局", "青梧县市场监督管理局"],
    ["市容环境卫生管理局", "青梧县市容环境卫生管理局"],
    ["市民服务中心", "青梧县市民服务中心"],
  ])("%s is %s", (printed, whole) => expect(name(printed)).toBe(whole));
});

describe("names that districts, banners and autonomous counties print", () => {
  test.each([
    ["区教委", "东麓区教育委员会"],
    ["区科委", "东麓区科学技术委员会"],
    ["区城管委", "东麓区城市管理委员会"],
    ["区经信委", "东麓区经济和信息化委员会"],
    ["区农业农村委", "东麓区农业农村委员会"],
    ["区政府", "东麓区人民政府"],
    ["区河长办", "东麓区河长制办公室"],
    ["区安委办", "东麓区安全生产委员会办公室"],
    ["区安委会办公室", "东麓区安全生产委员会办公室"],
    ["区食安办", "东麓区食品安全委员会办公室"],
    ["区委金融办", "东麓区委金融委员会办公室"],
  ])("%s is %s", (printed, whole) => expect(name(printed, { ...county, county: "东麓区" })).toBe(whole));
  test("住建委 is the committee or the bureau that the list prints", () => {
    const known = ["区住房和城乡建设委员会"];
    const district = { ...county, county: "东麓区" };
    expect(canonicalBodyOf("区住建委", district, known)).toMatchObject({
      name: "东麓区住房和城乡建设委员会",
      certain: true,
    });
    expect(canonicalBodyOf("区住建委", district).certain).toBe(false);
  });
  test("自治县 and 自治区 are the list's own", () => {
    const place = { province: "霜原自治区", prefecture: null, county: "麦野回族自治县", name: "六渠镇" };
    expect(canonicalBodyOf("自治县农业农村局", place)).toMatchObject({
      name: "麦野回族自治县农业农村局",
      certain: true,
    });
    expect(name("自治区水利厅", place)).toBe("霜原自治区水利厅");
  });
});

test.each(["县级有关部门", "县直各部门", "各相关行业主管部门", "乡镇卫生院"])("%s names no body", (printed) =>
  expect(canonicalBodyOf(printed, county)).toEqual({
    name: printed,
    level: "unknown",
    certain: false,
    alternatives: [],
  }),
);

describe("reforms", () => {
  test.each([
    ["县食药监局", "青梧县市场监督管理局"],
    ["县国土局", "青梧县自然资源局"],
    ["县扶贫办", "青梧县农业农村局"],
    ["县乡村振兴局", "青梧县农业农村局"],
    ["县安监局", "青梧县应急管理局"],
    ["县卫计委", "青梧县卫生健康委员会"],
    ["县消防救援大队", "青梧县消防救援局"],
    ["县委信访局", "青梧县信访局"],
    ["县老干部局", "青梧县委老干部局"],
  ])("%s is %s today", (printed, now) => expect(name(printed)).toBe(now));
  test("where counties chose differently, the others stand as alternatives and nothing is certain", () => {
    const body = canonicalBodyOf("县大数据局", county);
    expect([body.certain, body.alternatives]).toEqual([false, ["青梧县政务服务和数据管理局", "青梧县行政审批局"]]);
  });
  test("every row says since when, why and by what act, and no name is renamed twice", () => {
    const names = reforms.flatMap((reform) => reform.was);
    expect(new Set(names).size).toBe(names.length);
    for (const { since, why, source } of reforms)
      expect([since > 2000, why !== "", source !== ""]).toEqual([true, true, true]);
  });
});

test("the whole name of a whole name is itself", () => {
  const spelling = fc.constantFrom(...cores.keys(), ...reforms.flatMap((reform) => reform.was));
  fc.assert(
    fc.property(spelling, fc.constantFrom("县", "市", "青梧县", "禾川市"), (core, prefix) => {
      const once = name(prefix + core);
      expect(name(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test.each(["派出所", "司法所", "市场监管所", "卫生院"])(
  "%s without a place is the township's, or one for several",
  (post) =>
    expect(canonicalBodyOf(post, county)).toMatchObject({
      name: `青梧县柳溪镇${post}`,
      level: "township",
      certain: false,
    }),
);

test("words for a field name no body", () => {
  expect(["公安部门", "县农业农村、林草部门", "卫健、公安部门", "司法机关", "所属部门"].every(isOfField)).toBe(true);
  expect(["县公安局", "柳溪派出所"].filter(isOfField)).toEqual([]);
});
