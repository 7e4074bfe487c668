import { expect, test } from "vitest";
import { PrintedText } from "../printed-text.ts";
import { assistingIn } from "./department-roles.ts";

const assisting = (cell: string): string[] =>
  assistingIn(PrintedText.of([[{ text: cell, start: 0, end: cell.length }]]), new Set());

test.each([
  ["牵头：县自然资源局；配合：县应急管理局、县气象局", ["县应急管理局", "县气象局"]],
  ["牵头单位：县民政局 配合单位：县财政局、县残联", ["县财政局", "县残联"]],
  ["县林业局（牵头）、县水利局（配合单位）、县公安局（配合单位）", ["县水利局", "县公安局"]],
  ["县林业局牵头，县水利局、县公安局配合", ["县水利局", "县公安局"]],
  ["县水利局、县公安局（配合）", ["县公安局"]],
  ["县发展和改革局（牵头）、县财政局", []],
  ["县民政局、县财政局", []],
])("of %s those assist that the print says so of", (cell, wanted) => {
  expect(assisting(cell)).toEqual(wanted);
});

test("where a column says of all that they assist, it tells none apart", () => {
  expect(assisting("配合单位：县民政局、县财政局")).toEqual([]);
});
