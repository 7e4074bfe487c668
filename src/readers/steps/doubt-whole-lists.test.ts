import { expect, test } from "vitest";
import { bytesOf, readBytes } from "../../../tests/tools/lists.ts";
import type { Finding } from "../../model/finding.ts";

const row = (i: number, name: string, departments: string): string =>
  `<tr><td>${i}</td><td>平安法治</td><td>${name}</td><td>${departments}</td><td>负责组织检查。</td><td>配合开展检查。</td></tr>`;
const read = (rows: readonly string[]): readonly Finding[] => {
  const header =
    "<tr><th>序号</th><th>事项类别</th><th>事项名称</th><th>对应上级部门</th><th>上级部门职责</th><th>乡镇配合职责</th></tr>";
  const page = `<h2>青梧县柳溪镇配合履职事项清单</h2><table>${header}${rows.join("")}</table>`;
  return readBytes(bytesOf(page)).reading.findings.filter(({ rule }) => rule === "list-doubtful");
};
const rows = (count: number, name: (i: number) => string, departments: string): string[] =>
  Array.from({ length: count }, (_, i) => row(i + 1, name(i + 1), departments));

test("where most rows are doubted the others are, too, and the list says so once", () => {
  const broken = (i: number): string => (i > 9 ? `第${i}片区水渠清淤` : `，第${i}片区水渠清淤、`);
  const found = read(rows(12, broken, "县水利局"));
  expect(found.filter(({ severity }) => severity === "error").map(({ ordinal }) => ordinal)).toEqual([undefined]);
  expect(found.flatMap(({ ordinal }) => ordinal ?? [])).toEqual([10, 11, 12]);
});

test("a column that the list leaves blank doubts no other row", () => {
  expect(read(rows(12, (i) => `第${i}片区水渠清淤`, ""))).toEqual([]);
});

test("a text that prints its columns one below the other doubts every row, and says why", () => {
  const numbers = [2, 3, 4, 5].join("\n");
  const text = `青梧县柳溪镇配合履职事项清单\n1\t平安法治\t水渠清淤\t县水利局\t负责检查。\t配合检查。\n${numbers}\n平安法治\n河道巡查`;
  const { findings, items } = readBytes(bytesOf(text)).reading;
  const doubts = findings.filter(({ rule }) => rule === "list-doubtful");
  expect(items).toHaveLength(1);
  expect(doubts.map(({ severity, ordinal }) => [severity, ordinal])).toEqual([
    ["error", undefined],
    ["hint", 1],
  ]);
  expect(doubts[0]?.message).toContain("按栏成块排列");
});

test("where much of a list's text is in no item every row is doubted", () => {
  const notes = Array.from(
    { length: 14 },
    (_, i) => `<p>各村第${i}片区清理灌渠、管护村道，逐户登记造册并张榜公布</p>`,
  ).join("");
  const found = read([...rows(12, (i) => `第${i}片区水渠清淤`, "县水利局"), `</table>${notes}<table>`]);
  expect(found.find(({ severity }) => severity === "error")?.message).toMatch(/有 \d+% 的文字没有归入任何事项/u);
  expect(found.filter(({ ordinal }) => ordinal !== undefined)).toHaveLength(12);
});
