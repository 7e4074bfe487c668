// One question over many lists, and tables of questions: the API and the command line.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, createApi } from "../../src/api/api.ts";
import { type App, openApp } from "../../src/app/app.ts";
import { findResponsible } from "../../src/app/find-responsible.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { TownshipAnswers } from "../../src/model/township-answers.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const files = newFolder();
const host = "127.0.0.1:7080";
const question = "有人在自家承包田里烧秸秆";
let app: App;
let api: Api;

beforeAll(async () => {
  app = await openApp(data);
  const lists = {
    枫林镇: exampleList,
    桐山乡: { ...exampleList, supporting: [], basic: ["巡查田间地头，制止露天焚烧秸秆"] },
    梅岭乡: { basic: ["调解邻里纠纷"] },
  };
  for (const [name, wish] of Object.entries(lists)) {
    const text = listText({ ...wish, place: `白石县${name}` });
    await importDocument(app, { name: `${name}.txt`, bytes: bytesOf(text) });
  }
  api = createApi(app, { version: "test", samples: files, hosts: new Set([host]), readOnly: true });
});
afterAll(() => app.close());

const post = (path: string, body: string | Uint8Array): Promise<Response> =>
  Promise.resolve(
    api.request(`http://${host}/api/answers/${path}`, {
      method: "POST",
      headers: { host, "content-type": typeof body === "string" ? "application/json" : "application/octet-stream" },
      body: typeof body === "string" ? body : new Uint8Array(body),
    }),
  );

const csvHead = "县（市、区）,乡镇（街道）,结论,把握,清单,序号,事项,牵头/承接部门,依据";

test("each list answers for itself, also where the server is read-only, and it is told whether they agree", async () => {
  const asked = JSON.stringify({ question, county: "白石县" });
  const { answers, agree, counts } = TownshipAnswers.parse(await (await post("townships", asked)).json());
  expect([agree, counts]).toEqual([false, expect.objectContaining({ basic: 1, supporting: 1, unlisted: 1 })]);
  const verdicts = Object.fromEntries(answers.map(({ township, answer }) => [township.name, answer.verdict]));
  expect(verdicts).toEqual({ 枫林镇: "supporting", 桐山乡: "basic", 梅岭乡: "unlisted" });
  const buses = await post("townships", JSON.stringify({ question: "公交车末班几点" }));
  expect(((await buses.json()) as TownshipAnswers).agree).toBe(true);
  const low = await post("townships", JSON.stringify({ question: "怎样申请低保" }));
  expect((await low.json()) as TownshipAnswers).toMatchObject({ agree: true, counts: { basic: 1, unlisted: 2 } });
  expect((await post("townships", JSON.stringify({ question, county: "无此县" }))).status).toBe(404);
  const response = await post("townships/csv", asked);
  expect(decodeURIComponent(response.headers.get("content-disposition") ?? "")).toContain("-白石县.csv");
  const [head, ...rows] = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(new Uint8Array(await response.arrayBuffer()))
    .split("\r\n");
  expect([head, rows.length]).toEqual([`\ufeff${csvHead}`, 3]);
  expect(rows).toContainEqual(
    expect.stringMatching(/^白石县,枫林镇,上级牵头本级配合,把握较大（约\d+%）,配合履职事项,1,秸秆禁烧,/u),
  );
});

test("the command prints the same as a table, as JSON, or writes the CSV", async () => {
  const run = (...args: string[]) => mingze(["--data", data, "find", question, "--each", ...args]);
  const { out } = await run("--county", "白石县");
  expect(out).toMatch(/白石县枫林镇 +上级部门牵头，本级配合 +把握较大 +秸秆禁烧（supporting-1） +县农业农村局/u);
  expect(out).toContain("3 份清单不一致：1 份列为本级主责，1 份列为上级牵头、本级配合，1 份没有此项");
  expect((JSON.parse((await run("--json")).out) as TownshipAnswers).answers).toHaveLength(3);
  const file = join(files, "each.csv");
  expect((await run("--out", file)).out).toBe("");
  expect(readFileSync(file, "utf8")).toContain(csvHead);
  expect((await run("--township", "枫林镇")).code).toBe(2);
});

test("a row that names no place says whose lists answered, and where they differ", async () => {
  const csv = new TextEncoder().encode(`问题\n${question}\n怎样申请低保\n`);
  const rows = (await (await post("csv?name=a.csv&county=白石县", csv)).text()).split("\r\n");
  expect(rows[1]).toContain(",3 份清单不一致：1 份列为本级主责，1 份列为上级牵头、本级配合，1 份没有此项；以白石县");
  expect(rows[2]).toContain(",3 份清单中，1 份列为本级主责，2 份没有此项；以白石县枫林镇为例,本级主责,");
});

test("an answer out of many lists is as sure as the list is that it is an example of", async () => {
  const { hits, confidence } = await findResponsible(app, { question });
  const alone = await findResponsible(app, { question, edition: hits[0]?.edition });
  expect(alone.hits[0]?.itemId).toBe(hits[0]?.itemId);
  expect(confidence).toBe(alone.confidence);
});

test("a table of questions is answered by a table, rows without a place by the one that is told; nothing is kept", async () => {
  const csv = new TextEncoder().encode(`编号,问题,乡镇\nA1,${question},\nA2,${question},桐山乡\nA3,低保,无此镇\n`);
  const edition = (await app.registry.editions({})).find(({ township }) => township.name === "枫林镇")?.id;
  const response = await post(`csv?name=${encodeURIComponent("诉求.csv")}&edition=${edition}`, csv);
  expect(decodeURIComponent(response.headers.get("content-disposition") ?? "")).toContain("诉求-答复.csv");
  expect(response.headers.get("x-questions")).toBe("3");
  const rows = (await response.text()).split("\r\n");
  expect(rows.slice(1).map((row) => row.split(",").toSpliced(4).toSpliced(1, 1))).toEqual([
    ["A1", "白石县枫林镇", "上级牵头本级配合"],
    ["A2", "白石县桐山乡", "本级主责"],
    ["A3", "", "未能回答"],
  ]);
  expect((await post("csv?name=a.csv", new TextEncoder().encode("乡镇\n枫林镇\n"))).status).toBe(400);
  const many = `问题\n${"路灯坏了\n".repeat(5001)}`;
  expect((await post("csv?name=a.csv", new TextEncoder().encode(many))).status).toBe(400);
  expect((await post("csv?name=a.csv", new Uint8Array(8 * 1024 * 1024 + 1))).status).toBe(413);
  for (const file of readdirSync(data)) expect(readFileSync(join(data, file)).includes(question), file).toBe(false);
});
