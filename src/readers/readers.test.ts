import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance, quotesHold } from "../../tests/tools/accounts.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { listed } from "../model/item-parts.ts";
import { largestDocument } from "../model/limits.ts";
import { readText } from "./formats/text.ts";
import { type DocumentReading, readDutyList } from "./read.ts";

const utf8 = new TextEncoder();

function read(text: string | Uint8Array, name = "清单.txt"): Promise<DocumentReading> {
  const bytes = typeof text === "string" ? utf8.encode(text) : text;
  return readDutyList({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
}

const list = [
  "白石县枫林镇基本履职事项清单\n\n序号\t事项类别\t事项名称\n1\t党的建设\t发展党员\n2\t民生服务\t代办社保\n",
  "\n白石县枫林镇配合履职事项清单\n\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责\n",
  "1\t生态环保\t整治烧烤\t县城管局、县环保局\t<p>1. 罚款；</p><p>2. 复查。</p>\t1. 巡查；2. 上报。\n",
  "\n第 3 页，共 9 页\n枫林镇上收事项清单\n序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t民生服务\t工伤调查\t承接部门：县人社局\t\n",
].join("");

/** Texts that look like duty lists in places: the parts that layouts react to, in any order. */
const listLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "基本履职事项清单\n",
        "配合履职事项清单\n",
        "上级部门收回事项清单\n",
        "目录\n",
        "序号\t事项类别\t事项名称\n",
        "| 序号 | 类别 | 事项名称 |\n|---|---|---|\n",
        "说明\n",
      ),
      fc.constantFrom(
        "1\t",
        "2\t党的建设\t",
        "3 民生服务 ",
        "<p>",
        "</p>",
        "<td>",
        "<table><tr>",
        "</table>",
        "&nbsp;",
        '"',
        '""',
        "“““",
        "|",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "一、",
        "（3项）",
      ),
      fc.constantFrom(
        "承接部门：",
        "工作方式：",
        "县民政局、",
        "县公安局：",
        "受理；",
        "审核。",
        "1.",
        "2.核对",
        "第 1 页",
        "2025年7月",
        ".....5",
        "镇配合职责",
        "𠮷",
        "e\u0301",
      ),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("reading any text", () => {
  test("accounts for every character and quotes only what is printed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          listLike,
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }).filter((text) => !text.includes("\ufffd")),
        ),
        async (text) => {
          const result = await read(text);
          return balance(result) && quotesHold(result);
        },
      ),
      { numRuns: 500 },
    );
  });
  test("cut anywhere, a list still has balanced accounts", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: list.length - 1 }),
        async (at) => balance(await read(list.slice(0, at))) && quotesHold(await read(list.slice(at))),
      ),
    );
  });
  test("blanks between lines do not change what is read", async () => {
    const items = async (text: string): Promise<object[]> => (await read(text)).reading.items.map(listed);
    expect(await items(list.replaceAll("\n", "\n\n"))).toEqual(await items(list));
  });
  test("line ends of any system do not change what is read", async () => {
    const items = async (text: string): Promise<object[]> => (await read(text)).reading.items.map(listed);
    expect(await items(list.replaceAll("\n", "\r\n"))).toEqual(await items(list));
  });
});

describe("reading any bytes", () => {
  test("gives a reading or UNREADABLE_DOCUMENT", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        try {
          return balance(await read(bytes));
        } catch (error) {
          return (error as { code?: string }).code === "UNREADABLE_DOCUMENT";
        }
      }),
      { numRuns: 500 },
    );
  });
  test("reads UTF-8 with a mark and UTF-16 both ways, with a mark or without", async () => {
    // “一” ends in a zero too, in the other byte than ASCII does.
    const text = list.replace("发展党员", "统一发展党员");
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const big = little.slice();
    for (let i = 0; i + 1 < big.length; i += 2) [big[i], big[i + 1]] = [big[i + 1] ?? 0, big[i] ?? 0];
    const expected = (await read(text)).reading.items.map(listed);
    for (const bytes of [utf8.encode(`\ufeff${text}`), little, big, little.slice(2), big.slice(2)])
      expect((await read(bytes)).reading.items.map(listed)).toEqual(expected);
  });
  test("reads a text with a stray zero as if a blank stood there", async () => {
    const { reading } = await read(list.replace("发展党员", "发展\0党员"));
    expect(reading.items[0]?.name).toBe("发展党员");
  });
  test("refuses a document over the limit, and says how large it may be", async () => {
    await expect(read(new Uint8Array(largestDocument + 1))).rejects.toThrow(/at most 32.0 MiB/u);
  });
});

