import { expect, test } from "vitest";
import { gridAsCsv, gridAsExcel, gridAsHtml } from "../../../../tests/tools/list-writers.ts";
import { madeList } from "../../../../tests/tools/made-list.ts";
import { readFileBytes } from "../../../../tests/tools/read-bytes.ts";
import { scoreOf } from "../../../../tests/tools/score.ts";
import { transposedGroups } from "../../../../tests/tools/unseen-forms.ts";

const { rows } = madeList(11, { basic: 0, supporting: 24, reclaimed: 0 });

test.each([
  ["CSV", gridAsCsv],
  ["a page", gridAsHtml],
  ["Excel", gridAsExcel],
])("fields in groups and categories over their items, in %s: the columns are the items", async (_, write) => {
  const { title, grid } = transposedGroups(rows);
  const { reading } = await readFileBytes(await write(title, grid), "清单");
  expect(scoreOf(rows, reading.items)).toEqual({ missing: 0, extra: 0, accuracy: 1, misses: [] });
  expect(reading.accounting.unplacedAt).toEqual([]);
});

const namesIn = async (...lines: readonly string[]): Promise<string[]> => {
  const text = ["枫林镇基本履职事项清单", ...lines].join("\n");
  const { reading } = await readFileBytes(new TextEncoder().encode(text), "清单.csv");
  return reading.items.map(({ name, category }) => `${category} ${name}`);
};

test("items in columns without numbers are known by their names", async () => {
  const names = await namesIn(
    "事项类别,党的建设,党的建设,民生服务",
    "事项名称,发展党员,收缴党费,代办社保",
    "备注,,试行,",
  );
  expect(names).toEqual(["党的建设 发展党员", "党的建设 收缴党费", "民生服务 代办社保"]);
});

test("a last block of one item is one", async () => {
  const names = await namesIn(
    ...["序号,1,2", "事项类别,党的建设,党的建设", "事项名称,发展党员,收缴党费"],
    ...["序号,3,", "事项类别,民生服务,", "事项名称,代办社保,"],
  );
  expect(names).toEqual(["党的建设 发展党员", "党的建设 收缴党费", "民生服务 代办社保"]);
});

test("items beside one another under their numbers are known by these, whatever their fields are called", async () => {
  const names = await namesIn("编号,1,2,3", "类别,党的建设,党的建设,民生服务", "干什么,发展党员,收缴党费,代办社保");
  expect(names).toEqual(["党的建设 发展党员", "党的建设 收缴党费", "民生服务 代办社保"]);
});

test("cards of two fields in a row are not turned", async () => {
  const names = await namesIn(
    ...["序号,1,事项类别,党的建设", "事项名称,发展党员,备注,试行"],
    ...["序号,2,事项类别,民生服务", "事项名称,代办社保,备注,试行"],
  );
  expect(names).toEqual(["党的建设 发展党员", "民生服务 代办社保"]);
});
