import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { type App, openApp } from "../../src/app/app.ts";
import { newFolder } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

let app: App;
let server: RunningServer;
const web = newFolder();

beforeAll(async () => {
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), "<title>page</title>");
  writeFileSync(join(web, "icon.svg"), "<svg/>");
  writeFileSync(join(web, "assets/app-1234.js"), "export {};");
  app = await openApp(newFolder());
  server = await startServer(app, { host: "127.0.0.1", port: 0, web, samples: web, version: "test" });
});
afterAll(async () => {
  await server.close();
  await app.close();
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.addresses[0]}${path}`, {
    ...init,
    headers: { "content-type": "application/octet-stream", ...init.headers },
  });

describe("the web app's files", () => {
  test("those with a hash in their names are kept by browsers, the page is asked for anew", async () => {
    const asset = await ask("assets/app-1234.js");
    expect([asset.status, asset.headers.get("cache-control")]).toEqual([200, expect.stringContaining("immutable")]);
    for (const path of ["", "index.html", "lists/1/basic-1", "icon.svg"]) {
      const page = await ask(path);
      expect([page.status, page.headers.get("cache-control")], path).toEqual([200, "no-cache"]);
    }
  });
  test("a file of another build is missing, and is no page", async () => {
    const missing = await ask("assets/app-0000.js");
    expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, null]);
    expect(await missing.text()).not.toContain("<title>");
  });
});

describe("a wrong method", () => {
  test.each([
    ["DELETE", "api/editions", "GET, HEAD"],
    ["PUT", "api/editions/1", "DELETE, GET, HEAD"],
    ["GET", "api/answers", "POST"],
    ["GET", "api/backup", "POST"],
    ["POST", "api/departments/县民政局", "GET, HEAD"],
    ["POST", "lists/1", "GET, HEAD"],
    ["DELETE", "assets/app-1234.js", "GET, HEAD"],
  ])("%s %s is 405 and says which are right", async (method, path, allow) => {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
  });
  test("an unknown address is 404 under any method", async () => {
    for (const method of ["GET", "POST", "DELETE"]) expect((await ask("api/nothing", { method })).status).toBe(404);
  });
});

describe("parameters", () => {
  test.each([
    "api/editions?lst=1",
    "api/editions?at=2025-02-30",
    "api/editions?at=2025-2-3",
    "api/editions?replaced=yes",
    "api/editions/0",
    "api/editions/1e3",
    "api/editions/1/export/csv?kind=basics",
    "api/departments?at=x",
  ])("%s is a problem, not passed over", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "BAD_REQUEST" });
  });
  test("an unknown field of a question is a problem", async () => {
    const body = JSON.stringify({ question: "低保", townshp: "柳溪镇" });
    const headers = { "content-type": "application/json" };
    expect((await ask("api/answers", { method: "POST", body, headers })).status).toBe(400);
  });
});

describe("bodies", () => {
  test("a document may have 32 MiB; one that has more is refused as too large", async () => {
    const mebibyte = 1024 * 1024;
    const body = new Uint8Array(32 * mebibyte + 128 * 1024).fill(0x20);
    const response = await ask("api/readings?name=a.txt", { method: "POST", body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      code: "DOCUMENT_TOO_LARGE",
      detailZh: expect.stringContaining("32 MiB"),
    });
  });
  test("a question has no use for a megabyte", async () => {
    const body = JSON.stringify({ question: "灯".repeat(400_000) });
    const headers = { "content-type": "application/json" };
    expect((await ask("api/answers", { method: "POST", body, headers })).status).toBe(413);
  });
  test("a body that nobody reads leaves the line good for the next request", async () => {
    const body = new Uint8Array(1_200_000).fill(0x20);
    for (const path of ["api/answers", "api/nothing", "lists/1"]) {
      const refused = ask(path, { method: "POST", body });
      // The server is kept from its work for a second, as a busy machine keeps it.
      await new Promise((done) => setTimeout(done, 5));
      const until = Date.now() + 800;
      while (Date.now() < until);
      await (await refused).text();
      expect((await ask("api/health")).status, path).toBe(200);
      expect((await ask("api/answers", { method: "POST", body })).status, path).toBe(413);
    }
  });
  test("of many documents at once some are read and the rest is told to come again", async () => {
    const body = bytesOf(listText(exampleList));
    const all = await Promise.all(
      Array.from({ length: 40 }, () => ask("api/readings?name=a.txt", { method: "POST", body: new Uint8Array(body) })),
    );
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(8);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    const busy = all.find(({ status }) => status === 503);
    expect(await busy?.json()).toMatchObject({ code: "READING_BUSY" });
    expect((await ask("api/readings?name=a.txt", { method: "POST", body: new Uint8Array(body) })).status).toBe(200);
  });
});
