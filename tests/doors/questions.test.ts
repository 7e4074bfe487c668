// Many questions at once, by the command line and by the API.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { createApi } from "../../src/api/api.ts";
import { openApp } from "../../src/app/app.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { questionsOf } from "../../src/app/question-table.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const files = newFolder();
const heading = "编号,问题,所查清单,结论,把握,清单,序号,事项,牵头/承接部门,依据";
const run = (...args: string[]) => mingze(["--data", data, ...args]);

beforeAll(async () => {
  const app = await openApp(data);
  await importDocument(app, { name: "枫林.txt", bytes: bytesOf(listText(exampleList)) });
  await app.close();
});

function saved(name: string, content: string | Uint8Array): string {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
}

/** A text as an older spreadsheet program saves it. */
const inGb18030 = (text: string): Uint8Array =>
  execFileSync("iconv", ["-f", "UTF-8", "-t", "GB18030"], { input: text });

describe("a table of questions", () => {
  const table =
    '编号,问题,乡镇,备注\r\nA1,有人在田里烧秸秆,枫林镇,急\r\nA2,"“违建”要拆,找谁",枫林,\r\n,公交线路怎么走,枫林镇,\r\nA4,低保,无此镇,\r\n';

  test("is answered by a table: one row each with list, ordinal, departments and source, or why there is none", async () => {
    const { out, err, code } = await run("find", "--questions", saved("a.csv", `\ufeff${table}`));
    expect([code, err]).toEqual([0, ""]);
    const [first, straw, demolition, bus, nowhere] = out.split("\r\n");
    expect(first).toBe(`\ufeff${heading}`);
    expect(straw).toMatch(
      /^A1,有人在田里烧秸秆,白石县枫林镇,上级牵头本级配合,把握较大（约\d+%）,配合履职事项,1,秸秆禁烧,县农业农村局、市生态环境局白石分局,《白石县枫林镇配合履职事项清单》第 1 项，2025-07 公布，枫林\.txt$/u,
    );
    expect(demolition).toMatch(/^A2,"“违建”要拆,找谁",/u);
    expect(bus).toMatch(/^3,公交线路怎么走,白石县枫林镇,清单内没有,把握较大（约\d+%）,,,,,查了 1 份清单/u);
    expect(nowhere).toMatch(/^A4,低保,,未能回答,,,,,,没有“无此镇”的清单/u);
  });
  test("may be in GB 18030, with semicolons, with English headings; what is written to a file is the same", async () => {
    const expected = (await run("find", "--questions", saved("a.csv", table))).out.trimEnd();
    const answers = join(files, "answers.csv");
    for (const content of [
      inGb18030(table),
      table.replace("编号,问题,乡镇,", "id,question,Township,"),
      table.replace('"“违建”要拆,找谁"', "“违建”要拆#找谁").replaceAll(",", ";").replace("#", ","),
    ]) {
      const { code } = await run("find", "--questions", saved("b.csv", content), "--out", answers);
      expect([code, readFileSync(answers, "utf8").trimEnd()]).toEqual([0, expected]);
    }
  });
  test("takes its place from the command where it names none, and gives JSON lines where asked", async () => {
    const path = saved("c.csv", "question\n有人在田里烧秸秆\n");
    const { out } = await run("find", "--questions", path, "--township", "枫林镇", "--limit", "1", "--json");
    expect(JSON.parse(out)).toMatchObject({ id: "1", verdict: "supporting", hits: [{ itemId: "supporting-1" }] });
  });
  test.each(["诉求内容", "工单内容", "来电内容", "咨询内容", "诉求", "内容", "标题", "*诉求内容（必填）："])(
    "may come from a hotline: the question under %s, the place under another usual heading",
    async (title) => {
      const rows = ["有人在田里烧秸秆,枫林镇", "有人在田里烧秸秆,白石县枫林镇人民政府", "低保,无此镇"];
      for (const place of ["所属乡镇", "镇街", "属地", "承办单位"]) {
        const app = await openApp(data);
        const csv = new TextEncoder().encode([`${title},${place}`, ...rows].join("\n"));
        const asked = await questionsOf(app, { name: "工单.csv", bytes: csv });
        await app.close();
        expect(asked.map(({ township }) => township)).toEqual(["枫林镇", "白石县枫林镇", "无此镇"]);
      }
    },
  );
  test("keeps quotes, line ends and formulas in its cells, has a title above, cells too many and rows without anything", async () => {
    const odd = `12345工单明细,,\n\n编号,诉求内容,乡镇\n1,"他说：""路灯\n不亮""",枫林镇\n,,\n2,=HYPERLINK(路灯),枫林镇,,\n3,,枫林镇\n`;
    const { out } = await run("find", "--questions", saved("odd.csv", odd));
    const [, lamp, formula, empty, ...others] = out.trimEnd().split("\r\n");
    expect(lamp).toMatch(/^1,"他说：""路灯\n不亮""",白石县枫林镇,/u);
    expect(formula).toMatch(/^2,'=HYPERLINK\(路灯\),白石县枫林镇,/u);
    expect(empty).toMatch(/^3,,,未能回答,,,,,,请输入要问的事情/u);
    expect(others).toEqual([]);
  });
  test("may be a workbook, of whose sheets the first with questions is read", async () => {
    const cell = (value: string) => ({ value, type: String });
    const sheet = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(cell));
    const sheets = [
      { sheet: "说明", data: sheet([["按日导出"]]) },
      {
        sheet: "工单",
        data: sheet([
          ["工单编号", "诉求内容", "镇街"],
          ["W1", "有人在田里\n烧秸秆", "枫林镇"],
          ["W2", "低保", "枫林镇"],
        ]),
      },
    ];
    const book = saved("工单.xlsx", new Uint8Array(await writeExcelFile(sheets, {}).toBuffer()));
    const [, straw, low] = (await run("find", "--questions", book)).out.split("\r\n");
    expect(straw).toMatch(/^W1,"有人在田里\n烧秸秆",白石县枫林镇,上级牵头本级配合,/u);
    expect(low).toMatch(/^W2,低保,白石县枫林镇,/u);
  });
  test("tells how far it is, where it is long", async () => {
    const path = saved("long.csv", `问题\n${"路灯不亮\n".repeat(20)}`);
    const { err } = await run("find", "--questions", path, "--out", join(files, "long-answers.csv"));
    expect(err).toContain("明责：10/20\n");
    expect(err.trimEnd().endsWith("明责：20/20")).toBe(true);
  });
  test.each([
    ["without headings", "有人在田里烧秸秆\n路灯不亮\n", "请在最上面加一行写上“问题”"],
    ["without a column of questions", "编号,乡镇\n1,枫林镇\n", "问题"],
    ["with an unquoted comma", "编号,问题\n1,路灯坏了,找谁\n", "第 2 行"],
    ["that is no text", new Uint8Array([0, 1, 2, 0, 0, 3]), "无法"],
  ])("%s is refused, saying what is wrong", async (_, content, words) => {
    const { code, err, out } = await run("find", "--questions", saved("bad.csv", content));
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(words);
    expect(out).toBe("");
  });
  test("harms no spreadsheet: a question that begins like a formula gets an apostrophe", async () => {
    const { out } = await run("find", "--questions", saved("d.csv", "问题\n=HYPERLINK(路灯)\n"));
    expect(out).toContain("1,'=HYPERLINK(路灯),");
  });
});