const words = fc
  .constantFrom("受理", "核对材料", "公示", "巡查河道", "县里", "镇里", "登记", "5项", "A类", "村（社区）")
  .map((word) => word);
const clause = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join("")}；`);
const clauses = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((line, i) => `${i + 1}.${line}`));
const body = fc.constantFrom("县民政局", "县公安局", "县水利局", "市生态环境局白石分局", "县委组织部");
const row = fc.record({
  category: fc.constantFrom("党的建设", "民生服务", "应急管理及消防"),
  name: fc.array(words, { minLength: 2, maxLength: 6 }).map((parts) => parts.join("")),
  departments: fc.uniqueArray(body, { minLength: 1, maxLength: 3 }),
  theirs: clauses,
  ours: clauses,
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const heads = ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"];
const cells = (item: Row, i: number, between: string): string[] => [
  String(i + 1),
  item.category,
  item.name,
  item.departments.join("、"),
  item.theirs.join(between),
  item.ours.join(between),
];
const writers: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  tabs: (rows) => [heads.join("\t"), ...rows.map((item, i) => cells(item, i, " ").join("\t"))].join("\n"),
  "quoted tabs": (rows) =>
    [
      heads.join("\t"),
      ...rows.map((item, i) =>
        cells(item, i, "\n")
          .map((cell) => (cell.includes("\n") ? `"${cell}"` : cell))
          .join("\t"),
      ),
    ].join("\n"),
  pipes: (rows) =>
    [heads, heads.map(() => "---"), ...rows.map((item, i) => cells(item, i, "<br>"))]
      .map((line) => `| ${line.join(" | ")} |`)
      .join("\n"),
  html: (rows) =>
    `<html><body><p>配合履职事项清单</p><table>${[heads, ...rows.map((item, i) => cells(item, i, "</p><p>"))].map((line) => `<tr>${line.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`).join("")}</table></body></html>`,
};

describe.each(Object.entries(writers))("rows written as %s", (_, write) => {
  test("come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const result = await read(`枫林镇配合履职事项清单\n\n${write(rows)}`);
        const found = result.reading.items.map((item: DutyItem) => ({ ...listed(item) }));
        expect(found).toEqual(
          rows.map((item, i) => ({
            kind: "supporting",
            id: `supporting-${i + 1}`,
            ordinal: i + 1,
            category: item.category,
            name: item.name,
            counterpartDepartments: item.departments,
            departmentResponsibilities: item.theirs.join("\n"),
            townshipResponsibilities: item.ours.join("\n"),
          })),
        );
        expect(result.reading.accounting.unplaced).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile texts take time in proportion to their length", () => {
  const large: Readonly<Record<string, string>> = {
    "open tags": "<p".repeat(200_000),
    "open tables": "<table><tr><td>".repeat(20_000),
    ampersands: "&amp".repeat(200_000),
    quotes: '"a\t'.repeat(100_000),
    pipes: "|".repeat(300_000),
    digits: "1 ".repeat(200_000),
    brackets: "（".repeat(300_000),
    "one cell": `1\t党的建设\t${"审核；".repeat(100_000)}`,
    rows: "1\t党的建设\t审核\n".repeat(20_000),
    "a line of blanks": `1\t党的建设\t审核\n${" ".repeat(100_000)}\n`,
    "blanks within a category": `1\t党${"\u3000".repeat(100_000)}建\t审核`,
    "blanks within a department": `序号\t事项名称\t承接部门\n1\t审核\t县${" ".repeat(100_000)}局`,
    "stops behind a department": `序号\t事项名称\t承接部门\n1\t审核\t县${"。".repeat(100_000)}局`,
  };
  test.each(Object.keys(large))("%s", async (name) => {
    const text = large[name] ?? "";
    expect(balance(await read(`基本履职事项清单\n序号\t事项类别\t事项名称\n${text}`))).toBe(true);
  });
});

describe("the neutral document", () => {
  test("keeps blocks in order and within the text", () => {
    fc.assert(
      fc.property(listLike, (text) => {
        const { blocks } = readText(text);
        return blocks.every(({ at }) => at.start >= 0 && at.end <= text.length && at.start <= at.end);
      }),
    );
  });
});
