import { expect, test } from "vitest";
import { readFileBytes } from "../../tests/tools/read-bytes.ts";
import { readHtml } from "../../tests/tools/read-html.ts";

const table =
  "序号\t事项名称\t承接部⻔及⼯作⽅式\n1\t⽤电统计\t承接部⻔：县⼈⼒资源和社会保障局；⼯作⽅式：由县⼈⼒资源和社会保障局统计。\n";

test("radicals in headings, names and departments are read as the characters that they look like, and quoted as written", async () => {
  const text = `柳溪镇上级部⻔收回事项清单\n${table}`;
  const { reading, source } = await readFileBytes(new TextEncoder().encode(text), "清单.txt");
  const [item] = reading.items;
  expect(item).toMatchObject({
    kind: "reclaimed",
    name: "用电统计",
    handovers: [{ receivingDepartments: ["县人力资源和社会保障局"] }],
  });
  expect(item?.provenance.name?.map(({ quote }) => quote)).toEqual(["⽤电统计"]);
  expect(source.text).toBe(text);
  expect(reading.accounting.unplaced).toBe(0);
});

test("also where a page writes them as numbers", async () => {
  const rows = table
    .replaceAll("⼯", "&#x2F2F;")
    .split("\n")
    .map(
      (row) =>
        `<tr>${row
          .split("\t")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    );
  const { items, findings } = await readHtml(`<p>柳溪镇上级部门收回事项清单</p><table>${rows.join("")}</table>`);
  expect(items.map(({ name }) => name)).toEqual(["用电统计"]);
  expect(findings).toEqual([]);
});
