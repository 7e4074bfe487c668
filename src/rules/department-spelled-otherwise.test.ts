import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";
import { bytesOf, type ListWish, listText, readBytes } from "../../tests/tools/lists.ts";
import { checkList } from "./check.ts";

type Supporting = NonNullable<ListWish["supporting"]>[number];

const rule = slips("department-spelled-otherwise");

test("a short name among whole ones", () =>
  expect(
    rule({
      supporting: [
        ...["甲村管护", "乙村管护", "丙村管护"].map((name) =>
          supporting({ name, departments: "县人力资源和社会保障局" }),
        ),
        supporting({ name: "丁村管护", departments: "县人社局" }),
      ],
    }),
  ).toEqual(["supporting-4: 县人社局 → 县人力资源和社会保障局"]));
const named = (departments: string, signs: string) =>
  [...signs].map((sign) => supporting({ name: `${sign}村管护`, departments }));
const checked = (rows: readonly Supporting[]) => {
  const { reading, source } = readBytes(bytesOf(listText({ supporting: rows })));
  return checkList({ reading, text: source.text }).filter(({ rule }) => rule === "department-spelled-otherwise");
};
test("a short name is counted and mended at each place, also in the clauses of its own row", () => {
  const theirs = "1.县人社局发布岗位；2.县人社局核对名册。";
  const rows = [
    ...named("县人力资源和社会保障局", "甲乙丙丁"),
    supporting({ name: "戊村管护", departments: "县农业农村局、县人社局", theirs }),
    ...named("县人社局", "己"),
  ];
  const [finding] = checked(rows);
  expect(finding).toMatchObject({
    quote: "县人社局",
    message: "“县人社局”（4 处）在本清单中多写作“县人力资源和社会保障局”",
    fix: "县人力资源和社会保障局",
  });
  expect(finding?.repeats?.map(({ id, field }) => [id, field])).toEqual([
    ["supporting-5", "departmentResponsibilities"],
    ["supporting-5", "departmentResponsibilities"],
    ["supporting-6", "counterpartDepartments"],
  ]);
});
test("a mend keeps the place that is printed; among names with and without their place none is sure", () => {
  const whole = named("县人力资源和社会保障局", "甲乙丙丁");
  expect(rule({ place: "白石县枫林镇", supporting: [...whole, ...named("白石县人社局", "戊")] })).toEqual([
    "supporting-5: 白石县人社局 → 白石县人力资源和社会保障局",
  ]);
  expect(rule({ supporting: [...whole, ...named("人社局", "戊")] })).toEqual(["supporting-5: 人社局"]);
  expect(rule({ supporting: [...whole, ...named("县人社局、公安局", "戊")] })[0]).toBe("supporting-5: 县人社局");
});
test("a former name has no fix: it is not said which of the two is right", () =>
  expect(
    rule({
      supporting: [
        ...["甲村管护", "乙村管护"].map((name) => supporting({ name, departments: "县消防救援大队" })),
        supporting({ name: "丙村管护", departments: "县消防救援局" }),
      ],
    }),
  ).toEqual(["supporting-3: 县消防救援局"]));
test("a name without its place among many with it", () =>
  expect(
    rule({
      supporting: [..."甲乙丙丁戊己庚辛壬癸子丑"].map((sign, i) =>
        supporting({ name: `${sign}村水渠管护`, departments: i === 11 ? "水利局" : "县水利局" }),
      ),
    }),
  ).toEqual(["supporting-12: 水利局"]));
test("one spelling is no slip", () =>
  expect(rule({ supporting: [supporting({}), supporting({ name: "农药回收" })] })).toEqual([]));
test("a short name beside the whole one is told, whichever is printed more often", () =>
  expect(
    rule({
      supporting: [
        supporting({ departments: "县发展和改革局", theirs: "1.推广秸秆还田。" }),
        supporting({ name: "粮食收购", departments: "县发改局", theirs: "1.县发改局公布收购网点。" }),
      ],
    }),
  ).toEqual(["supporting-2: 县发改局 → 县发展和改革局"]));
test("two names of which one is the other in short are one body, but not where a row lists both", () => {
  const forest = supporting({ name: "森林防火", departments: "县林业和草原局", theirs: "1.建设防火道。" });
  const trees = supporting({ name: "古树保护", departments: "县林业局", theirs: "1.设立标牌。" });
  expect(rule({ supporting: [forest, trees] })).toEqual(["supporting-2: 县林业局 → 县林业和草原局"]);
  const both = supporting({ name: "苗木检疫", departments: "县林业局、县林业和草原局", theirs: "1.检疫苗木。" });
  expect(rule({ supporting: [forest, both] })).toEqual([]);
});
