import { expect, test } from "vitest";
import { PrintedText } from "../printed-text.ts";
import { handoversOf, headsIn } from "./handovers.ts";

const cell = (text: string): PrintedText => {
  let start = 0;
  return PrintedText.of(
    text.split("\n").map((line) => {
      const run = { text: line, start, end: start + line.length };
      start = run.end + 1;
      return [run];
    }),
  );
};

test.each<[string, [string[], string][]]>([
  ["县民政局。由县民政局直接受理。", [[["县民政局"], "由县民政局直接受理。"]]],
  ["县林草局、县水利局：卫片核查。", [[["县林草局", "县水利局"], "卫片核查。"]]],
  ["由县应急管理局承接，定期检查。", [[["县应急管理局"], "由县应急管理局承接，定期检查。"]]],
  [
    "此项工作由县农业农村局及县财政局负责，直接核验。",
    [[["县农业农村局", "县财政局"], "此项工作由县农业农村局及县财政局负责，直接核验。"]],
  ],
  ["由县市场监督管理局、县公安局审批。", [[["县市场监督管理局", "县公安局"], "由县市场监督管理局、县公安局审批。"]]],
  ["县人力资源和社会保障局直接复核。", [[["县人力资源和社会保障局"], "县人力资源和社会保障局直接复核。"]]],
  [
    "1.县公安局：立案侦查。\n2.县司法局：社区矫正。",
    [
      [["县公安局"], "立案侦查。"],
      [["县司法局"], "社区矫正。"],
    ],
  ],
  [
    "县公安局：立案侦查；县司法局：社区矫正。",
    [
      [["县公安局"], "立案侦查；"],
      [["县司法局"], "社区矫正。"],
    ],
  ],
  ["县公安局：立案侦查；结案后：公布结果。", [[["县公安局"], "立案侦查；结案后：公布结果。"]]],
  ["承接部门为县民政局；工作方式为：直接追缴。", [[["县民政局"], "直接追缴。"]]],
  ["承接部门及工作方式：由县民政局直接追缴。", [[["县民政局"], "由县民政局直接追缴。"]]],
  ["1.承接部门：县民政局。\n2.工作方式：直接追缴。", [[["县民政局"], "直接追缴。"]]],
  [
    "【县民政局】直接追缴。\n【县司法局】社区矫正。",
    [
      [["县民政局"], "直接追缴。"],
      [["县司法局"], "社区矫正。"],
    ],
  ],
])("%s names who takes the item over", (text, expected) => {
  const { handovers, doubtful } = handoversOf(cell(text));
  const found = handovers.map(({ departments, method }) => [departments.map((name) => name.text), method.text]);
  expect(found).toEqual(expected);
  expect(doubtful).toBe(false);
});

test.each(["按有关规定执行。", "由群众自行办理。", "由村里的老党员会同群众办理。", "不定期组织抽查，由专人负责记录。"])(
  "%s names nobody, in doubt",
  (text) => {
    expect(handoversOf(cell(text))).toMatchObject({ handovers: [{ departments: [] }], doubtful: true });
  },
);

test.each([
  ["县水利局：调度；县应急局：救援。", ["县水利局", "县应急局"]],
  ["县水利局：调度。汛情紧急时：转移群众。", ["县水利局"]],
  ["县水利局：调度。\n县应急局、县公安局：救援。", ["县水利局", "县应急局、县公安局"]],
])("the departments at the heads of %s", (text, heads) =>
  expect(headsIn(cell(text)).map((head) => head.text)).toEqual(heads),
);
