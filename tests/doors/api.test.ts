import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Api, createApi } from "../../src/api/api.ts";
import { type App, openApp } from "../../src/app/app.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { ItemStructure } from "../../src/model/structure.ts";
import { newFolder, root } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

let app: App;
let api: Api;
const samples = join(root, "samples/documents");
const host = "127.0.0.1:7080";
const hosts = new Set([host]);

beforeAll(async () => {
  app = await openApp(newFolder());
  api = createApi(app, { version: "test", samples, hosts, readOnly: false });
  await importSample(app, samples);
});
afterAll(() => app.close());

const ask = (path: string, init: RequestInit = {}, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(api.request(`http://${host}${path}`, { ...init, headers: { host, ...headers } }));
const json = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await response).json() as Promise<Record<string, unknown>>;
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, { method: "POST", body: JSON.stringify(body) }, { "content-type": "application/json", ...headers });
const upload = (path: string, text: string | Uint8Array): Promise<Response> =>
  ask(
    path,
    { method: "POST", body: new Uint8Array(typeof text === "string" ? bytesOf(text) : text) },
    { "content-type": "application/octet-stream" },
  );

describe("reading and asking", () => {
  test("lists the editions in force, each marked as a sample", async () => {
    const { editions } = (await json(ask("/api/editions"))) as {
      editions: { township: { name: string }; sample: boolean }[];
    };
    expect(editions.map(({ township }) => township.name).toSorted()).toEqual(["柳溪镇", "滨河街道", "石岭乡"]);
    expect(editions.every(({ sample }) => sample)).toBe(true);
  });
  test("answers who is responsible, with the item's id, list and ordinal", async () => {
    const answer = await json(post("/api/answers", { question: "秸秆禁烧谁来巡查", township: "柳溪镇", limit: 1 }));
    expect(answer).toMatchObject({
      verdict: "basic",
      editions: 1,
      hits: [
        { kind: "basic", itemId: expect.stringMatching(/^basic-\d+$/u), ordinal: expect.any(Number), sample: true },
      ],
    });
  });
  test("checks a list among its county's others: a place that was copied is a neighbour's", async () => {
    const { editions } = (await json(ask("/api/editions?township=石岭乡"))) as { editions: { id: number }[] };
    const checked = await json(ask(`/api/editions/${editions[0]?.id}/check`));
    expect(checked).toMatchObject({ edition: { township: { name: "石岭乡" } } });
    expect(checked.findings).toContainEqual(
      expect.objectContaining({ rule: "foreign-place", kind: "supporting", quote: "柳溪镇", state: "open" }),
    );
    expect(checked).not.toHaveProperty("text");
  });
  test("shows a list, an item with its printed context, and the original file", async () => {
    const { editions } = (await json(ask("/api/editions?township=石岭乡"))) as {
      editions: { id: number; document: { sha256: string; name: string } }[];
    };
    const [edition] = editions;
    const list = (await json(ask(`/api/editions/${edition?.id}`))) as { items: { id: string; provenance?: unknown }[] };
    expect(list.items[0]).not.toHaveProperty("provenance");
    const item = await json(ask(`/api/editions/${edition?.id}/items/supporting-1`));
    expect(item).toMatchObject({
      previous: expect.stringMatching(/^basic-/u),
      next: "supporting-2",
      context: { printings: [expect.arrayContaining([expect.objectContaining({ ofItem: true })])] },
    });
    const file = await ask(`/api/documents/${edition?.document.sha256}`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(
      new Uint8Array(readFileSync(join(root, "samples/documents", edition?.document.name ?? ""))),
    );
    expect(file.headers.get("content-disposition")).toMatch(/^attachment/u);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
  });
  test("gives an item's structure and the whole names of its bodies, and a department by either name", async () => {
    const { editions } = (await json(ask("/api/editions?township=柳溪镇"))) as { editions: { id: number }[] };
    const item = await json(ask(`/api/editions/${editions[0]?.id}/items/supporting-3`));
    expect(ItemStructure.parse(item.structure)).toMatchObject({
      bodies: expect.arrayContaining([
        expect.objectContaining({ printed: "县民政局", body: expect.objectContaining({ name: "青梧县民政局" }) }),
      ]),
      sides: [{ side: "department" }, { side: "township", clauses: [{ enumerator: "1." }, { enumerator: "2." }, {}] }],
    });
    for (const name of ["青梧县民政局", "县民政局"])
      expect(await json(ask(`/api/departments/${name}`))).toMatchObject({
        name: "青梧县民政局",
        printed: ["县民政局"],
      });
  });
  test("reads a document without keeping it", async () => {
    const reading = await json(upload("/api/readings?name=a.txt", listText(exampleList)));
    expect(reading).toMatchObject({ township: { name: "枫林镇" }, published: "2025-07" });
    expect((await json(ask("/api/editions?township=枫林镇"))).code).toBe("NOT_FOUND");
  });
});

describe("changing", () => {
  test("imports, proposes, removes", async () => {
    const proposed = await json(upload("/api/imports?name=a.txt&propose=true", listText(exampleList)));
    expect(proposed).toMatchObject({ proposal: { as: "new-edition" }, edition: null });
    const imported = (await json(upload("/api/imports?name=a.txt", listText(exampleList)))) as {
      edition: { id: number };
    };
    expect(imported.edition.id).toBeGreaterThan(0);
    expect(await json(ask(`/api/editions/${imported.edition.id}`, { method: "DELETE" }))).toMatchObject({
      id: imported.edition.id,
    });
    expect((await ask(`/api/editions/${imported.edition.id}`)).status).toBe(404);
  });
  test("an import does what was confirmed or nothing, and a place may be said", async () => {
    const said = `township=${encodeURIComponent("远水镇")}&county=${encodeURIComponent("白石县")}`;
    const text = listText({ ...exampleList, place: "" });
    const proposed = await json(upload(`/api/imports?name=a.txt&propose=true&${said}`, text));
    expect(proposed).toMatchObject({ proposal: { because: "first-of-township" } });
    expect((await upload(`/api/imports?name=a.txt&${said}&confirmed=another-reading`, text)).status).toBe(409);
    const { confirmation } = proposed.proposal as { confirmation: string };
    const confirmed = `confirmed=${encodeURIComponent(confirmation)}`;
    const imported = await json(upload(`/api/imports?name=a.txt&${said}&${confirmed}`, text));
    expect(imported).toMatchObject({ edition: { township: { name: "远水镇", county: "白石县" } } });
    await ask(`/api/imports/${imported.kept}`, { method: "DELETE" });
  });
  test("an import is undone by its number, once, and a list is of the township that one says", async () => {
    const text = listText({ ...exampleList, place: "枫林镇" });
    const first = await json(upload("/api/imports?name=a.txt", listText(exampleList)));
    const { id } = first.edition as { id: number };
    expect(await json(upload(`/api/imports?name=b.txt&propose=true&of=${id}`, text))).toMatchObject({
      kept: null,
      proposal: { as: "another-reading", edition: id, candidates: [] },
    });
    expect((await upload("/api/imports?name=b.txt&of=0", text)).status).toBe(400);
    expect((await upload("/api/imports?name=b.txt&of=999", text)).status).toBe(404);
    expect(await json(ask(`/api/imports/${first.kept}`, { method: "DELETE" }))).toEqual({ edition: null });
    expect((await ask(`/api/imports/${first.kept}`, { method: "DELETE" })).status).toBe(404);
  });
  test("the sample county is taken out and put in again", async () => {
    await ask("/api/sample", { method: "DELETE" });
    const { editions } = (await json(ask("/api/sample", { method: "POST" }))) as { editions: unknown[] };
    expect(editions).toHaveLength(3);
  });
  test("backs up and restores", async () => {
    const file = new Uint8Array(await (await ask("/api/backup", { method: "POST" })).arrayBuffer());
    await upload("/api/imports?name=a.txt", listText(exampleList));
    expect(await json(upload("/api/restore", file))).toEqual({ editions: 3 });
    const refused = await json(upload("/api/restore", "no backup"));
    expect(refused).toMatchObject({ code: "BACKUP_UNUSABLE", detailZh: expect.stringContaining("上传的文件") });
    expect(JSON.stringify(refused)).not.toContain(tmpdir());
  });
});

describe("problems", () => {
  test.each([
    ["an unknown edition", () => ask("/api/editions/999"), 404, "NOT_FOUND"],
    ["an unknown route", () => ask("/api/nothing"), 404, "NOT_FOUND"],
    ["a bad number", () => ask("/api/editions/x"), 400, "BAD_REQUEST"],
    ["an empty question", () => post("/api/answers", { question: "，。" }), 400, "BAD_REQUEST"],
    ["a question too long", () => post("/api/answers", { question: "灯".repeat(3000) }), 400, "BAD_REQUEST"],
    [
      "a body that is no JSON",
      () => ask("/api/answers", { method: "POST", body: "{" }, { "content-type": "application/json" }),
      400,
      "BAD_REQUEST",
    ],
    [
      "an unreadable file",
      () => upload("/api/readings?name=x", new Uint8Array([0, 1, 2, 255])),
      422,
      "UNREADABLE_DOCUMENT",
    ],
    ["a file without items", () => upload("/api/imports?name=x.txt", "开会通知"), 400, "BAD_REQUEST"],
  ])("%s is a problem document with its code", async (_, request, status, code) => {
    const response = await request();
    expect([response.status, response.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json; charset=utf-8",
    ]);
    expect(await response.json()).toMatchObject({
      status,
      code,
      detail: expect.any(String),
      detailZh: expect.stringMatching(/\p{Script=Han}/u),
    });
  });
  test("a request that cannot be understood is told so in Chinese", async () => {
    const { detailZh } = await json(post("/api/answers", { question: "路灯", unknown: 1 }));
    expect(detailZh).toBe("请求有误（所发内容里有不认识的项：unknown）");
  });
});

describe("other pages and other machines", () => {
  test("a request under another host name is refused, also one that only reads", async () => {
    expect(
      (await Promise.resolve(api.request("http://evil.example/api/editions", { headers: { host: "evil.example" } })))
        .status,
    ).toBe(403);
  });
  test("a change that another origin asks for is refused", async () => {
    expect((await ask("/api/sample", { method: "DELETE" }, { origin: "http://evil.example" })).status).toBe(403);
    expect((await ask("/api/sample", { method: "DELETE" }, { origin: "null" })).status).toBe(403);
    expect((await ask("/api/sample", { method: "DELETE" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(((await json(ask("/api/editions"))) as { editions: unknown[] }).editions).toHaveLength(3);
  });
  test("beyond loopback nothing can be changed, and asking still works", async () => {
    const open = createApi(app, { version: "test", samples, hosts: undefined, readOnly: true });
    const request = (path: string, init: RequestInit = {}): Promise<Response> =>
      Promise.resolve(
        open.request(`http://10.0.0.5${path}`, {
          ...init,
          headers: { host: "10.0.0.5", "content-type": "application/json" },
        }),
      );
    for (const [method, path] of [
      ["DELETE", "/api/sample"],
      ["DELETE", "/api/editions/1"],
      ["POST", "/api/imports?name=x"],
      ["POST", "/api/restore"],
      ["POST", "/api/backup"],
    ] as const) {
      expect((await request(path, { method })).status, `${method} ${path}`).toBe(403);
    }
    expect((await request("/api/answers", { method: "POST", body: JSON.stringify({ question: "秸秆" }) })).status).toBe(
      200,
    );
  });
  test("answers carry headers that keep a page from running foreign script", async () => {
    const { headers } = await ask("/api/health");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect([headers.get("x-content-type-options"), headers.get("x-frame-options")]).toEqual(["nosniff", "DENY"]);
  });
});

test("OpenAPI names every route, and every schema that it refers to", async () => {
  const text = await (await ask("/api/openapi.json")).text();
  const document = JSON.parse(text) as {
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  expect(Object.keys(document.paths).toSorted()).toEqual([
    "/api/answers",
    "/api/answers/batch",
    "/api/answers/csv",
    "/api/answers/townships",
    "/api/answers/townships/csv",
    "/api/backup",
    "/api/county-check",
    "/api/departments",
    "/api/departments/{name}",
    "/api/departments/{name}/mirror",
    "/api/documents/{sha256}",
    "/api/duties",
    "/api/editions",
    "/api/editions/{edition}",
    "/api/editions/{edition}/check",
    "/api/editions/{edition}/check/{format}",
    "/api/editions/{edition}/doubts",
    "/api/editions/{edition}/doubts/{doubt}",
    "/api/editions/{edition}/doubts/{doubt}/accept",
    "/api/editions/{edition}/draft",
    "/api/editions/{edition}/draft/docx",
    "/api/editions/{edition}/draft/mends",
    "/api/editions/{edition}/draft/undo",
    "/api/editions/{edition}/export/{format}",
    "/api/editions/{edition}/findings/{key}",
    "/api/editions/{edition}/fixture",
    "/api/editions/{edition}/items/{item}",
    "/api/editions/{edition}/passages",
    "/api/editions/{edition}/undo",
    "/api/health",
    "/api/imports",
    "/api/imports/{kept}",
    "/api/notices",
    "/api/notices/reply",
    "/api/overview",
    "/api/own-words",
    "/api/own-words/file",
    "/api/own-words/{id}",
    "/api/places",
    "/api/readings",
    "/api/reports",
    "/api/reports/{id}",
    "/api/restore",
    "/api/sample",
  ]);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/gu))
    expect(document.components.schemas).toHaveProperty(name ?? "");
});
