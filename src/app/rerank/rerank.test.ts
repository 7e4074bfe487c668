// Reranking against a real HTTP server on loopback: what is sent, what comes of it, and what where it fails.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { newFolder } from "../../../tests/tools/folder.ts";
import { bytesOf, exampleList, listText } from "../../../tests/tools/lists.ts";
import { codeOf } from "../../../tests/tools/registry.ts";
import type { RerankFailure } from "../../model/rerank.ts";
import { type App, openApp } from "../app.ts";
import { findResponsible } from "../find-responsible.ts";
import { holdNotice } from "../hold-notice.ts";
import { importDocument } from "../import-document.ts";

interface Sent {
  readonly path: string | undefined;
  readonly key: string | undefined;
  readonly body: { model: string; input?: string[]; messages?: { content: string }[] };
}

const open: { close(): unknown }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const one of open.splice(0)) await one.close();
});

/** An endpoint that answers as told, and what it was sent. */
async function endpoint(
  answer: (sent: Sent) => unknown,
  { status = 200, after = 0, headers = {} } = {},
): Promise<{ address: string; sent: Sent[] }> {
  const sent: Sent[] = [];
  const server: Server = createServer(async (request, response) => {
    const { url: path, headers: asked } = request;
    const one = { path, key: asked.authorization, body: JSON.parse(await text(request)) as Sent["body"] };
    sent.push(one);
    setTimeout(() => response.writeHead(status, headers).end(JSON.stringify(answer(one))), after);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  open.push({ close: () => server.close().closeAllConnections() });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, sent };
}

async function appWith(settings: unknown): Promise<{ app: App; folder: string }> {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  if (settings !== undefined) writeFileSync(join(folder, "rerank.json"), JSON.stringify(settings));
  const app = await openApp(folder);
  open.push(app);
  await importDocument(app, { name: "枫林.txt", bytes: bytesOf(listText(exampleList)) });
  return { app, folder };
}

const question = "有人在自家田里烧秸秆";
const ask = (app: App) => findResponsible(app, { question });
const names = ({ hits }: Awaited<ReturnType<typeof ask>>): string[] => hits.map(({ item }) => item.name);

/** Vectors by which the text with a word in it is the likest. */
const likest =
  (word: string) =>
  ({ body }: Sent): unknown => ({
    data: (body.input ?? []).map((input, index) => ({
      index,
      embedding: index === 0 || input.includes(word) ? [1, 0] : [0, 1],
    })),
  });

describe("reranking", () => {
  test("is off without settings: nothing is sent", async () => {
    const { app } = await appWith(undefined);
    expect(await ask(app)).toMatchObject({ reranked: null, hits: [{ itemId: "supporting-1" }, {}, {}, {}, {}] });
  });
  test("by embeddings sends the question and the hits' words, and takes the order, not the certainty", async () => {
    vi.stubEnv("MINGZE_RERANK_KEY", "geheim");
    const plain = await ask((await appWith(undefined)).app);
    const { address, sent } = await endpoint(likest("路灯"));
    const { app, folder } = await appWith({ address, kind: "embeddings", model: "m" });
    const answer = await ask(app);
    expect(answer.reranked).toEqual({ address, applied: true, overturned: true, failure: null });
    // Nobody measured how often another's first is right.
    expect(plain.confidence).toBeGreaterThan(0.5);
    expect(answer.confidence).toBeLessThanOrEqual(0.5);
    const others = names(plain).filter((name) => !name.includes("路灯"));
    expect(names(answer)).toEqual([expect.stringContaining("路灯"), ...others]);
    expect(answer.hits.map(({ score }) => score)).toEqual(plain.hits.map(({ score }) => score));
    expect(sent).toEqual([
      {
        path: "/v1/embeddings",
        key: "Bearer geheim",
        body: { model: "m", input: [question, ...Array(5).fill(expect.any(String))] },
      },
    ]);
    // The key stands in no file of the data folder, nor does the question.
    for (const file of readdirSync(folder))
      for (const secret of ["geheim", question]) expect(readFileSync(join(folder, file)).includes(secret)).toBe(false);
  });
  test("by chat takes the numbers that the model writes; what it leaves out follows", async () => {
    const plain = names(await ask((await appWith(undefined)).app));
    const { address, sent } = await endpoint(() => ({ choices: [{ message: { content: "好的：[3, 99, 1, 3]。" } }] }));
    const { app } = await appWith({ address: `${address}/`, kind: "chat", model: "m" });
    expect(names(await ask(app))).toEqual([2, 0, 1, 3, 4].map((place) => plain[place]));
    expect(sent[0]?.path).toBe("/v1/chat/completions");
    expect(sent[0]?.body.messages?.[1]?.content).toContain(question);
  });
  test("that leaves the first item first leaves the confidence as it was", async () => {
    const plain = await ask((await appWith(undefined)).app);
    const { address } = await endpoint(likest("秸秆"));
    const { app } = await appWith({ address, kind: "embeddings", model: "m" });
    expect(await ask(app)).toMatchObject({
      confidence: plain.confidence,
      reranked: { applied: true, overturned: false },
    });
  });
  test.each<[string, RerankFailure, (sent: Sent) => unknown, object]>([
    ["an error", "error", () => ({}), { status: 500 }],
    ["a refusal of the key", "key-refused", () => ({}), { status: 401 }],
    ["another address", "unreachable", () => ({}), { status: 302, headers: { location: "http://127.0.0.1:1/" } }],
    ["nonsense", "malformed", () => ({ data: "?" }), {}],
    ["too few vectors", "malformed", () => ({ data: [{ index: 0, embedding: [1] }] }), {}],
    ["nothing in time", "late", likest("路灯"), { after: 2000 }],
  ])(
    "keeps the plain order where the endpoint answers with %s, says which (%s), and leaves it alone for a while",
    async (_, failure, answer, how) => {
      const plain = names(await ask((await appWith(undefined)).app));
      const { address, sent } = await endpoint(answer, how);
      const { app } = await appWith({ address, kind: "embeddings", model: "m", seconds: 0.5 });
      for (let times = 0; times < 2; times++) {
        const found = await ask(app);
        expect([names(found), found.reranked]).toEqual([
          plain,
          { address, applied: false, overturned: false, failure },
        ]);
      }
      expect(sent).toHaveLength(1);
    },
  );
  test("never sees a notice", async () => {
    const { address, sent } = await endpoint(likest("路灯"));
    const { app } = await appWith({ address, kind: "embeddings", model: "m" });
    await holdNotice(app, { text: "请各乡镇开展秸秆禁烧巡查。", township: "枫林镇" });
    expect(sent).toEqual([]);
  });
  test.each([
    ["an open line to another machine", { address: "http://10.0.0.1/v1" }],
    ["a name that only looks like this machine", { address: "http://127.0.0.1.example.org/v1" }],
    ["a key in the address", { address: "https://user:key@example.org/v1" }],
    ["a key in the file", { address: "https://example.org/v1", key: "geheim" }],
    ["no model", { address: "https://example.org/v1", model: "" }],
  ])("is refused %s", async (_, settings) => {
    expect(await codeOf(appWith({ kind: "chat", model: "m", ...settings }))).toBe("BAD_REQUEST");
  });
});
