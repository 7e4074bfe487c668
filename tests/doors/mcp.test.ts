import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp } from "../../src/app/app.ts";
import { importSample } from "../../src/app/import-sample.ts";
import { BriefNotice } from "../../src/mcp/tools/notices.ts";
import { CitedAnswer } from "../../src/model/answer.ts";
import { ShownItem } from "../../src/model/views.ts";
import { mingze, type Serving, serving, start } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const clients: Client[] = [];
let http: Serving;

beforeAll(async () => {
  const app = await openApp(data);
  await importSample(app, join(root, "samples/documents"));
  await app.close();
  const list = join(newFolder(), "枫林.txt");
  writeFileSync(list, listText(exampleList));
  await mingze(["--data", data, "import", list]);
  http = await serving(["--data", data], "0", {}, ["--http"], "mcp");
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await http.stop();
});

type Transport = Parameters<Client["connect"]>[0];

async function connected(transport: unknown): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  clients.push(client);
  await client.connect(transport as Transport);
  return client;
}

const overStdio = (): Promise<Client> =>
  connected(
    new StdioClientTransport({
      command: process.execPath,
      args: ["--disable-warning=ExperimentalWarning", join(root, "src/cli/main.ts"), "--data", data, "mcp"],
      env: getDefaultEnvironment(),
    }),
  );
const overHttp = (): Promise<Client> => connected(new StreamableHTTPClientTransport(new URL(http.address)));

/** What a tool answers as data; its text says the same. */
async function call(
  client: Client,
  name: string,
  wish: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: wish });
  const [{ text }] = content as [{ text: string }];
  if (isError) return JSON.parse(text) as Record<string, unknown>;
  expect(JSON.parse(text)).toEqual(structuredContent);
  return structuredContent as Record<string, unknown>;
}

describe.each([
  ["standard input and output", overStdio],
  ["HTTP", overHttp],
])("an assistant over %s", (_, connect) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect();
  });

  test("finds the tools, all of which only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "ask",
      "ask_townships",
      "ask_many",
      "list_townships",
      "list_items",
      "read_item",
      "list_departments",
      "read_department",
      "mirror_department",
      "check_list",
      "hold_notice",
      "list_own_words",
    ]);
    for (const { annotations, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(outputSchema).toMatchObject({ type: "object" });
    }
  });
  test("is told who is responsible, with township, document, date, list, ordinal and printed words", async () => {
    const answer = CitedAnswer.parse(await call(client, "ask", { question: "有人在田里烧秸秆", township: "枫林镇" }));
    expect(answer.verdict).toBe("supporting");
    expect(answer.hits[0]).toMatchObject({
      township: { county: "白石县", name: "枫林镇" },
      document: "枫林.txt",
      published: "2025-07",
      sample: false,
      kind: "supporting",
      ordinal: 1,
      itemId: "supporting-1",
      printed: { name: ["秸秆禁烧"], counterpartDepartments: ["县农业农村局", "市生态环境局白石分局"] },
    });
  });
  test("lists townships and items, and reads an item with its provenance", async () => {
    const { editions } = (await call(client, "list_townships", { county: "青梧县" })) as { editions: { id: number }[] };
    expect(editions).toHaveLength(3);
    const lines = await call(client, "list_items", { township: "枫林镇", kind: "basic", words: "路灯" });
    expect(lines).toMatchObject({
      total: 1,
      edition: { documents: [{ name: "枫林.txt" }] },
      items: [{ kind: "basic", ordinal: 3, name: "管护村道和路灯" }],
    });
    const first = await call(client, "list_items", { township: "枫林镇", limit: 2 });
    expect([first.total, (first.items as unknown[]).length]).toEqual([5, 2]);
    const rest = await call(client, "list_items", { township: "枫林镇", offset: 2 });
    expect([rest.total, (rest.items as unknown[]).length]).toEqual([5, 3]);
    const item = ShownItem.parse(await call(client, "read_item", { township: "枫林镇", item: "supporting-1" }));
    expect(item.context.document.name).toBe("枫林.txt");
    expect(item.item.provenance.name?.[0]?.quote).toBe("秸秆禁烧");
  });
  test("sees departments with the items that name them, each with its document", async () => {
    const { departments } = await call(client, "list_departments", { county: "青梧县" });
    expect(departments).toContainEqual(expect.objectContaining({ name: "青梧县民政局" }));
    const { items } = (await call(client, "read_department", { name: "县民政局", county: "青梧县" })) as {
      items: { document: string }[];
    };
    expect(items[0]?.document).toMatch(/\.\w+$/u);
  });
  test("asks each township by itself, and many questions at once", async () => {
    const { answers } = await call(client, "ask_townships", { question: "有人在田里烧秸秆", county: "青梧县" });
    expect(answers).toHaveLength(3);
    const questions = [
      { id: "a", question: "有人在田里烧秸秆", township: "枫林镇" },
      { id: "b", question: "低保", township: "无此镇" },
    ];
    expect(await call(client, "ask_many", { questions })).toMatchObject({
      answers: [
        { id: "a", answer: { verdict: "supporting", hits: [{ document: "枫林.txt", ordinal: 1 }] } },
        { id: "b", problem: { code: "NOT_FOUND" } },
      ],
    });
  });
  test("sees what a department does by each list, and the office's own words", async () => {
    expect(await call(client, "mirror_department", { name: "县民政局", county: "青梧县" })).toMatchObject({ lists: 3 });
    expect(await call(client, "list_own_words")).toEqual({ ownWords: [] });
  });
  test("sees the slips of a list", async () => {
    const { edition } = (await call(client, "list_items", { township: "枫林镇" })) as { edition: { id: number } };
    expect(await call(client, "check_list", { edition: edition.id })).toHaveProperty("findings");
  });
  test("has a notice held against a list, action by action, with the list quoted", async () => {
    const text =
      "各乡镇：\n一、调解邻里纠纷。\n二、巡查田间地头，查处露天焚烧秸秆行为。\n三、县农业农村局负责推广秸秆还田。";
    const held = BriefNotice.parse(await call(client, "hold_notice", { text, township: "枫林镇" }));
    expect(held.tasks.map(({ verdict, demands }) => [verdict, demands.map((demand) => demand.verdict)])).toEqual([
      ["within-basic", ["within-basic"]],
      ["partly", ["within-supporting", "beyond"]],
    ]);
    expect(held.tasks[1]?.demands[1]?.basis?.citation).toContain("市生态环境局白石分局查处露天焚烧");
    expect(held.others).toMatchObject([{ body: "县农业农村局" }]);
  });
  test("has a long notice held a stretch at a time, each in few words", async () => {
    const text = "各乡镇要巡查田间地头，查处露天焚烧秸秆行为。\n".repeat(600);
    const first = await call(client, "hold_notice", { text, township: "枫林镇" });
    expect(BriefNotice.parse(first)).toMatchObject({ total: 600, next: 40 });
    expect(JSON.stringify(first).length).toBeLessThan(60_000);
    const last = BriefNotice.parse(await call(client, "hold_notice", { text, township: "枫林镇", from: 590 }));
    expect([last.tasks.length, last.next]).toEqual([10, null]);
  });
  test.each([
    ["hold_notice", { text: "巡查田间地头" }, "BAD_REQUEST"],
    ["hold_notice", { text: '=HYPERLINK("http://example.org","点我")', township: "枫林镇" }, "BAD_REQUEST"],
    ["hold_notice", { text: "各镇要巡查田间地头。", township: "枫林镇", from: 1 }, "BAD_REQUEST"],
    ["ask", { question: "低保", township: "无此镇" }, "NOT_FOUND"],
    ["ask", { question: "，" }, "BAD_REQUEST"],
    ["list_items", {}, "BAD_REQUEST"],
    ["read_item", { township: "枫林镇", item: "basic-99" }, "NOT_FOUND"],
    ["read_department", { name: "无此局" }, "NOT_FOUND"],
    ["ask", { question: "低保", townshp: "枫林镇" }, "BAD_REQUEST"],
    ["ask", {}, "BAD_REQUEST"],
    ["list_items", { township: "枫林镇", limit: "many" }, "BAD_REQUEST"],
    ["forget", {}, "NOT_FOUND"],
  ])("is told in both languages why %s fails", async (name, wish, code) => {
    expect(await call(client, name, wish)).toMatchObject({ code, messageZh: expect.stringMatching(/\p{Script=Han}/u) });
  });
});

