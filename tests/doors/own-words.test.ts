// The office's own words through each door: kept, applied, told, taken out.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, createApi } from "../../src/api/api.ts";
import { type App, openApp } from "../../src/app/app.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { knowledge } from "../../src/app/knowledge.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const files = newFolder();
const host = "127.0.0.1:7080";
let app: App;
let api: Api;
let beyond: Api;

beforeAll(async () => {
  app = await openApp(data);
  await importDocument(app, { name: "枫林.txt", bytes: bytesOf(listText(exampleList)) });
  api = createApi(app, { version: "test", samples: files, hosts: new Set([host]), readOnly: false });
  beyond = createApi(app, { version: "test", samples: files, hosts: undefined, readOnly: true });
});
afterAll(() => app.close());

async function request(to: Api, method: string, path: string, body?: unknown): Promise<[number, unknown]> {
  const bytes = body instanceof Uint8Array;
  const type = bytes ? "application/octet-stream" : "application/json";
  const sent = body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) };
  const headers = { host, ...(body === undefined ? {} : { "content-type": type }) };
  const response = await to.request(`http://${host}${path}`, { method, headers, ...sent });
  return [response.status, await response.json()];
}

const lamp = { words: "村口的长明灯", township: "枫林镇", item: "basic-3" };

test("the API adds, applies, lists and takes out; beyond this machine it only lists", async () => {
  expect(await request(api, "POST", "/api/own-words", lamp)).toEqual([200, { added: true, alsoIn: 0 }]);
  expect(await request(api, "POST", "/api/own-words", lamp)).toEqual([200, { added: false, alsoIn: 0 }]);
  expect(await request(api, "POST", "/api/answers", { question: "长明灯在村口不亮", limit: 1 })).toMatchObject([
    200,
    { ownWords: { words: lamp.words, name: "管护村道和路灯" }, hits: [{ itemId: "basic-3" }] },
  ]);
  const [, { ownWords }] = (await request(beyond, "GET", "/api/own-words")) as [number, { ownWords: { id: number }[] }];
  expect(ownWords).toMatchObject([{ words: lamp.words, found: true, means: { type: "item", kind: "basic" } }]);
  for (const [method, path, body] of [
    ["POST", "/api/own-words", lamp],
    ["POST", "/api/own-words/file", new Uint8Array([1])],
    ["DELETE", "/api/own-words/1", undefined],
  ] as const)
    expect((await request(beyond, method, path, body))[0]).toBe(403);
  expect((await request(api, "DELETE", `/api/own-words/${ownWords[0]?.id}`))[0]).toBe(200);
  expect((await request(api, "DELETE", `/api/own-words/${ownWords[0]?.id}`))[0]).toBe(404);
  expect((await request(api, "POST", "/api/own-words", { ...lamp, wrods: "x" }))[0]).toBe(400);
});

test("the API takes a file and names the standard duties", async () => {
  const [, { duties }] = (await request(api, "GET", "/api/duties")) as [number, { duties: { id: string }[] }];
  expect(duties).toHaveLength(knowledge().duties.length);
  const csv = new TextEncoder().encode(`words,duty\n小铁房,${duties[0]?.id}\n大铁房,none\n`);
  expect(await request(api, "POST", "/api/own-words/file", csv)).toMatchObject([
    200,
    { added: 1, known: 0, refused: [{ row: 3, words: "大铁房" }] },
  ]);
});

test("the command adds, imports, lists, answers by them and removes", async () => {
  const run = (...args: string[]) => mingze(["--data", data, "words", ...args]);
  expect((await run("add", "点天灯", "--list", "枫林镇", "--item", "秸秆禁烧")).out).toBe("已添加\n");
  expect(await run("add", "电话13800000000", "--duty", "x")).toMatchObject({ code: 2 });
  expect((await mingze(["--data", data, "find", "有人点天灯"])).out).toContain("本单位用语：点天灯（指“秸秆禁烧”）");
  const file = join(files, "own.csv");
  writeFileSync(file, "用语,乡镇,事项\n黑烟囱,枫林镇,supporting-1\n灯,枫林镇,basic-3\n");
  expect((await run("import", file)).out).toMatch(
    /^添加 1 条，原已有 0 条，不能用 1 条\n {2}第 3 行“灯”：用语应有两个字以上/u,
  );
  const known = JSON.parse((await run("--json")).out) as { id: number; words: string }[];
  expect(known.slice(0, 2).map(({ words }) => words)).toEqual(["黑烟囱", "点天灯"]);
  expect((await run()).out).toMatch(/黑烟囱 +.*枫林镇《配合》秸秆禁烧/u);
  for (const { id } of known) expect((await run("remove", String(id))).code).toBe(0);
  expect((await run()).out).toBe("还没有本单位用语\n");
  expect((await run("remove", "1")).code).toBe(4);
});
