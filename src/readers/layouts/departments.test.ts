import { describe, expect, test } from "vitest";
import { PrintedText } from "../printed-text.ts";
import { departmentsOf } from "./departments.ts";

const printed = (text: string): PrintedText =>
  PrintedText.of(text.split("\n").map((line, i) => [{ text: line, start: i * 100, end: i * 100 + line.length }]));
const names = (cell: string): string[] => departmentsOf(printed(cell)).map((name) => name.text);

describe("a department cell", () => {
  test.each([
    ["县民政局、县财政局，县残联", ["县民政局", "县财政局", "县残联"]],
    ["县民政局 县财政局", ["县民政局", "县财政局"]],
    ["青梧县民政局\u3000团县委  县妇联：", ["青梧县民政局", "团县委", "县妇联"]],
    ["市生态环境局 青梧分局", ["市生态环境局青梧分局"]],
    ["县公安局 交警大队", ["县公安局交警大队"]],
    ["县农业农村局（县乡村振兴局、 县林业局）", ["县农业农村局（县乡村振兴局、县林业局）"]],
    ["/", []],
    ["无", []],
    ["牵头部门：县民政局\n配合部门：县财政局、县残联", ["县民政局", "县财政局", "县残联"]],
    ["牵头单位：县民政局 配合单位：县财政局", ["县民政局", "县财政局"]],
    ["1.县民政局\n2.县财政局", ["县民政局", "县财政局"]],
    ["1、县民政局；2、县财政局。", ["县民政局", "县财政局"]],
    ["一、县民政局\n二、县财政局", ["县民政局", "县财政局"]],
    ["①县民政局②县财政局", ["县民政局", "县财政局"]],
    ["县民政局/县财政局／县残联", ["县民政局", "县财政局", "县残联"]],
    ["县农业农村局（县乡\n村振兴局）、县林业局", ["县农业农村局（县乡村振兴局）", "县林业局"]],
    ["市生态环境\n局青梧分局", ["市生态环境局青梧分局"]],
  ])("%j", (cell, found) => expect(names(cell)).toEqual(found));
});
