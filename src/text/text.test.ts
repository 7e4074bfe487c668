import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bare, isBlank, tidyUnits } from "./blank.ts";
import { looksLikeBody } from "./bodies.ts";
import { bodiesIn } from "./bodies-in-text.ts";
import { dateOf } from "./dates.ts";
import { distance } from "./distance.ts";
import { enumeratorOf } from "./enumerators.ts";
import { splitOutsideBrackets } from "./names.ts";
import { bigrams } from "./ngrams.ts";
import { chineseNumber, numberOf } from "./numerals.ts";
import { parsePlace } from "./places.ts";
import { timeLimitsOf } from "./time-limits.ts";
import { columns, fitColumns, foldWidth } from "./width.ts";

const han = fc
  .array(fc.constantFrom(..."镇村局委办水路桥田林，。；、（）12a "), { maxLength: 40 })
  .map((signs) => signs.join(""));

/** The units that are kept, put together as the readers do. */
const tidy = (text: string): string =>
  tidyUnits(text)
    .map((unit) => (isBlank(text.charAt(unit)) ? " " : text.charAt(unit)))
    .join("");

describe("tidyUnits()", () => {
  test("drops blanks beside Han characters and keeps one between words in other letters", () => {
    expect(tidy("应急管理 及\u3000消防  Wi Fi ，  完")).toBe("应急管理及消防Wi Fi，完");
  });
  test("never adds, drops or changes a character that is no blank", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => bare(tidy(text)) === bare(text)));
  });
  test("is done when it is done", () => {
    fc.assert(fc.property(han, (text) => tidy(tidy(text)) === tidy(text)));
  });
  test("keeps units in order", () => {
    fc.assert(
      fc.property(han, (text) => tidyUnits(text).every((unit, i, all) => i === 0 || unit > (all[i - 1] ?? -1))),
    );
  });
});

describe("width", () => {
  test("foldWidth() turns full-width forms to ASCII and keeps the length", () => {
    expect(foldWidth("１２．（Ａ）　，")).toBe("12.(A) ,");
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldWidth(text).length === text.length));
  });
  test("columns() counts two for Han characters, one for ASCII", () => expect(columns("第3页，ok")).toBe(9));
  test("fitColumns() gives exactly the width asked for", () => {
    fc.assert(
      fc.property(han, fc.integer({ min: 4, max: 60 }), (text, width) => columns(fitColumns(text, width)) === width),
    );
  });
});

describe("numerals", () => {
  test.each([
    ["十", 10],
    ["二十一", 21],
    ["一百零三", 103],
    ["一百一十", 110],
    ["九千九百九十九", 9999],
  ])("%s is %i", (text, number) => expect(chineseNumber(text)).toBe(number));
  test.each(["一二", "", "百分", "甲"])("“%s” is no numeral", (text) => expect(chineseNumber(text)).toBeUndefined());
  test("numberOf() also takes Arabic and full-width digits", () =>
    expect([numberOf("１２"), numberOf(" 7 "), numberOf("第7")]).toEqual([12, 7, undefined]));
});

describe("enumeratorOf()", () => {
  test.each([
    ["一、党的建设", 1, 1],
    ["（十二）经济", 2, 12],
    ["3.受理", 3, 3],
    ["４、受理", 3, 4],
    ["12.12345热线办理", 3, 12],
    ["（2）核对", 4, 2],
    ["③发放", 5, 3],
  ])("%s", (line, level, number) => expect(enumeratorOf(line)).toMatchObject({ level, number }));
  test.each(["3.5亩以上", "18公里", "受理", "一般事项"])("%s begins with none", (line) =>
    expect(enumeratorOf(line)).toBeUndefined(),
  );
});

describe("parsePlace()", () => {
  test.each([
    ["示例省禾川市青梧县柳溪镇", ["示例省", "禾川市", "青梧县", "柳溪镇"]],
    ["塔城地区额敏县额敏镇", [null, "塔城地区", "额敏县", "额敏镇"]],
    ["苏州市姑苏区金阊街道", [null, "苏州市", "姑苏区", "金阊街道"]],
    ["济南市市中区大观园街道", [null, "济南市", "市中区", "大观园街道"]],
    ["昌吉市六工镇", [null, null, "昌吉市", "六工镇"]],
    ["内蒙古自治区锡林郭勒盟苏尼特左旗巴彦淖尔镇", ["内蒙古自治区", "锡林郭勒盟", "苏尼特左旗", "巴彦淖尔镇"]],
    ["昌吉回族自治州", [null, "昌吉回族自治州", null, null]],
    ["石岭乡", [null, null, null, "石岭乡"]],
    ["禾川市临湖区东关街道办事处", [null, "禾川市", "临湖区", "东关街道"]],
    ["青梧县国营红旗农场", [null, null, "青梧县", "国营红旗农场"]],
    ["青梧县乡镇", [null, null, "青梧县", null]],
  ])("%s", (text, [province, prefecture, county, name]) =>
    expect(parsePlace(text)).toEqual({ province, prefecture, county, name }),
  );
  test("is undefined for words that are no place", () =>
    expect([parsePlace("党的建设"), parsePlace("")]).toEqual([undefined, undefined]));
});

