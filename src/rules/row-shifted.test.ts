import { expect, test } from "vitest";
import { slips, supporting } from "../../tests/tools/check.ts";

const rule = slips("row-shifted");
const water = { theirs: "1.划定取水口门，核发取水许可证；2.征收水资源费。", ours: "1.登记机井数量；2.上报超采线索。" };
const school = {
  theirs: "1.比对学籍，下发疑似辍学名单；2.组织送教上门。",
  ours: "1.入户劝返辍学学生；2.反馈劝返结果。",
};

test("the responsibilities of a row stand in the row above it", () =>
  expect(
    rule({ supporting: [supporting({ name: "学生劝返", ...water }), supporting({ name: "取水许可管理", ...school })] }),
  ).toContain("supporting-2: 取水许可管理"));
test("rows in their places, or without words in common with any, are no slip", () => {
  const right = [supporting({ name: "学生劝返", ...school }), supporting({ name: "取水许可管理", ...water })];
  expect(rule({ supporting: right })).toEqual([]);
  expect(rule({ supporting: [supporting({ name: "殡葬服务", ...school }), ...right] })).toEqual([]);
});
