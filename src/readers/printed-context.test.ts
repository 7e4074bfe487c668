import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { handMadePdf, rules, words } from "../../tests/tools/hand-made-pdf.ts";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import { marksOf, printedPlaces } from "./printed-context.ts";
import { readDutyList } from "./read.ts";

const xs = [50, 90, 150, 260, 340, 440, 560];
const heads = ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"];
const row = ["1", "生态环保", "秸秆禁烧", "县水利局", "1.宣传。2.检查。", "1.巡查。"];
const content = [
  words(200, 790, "枫林镇配合履职事项清单"),
  rules(xs, [760, 730, 700]),
  ...heads.map((head, i) => words((xs[i] ?? 0) + 2, 740, head)),
  ...row.map((cell, i) => words((xs[i] ?? 0) + 2, 710, cell)),
].join("");

test("clauses that share a printed line share its box", async () => {
  const bytes = handMadePdf([{ content }]);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { reading, source } = await readDutyList({ name: "清单.pdf", bytes, sha256 });
  const [item] = reading.items;
  if (!item) throw new Error("no item");
  expect(item.provenance.departmentResponsibilities).toHaveLength(2);
  const places = printedPlaces(source, marksOf(item)).filter(({ field }) => field === "departmentResponsibilities");
  expect(places).toEqual([
    { field: "departmentResponsibilities", page: 1, box: [342, expect.any(Number), 442, expect.any(Number)] },
  ]);
});
test("a document without pages has no boxes", () => {
  const { reading, source } = readBytes(bytesOf(listText(exampleList)));
  expect(printedPlaces(source, reading.items.flatMap(marksOf))).toEqual([]);
});