describe("names and bodies", () => {
  test("splitOutsideBrackets() keeps brackets whole and leaves blank parts out", () => {
    const text = "县应急局（县气象局、县地震局）、、县水利局，";
    expect(splitOutsideBrackets(text, "、，").map(({ start, end }) => text.slice(start, end))).toEqual([
      "县应急局（县气象局、县地震局）",
      "县水利局",
    ]);
  });
  test.each([
    "县民政局",
    "市生态环境局青梧分局",
    "县委编办",
    "国网青梧供电公司",
    "县应急管理局及其他负有监管职责的部门",
    "县消防救援大队",
    "县残疾人联合会",
  ])("%s is a body", (name) => expect(looksLikeBody(name)).toBe(true));
  test.each(["负责受理申请，审核材料后报县民政局", "核查", "立案：", "其他负有监管职责的部", "县有关部"])(
    "%s is none",
    (name) => expect(looksLikeBody(name)).toBe(false),
  );
});

describe("timeLimitsOf()", () => {
  test.each([
    ["自受理之日起20个工作日内办结", ["20个工作日内"]],
    ["公示期不少于30日", ["不少于30日"]],
    ["每年3月底前下达，每月25日前报送", ["每年3月底前", "每月25日前"]],
    ["次年1月15日前汇总", ["次年1月15日前"]],
    ["当日上报，次月停发", ["当日", "次月"]],
    ["向县水利局报告，不得迟于1小时", ["不得迟于1小时"]],
    ["核实疑点，最长不超过15日", ["最长不超过15日"]],
    ["汛前4月底前清淤，次日10时前上报", ["4月底前", "次日10时前"]],
    ["每年第二季度末前报送，每季度最后一个月20日前汇总", ["每年第二季度末前", "每季度最后一个月20日前"]],
    ["于每年5月底前、11月底前抄送，每月5日、20日前报送", ["每年5月底前、11月底前", "每月5日、20日前"]],
    ["县气象局提前12小时发布，活动前3日报备", ["提前12小时", "活动前3日"]],
    ["年满80周岁，每季度一次，不少于30人", []],
    ["车龄不超过3年，不得迟于开学", []],
    ["拆除当日维持秩序", []],
    ["30日内未申报的", []],
    ["3至5个工作日内答复，10-15日内办结", ["3至5个工作日内", "10-15日内"]],
    ["15日（含公示期）内审核", ["15日（含公示期）内"]],
    ["每周五前报送，第二年3月底前拨付", ["每周五前", "第二年3月底前"]],
    ["2027年3月前上报，次年2月前汇总", ["2027年3月前", "次年2月前"]],
    ["2024年12月31日前，次年一季度前", ["2024年12月31日前", "次年一季度前"]],
  ])("%s", (text, limits) => expect(timeLimitsOf(text).map((limit) => limit.text)).toEqual(limits));
  test("amount and unit are told, and each text stands at its offsets", () => {
    expect(timeLimitsOf("十五日内，半个月内")).toMatchObject([
      { amount: 15, unit: "day" },
      { amount: 0.5, unit: "month" },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."每月5十日前内个工作公示当次年底，") }), (text) =>
        timeLimitsOf(text).every((limit) => text.slice(limit.start, limit.end) === limit.text),
      ),
    );
  });
});

describe("bodiesIn()", () => {
  const place = { province: null, prefecture: null, county: "青梧县", name: "柳溪镇" };
  const names = (text: string): string[] => bodiesIn(text, [], place).map(({ start, end }) => text.slice(start, end));
  test.each([
    ["报县住房和城乡建设局、县委组织部备案", ["县住房和城乡建设局", "县委组织部"]],
    ["告知市生态环境局青梧分局", ["市生态环境局青梧分局"]],
    ["移交县公安局交警大队", ["县公安局交警大队"]],
    ["全县范围内的安全部署", []],
    ["反馈柳溪镇，移送司法机关", ["柳溪镇", "司法机关"]],
    ["经青梧县红十字会核实", ["青梧县红十字会"]],
  ])("%s", (text, found) => expect(names(text)).toEqual(found));
});

describe("dateOf()", () => {
  test.each([
    ["2025年7月", "2025-07"],
    ["（2025年12月1日）", "2025-12-01"],
    ["二〇二五年七月", "2025-07"],
    ["发布日期：2025年1月2日", "2025-01-02"],
  ])("%s", (text, date) => expect(dateOf(text)).toBe(date));
  test.each(["2025年13月", "2025年", "自2025年7月起施行"])("%s is none", (text) =>
    expect(dateOf(text)).toBeUndefined(),
  );
});

describe("search words", () => {
  test("bigrams() pairs Han characters, keeps other words whole, ignores width and case", () => {
    expect(bigrams("焚烧秸秆，ＡＰＰ 12345 灯")).toEqual(["焚烧", "烧秸", "秸秆", "app", "12345", "灯"]);
  });
  test("distance() is zero for equal texts, symmetric, and stops at its limit", () => {
    fc.assert(fc.property(han, han, (a, b) => distance(a, a) === 0 && distance(a, b) === distance(b, a)));
    expect([distance("对上上级部门", "对应上级部门"), distance("甲", "乙丙丁", 1)]).toEqual([1, 2]);
  });
});