test("questions as JSON lines are answered as JSON lines, under their own ids; one bad place stops no other", async () => {
  const lines = [
    { id: 7, township: "无此镇", question: "低保" },
    { id: "b", township: "枫林镇", question: "有人在田里烧秸秆" },
  ];
  const path = saved("a.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
  const answers = (await run("find", "--questions", path)).out.trim().split("\n");
  expect(answers.map((line) => JSON.parse(line) as unknown)).toEqual([
    { id: 7, verdict: null, confidence: null, hits: [], problem: expect.objectContaining({ code: "NOT_FOUND" }) },
    expect.objectContaining({ id: "b", verdict: "supporting" }),
  ]);
  expect((await run("find", "--questions", saved("b.jsonl", '{"id": 1}'))).code).toBe(2);
});

test("the API answers a batch in its order, at most 500, and nothing of it is kept", async () => {
  const app = await openApp(data);
  const host = "127.0.0.1:7080";
  const api = createApi(app, { version: "test", samples: files, hosts: new Set([host]), readOnly: true });
  const post = async (body: unknown): Promise<Response> =>
    api.request(`http://${host}/api/answers/batch`, {
      method: "POST",
      headers: { host, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const questions = [
    { id: "1", question: "有人在自家承包田里烧秸秆" },
    { id: "2", question: "，" },
  ];
  const response = await post({ questions, township: "枫林镇", limit: 1 });
  expect(await response.json()).toMatchObject({
    answers: [
      { id: "1", answer: { verdict: "supporting", hits: [{ document: "枫林.txt" }] }, problem: null },
      { id: "2", answer: null, problem: { code: "BAD_REQUEST" } },
    ],
  });
  const many = Array.from({ length: 501 }, (_, i) => ({ id: String(i), question: "灯" }));
  for (const body of [{ questions: [] }, { questions: many }, { questions, townshp: "枫林镇" }])
    expect((await post(body)).status).toBe(400);
  await app.close();
  for (const file of readdirSync(data))
    expect(readFileSync(join(data, file)).includes(questions[0]?.question ?? ""), file).toBe(false);
});
