import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance, quotesHold } from "../../../tests/tools/accounts.ts";
import {
  asCsv,
  asExcel,
  asHtml,
  asMarkdown,
  asTabs,
  asWord,
  ordinalsOf,
  type PrintedList,
  type PrintedRow,
} from "../../../tests/tools/list-writers.ts";
import { type DocumentReading, readDutyList } from "../read.ts";

const read = (bytes: Uint8Array): Promise<DocumentReading> =>
  readDutyList({ name: "清单", bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

const word = fc.constantFrom(
  "受理",
  "核对材料",
  "公示",
  "巡查河道",
  "登记",
  "5项",
  "A类",
  "村（社区）",
  "甲,乙",
  "a<b",
  "“应急”",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const clauses = fc
  .array(phrase, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line, i) => `${i + 1}.${line}；`));
const row = fc.record({
  departments: fc.uniqueArray(fc.constantFrom("县民政局", "县公安局", "县水利局", "县委组织部"), {
    minLength: 1,
    maxLength: 2,
  }),
  name: phrase,
  theirs: clauses,
  ours: clauses,
});
const groups = fc
  .uniqueArray(fc.constantFrom("党的建设", "民生服务", "应急管理及消防", "平安法治"), { minLength: 1, maxLength: 3 })
  .chain((categories) =>
    fc.tuple(
      ...categories.map((category) => fc.tuple(fc.constant(category), fc.array(row, { minLength: 1, maxLength: 4 }))),
    ),
  );
const headings = fc.constantFrom(
  ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"],
  ["编号", "领域", "配合履职事项", "主责部门", "县级部门职责", "枫林镇配合职责"],
  ["序号", "类别", "履职事项名称", "牵头部门", "主责部门职责", "乡镇（街道）配合职责"],
);
const list = fc
  .record({ groups, headings, categories: fc.constantFrom("each row", "merged", "bands"), restarts: fc.boolean() })
  .map(
    ({ groups: of, ...form }): PrintedList => ({
      ...form,
      title: "枫林镇配合履职事项清单",
      rows: of.flatMap(([category, rows]) =>
        rows.map(
          ({ name, departments, theirs, ours }, i): PrintedRow => ({
            category,
            // Rows of the same words would be one item printed twice.
            cells: [[`${name}${category}${i}`], [departments.join("、")], theirs, ours],
          }),
        ),
      ),
    }),
  );

const expected = (of: PrintedList): object[] => {
  const ordinals = ordinalsOf(of);
  return of.rows.map(({ category, cells: [name, departments, theirs, ours] }, i) => ({
    kind: "supporting",
    ordinal: ordinals[i],
    category,
    name: name?.[0],
    counterpartDepartments: departments?.[0]?.split("、"),
    departmentResponsibilities: theirs?.join("\n"),
    townshipResponsibilities: ours?.join("\n"),
  }));
};

const writers: Readonly<Record<string, (of: PrintedList) => Uint8Array | Promise<Uint8Array>>> = {
  Word: (of) => asWord(of, false),
  "Word with numbers that it makes": (of) => asWord(of, true),
  Excel: asExcel,
  "a page": asHtml,
  commas: (of) => asCsv(of, ","),
  semicolons: (of) => asCsv(of, ";"),
  Markdown: (of) => asMarkdown(of, true),
  "Markdown without outer pipes": (of) => asMarkdown(of, false),
  tabs: asTabs,
};

/** Commas in cells that at first look like those between columns. */
const oneRow = (theirs: readonly string[], ours: readonly string[]): PrintedList["rows"] => [
  { category: "党的建设", cells: [["受理"], ["县民政局"], theirs, ours] },
];
const commas: readonly PrintedList[] = [
  oneRow(["1.甲,乙受理；", "2.甲,乙受理；"], ["1.受理；", "2.甲,乙；", "3.受理；"]),
  [1, 2, 3].flatMap((i) => oneRow(["1.受理；"], ["1.甲,乙；", ...(i === 3 ? ["2.受理；"] : [])])),
].map((rows) => ({
  title: "枫林镇配合履职事项清单",
  headings: ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"],
  rows: rows.map((row, i) => ({ ...row, cells: row.cells.with(0, [`受理${i}`]) })),
  categories: "each row",
  restarts: false,
}));

describe.each(Object.keys(writers))("the same rows written as %s", (name) => {
  test("come back equal, each quoted where it stands, with every character accounted for", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (of) => {
        const result = await read((await writers[name]?.(of)) ?? new Uint8Array());
        const found = result.reading.items.map(({ id, provenance, printedAt, ...words }) => words);
        expect(found).toEqual(expected(of));
        expect(balance(result) && quotesHold(result)).toBe(true);
        expect(result.reading.accounting.unplacedAt).toEqual([]);
      }),
      { numRuns: 25, examples: commas.map((one) => [one]) },
    );
  }, 30_000);
});

const sample: PrintedList = {
  title: "枫林镇配合履职事项清单",
  headings: ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"],
  rows: [1, 2, 3].map((i) => ({
    category: "党的建设",
    cells: [[`事项${i}`], ["县民政局"], ["1.受理；", "2.审核。"], ["上报。"]],
  })),
  categories: "merged",
  restarts: false,
};

/** A reading whose accounts balance, or a refusal with a known code. */
const holds = async (bytes: Uint8Array): Promise<boolean> => {
  try {
    const result = await read(bytes);
    return balance(result) && quotesHold(result);
  } catch (error) {
    return /^(?:UNREADABLE_DOCUMENT|DOCUMENT_TOO_LARGE)$/u.test((error as { code?: string }).code ?? "");
  }
};

describe.each(Object.keys(writers))("damaged %s", (name) => {
  test("cut anywhere or with bytes changed is read or refused", async () => {
    const bytes = (await writers[name]?.(sample)) ?? new Uint8Array();
    const at = fc.nat({ max: bytes.length - 1 });
    const damaged = fc.oneof(
      at.map((end) => bytes.subarray(0, end)),
      fc.array(fc.tuple(at, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }).map((changes) => {
        const copy = bytes.slice();
        for (const [i, byte] of changes) copy[i] = byte;
        return copy;
      }),
    );
    await fc.assert(fc.asyncProperty(damaged, holds), { numRuns: 150 });
  }, 30_000);
});