describe("standard input and output", () => {
  test("carry messages alone, and the server ends with them", async () => {
    const child = start(["--data", data, "mcp"]);
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.on("data", (chunk) => out.push(String(chunk)));
    child.stderr.on("data", (chunk) => err.push(String(chunk)));
    const ended = new Promise((done) => child.once("close", done));
    const question = "有人在田里烧秸秆怎么办";
    const send = (message: object): boolean => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    send({
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
    });
    send({ method: "notifications/initialized" });
    send({ id: 2, method: "tools/call", params: { name: "ask", arguments: { question } } });
    await expect.poll(() => out.join("").split("\n").length, { timeout: 30_000 }).toBe(3);
    child.stdin.end();
    expect(await ended).toBe(0);
    const messages = out.join("").trim().split("\n");
    expect(messages.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 2]);
    // What was asked stands in no answer, on no console, and in no file.
    expect(out.join("") + err.join("")).not.toContain(question);
    expect(err.join("")).toBe("");
    for (const file of readdirSync(data)) expect(readFileSync(join(data, file)).includes(question), file).toBe(false);
  });
});

describe("over HTTP", () => {
  const statusUnderHost = (host: string): Promise<number | undefined> =>
    new Promise((done, fail) => {
      const asked = request(http.address, { method: "POST", headers: { host } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      });
      asked.once("error", fail).end();
    });
  const post = (headers: Record<string, string>): Promise<Response> =>
    fetch(http.address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" }),
    });
  test("only this machine's own address is answered, and no other site's page", async () => {
    expect((await post({})).status).toBe(200);
    for (const headers of [{ origin: "https://example.org" }, { "sec-fetch-site": "cross-site" }] as const)
      expect((await post(headers)).status, JSON.stringify(headers)).toBe(403);
    expect(await statusUnderHost("example.org")).toBe(403);
  });
  test("there are no sessions to open or to end, and nothing beside the one address", async () => {
    for (const method of ["GET", "DELETE"]) expect((await fetch(http.address, { method })).status).toBe(405);
    expect((await fetch(new URL("/api/editions", http.address))).status).toBe(404);
    expect((await post({})).headers.get("mcp-session-id")).toBeNull();
  });
});
