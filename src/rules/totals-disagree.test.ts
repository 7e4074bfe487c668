import { expect, test } from "vitest";
import { basicList, found } from "../../tests/tools/check.ts";

const rule = (preface: string) =>
  found("totals-disagree", basicList(["1\t党建\t甲", "2\t民生\t乙"], `说明\n\n${preface}\n\n`));

test("totals that agree are no slip", () => expect(rule("本清单共有基本履职事项2项，共2个类别。")).toEqual([]));
test("another number of items or categories is a slip", () =>
  expect(rule("共有基本履职事项 3 项，涉及 4 个类别。").map(({ message }) => message)).toEqual([
    "基本履职事项：说明称 3 项，实有 2 项",
    "基本履职事项：说明称 4 个类别，实有 2 个",
  ]));
test("a list of which nothing was read is left out", () => expect(rule("共有配合履职事项 90 项。")).toEqual([]));
test("another number of departments is a slip", () => {
  const rows = "1\t民生\t救助\t县民政局、县财政局\t审批。\t初审。\n2\t民生\t助残\t县民政局\t审批。\t初审。";
  const list = `枫林镇履职事项清单\n\n配合履职事项 2 项，涉及 3 个部门。\n\n枫林镇配合履职事项清单\n\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n${rows}\n`;
  expect(found("totals-disagree", list).map(({ message }) => message)).toEqual([
    "配合履职事项：说明称涉及 3 个部门，实有 2 个",
  ]);
  const spelled = list
    .replace("3 个部门", "2 个部门")
    .replace("县财政局", "县住建局")
    .replace("助残\t县民政局", "助残\t县住房和城乡建设局");
  expect(found("totals-disagree", spelled)).toEqual([]);
});
test("a count of names that the readers doubt is no slip", () => {
  const five = ["县民政局", "县财政局", "县水利局", "县教育局", "县公安局"];
  const departments = [...five, ...five, ...five, "交通干线"];
  const rows = departments.map((name, i) => `${i + 1}\t民生\t救助${i}\t${name}\t审批。\t初审。`).join("\n");
  const list = `枫林镇履职事项清单\n\n配合履职事项 16 项，涉及 5 个部门。\n\n枫林镇配合履职事项清单\n\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n${rows}\n`;
  expect(found("totals-disagree", list)).toEqual([]);
  expect(found("totals-disagree", list.replace("交通干线", "县交通运输局"))).toHaveLength(1);
});
