import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Reading } from "../../src/model/reading.ts";
import { mingze, serving } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const files = newFolder();
const list = join(files, "枫林.txt");
const run = (...args: string[]) => mingze(["--data", data, ...args]);

beforeAll(async () => {
  writeFileSync(list, listText(exampleList));
  writeFileSync(join(files, "notice.txt"), "开会通知");
  writeFileSync(join(files, "binary"), new Uint8Array([0, 1, 2, 3]));
});

describe("mingze", () => {
  test("read --json prints one reading that fits the schema, and nothing else", async () => {
    const { code, out, err } = await run("read", list, "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(Reading.parse(JSON.parse(out))).toMatchObject({ township: { name: "枫林镇" }, reader: expect.any(String) });
  });
  test("import keeps good files, tells of bad ones, and ends with the bad one's code", async () => {
    const { code, out, err } = await run("import", list, join(files, "binary"), join(files, "notice.txt"));
    expect(out).toContain("枫林镇，5 项");
    expect(err).toContain("UNREADABLE_DOCUMENT");
    expect(err).toContain("没有读到任何履职事项");
    expect(code).toBe(2);
  });
  test("lists, show and find answer in words and in JSON", async () => {
    expect((await run("lists")).out).toMatch(/枫林镇\s+2025-07\s+3\s+1\s+1/u);
    const found = JSON.parse((await run("find", "焚烧秸秆", "--json")).out) as {
      verdict: string;
      hits: { edition: number; itemId: string }[];
    };
    expect(found).toMatchObject({ verdict: "supporting", hits: [{ itemId: "supporting-1" }] });
    const words = (await run("find", "焚烧秸秆", "--township", "枫林镇")).out;
    expect(words).toContain("牵头：县农业农村局、市生态环境局白石分局");
    const item = (await run("show", "枫林镇", "supporting-1")).out;
    expect(item).toContain("▶ 1 │ 生态环保 │ 秸秆禁烧");
    const structure = (await run("show", "枫林镇", "supporting-1", "--structure")).out;
    expect(structure).toContain("县农业农村局 = 白石县农业农村局");
    expect(structure).toContain("本级 上报（上报）");
    expect(JSON.parse((await run("show", "枫林镇", "supporting-1", "--structure", "--json")).out)).toHaveProperty(
      "sides",
    );
    expect((await run("show", "枫林镇", "--kind", "reclaimed")).out).toContain("拆除违法建设的强制执行");
  });
  test("backup, remove, restore bring a list back", async () => {
    const file = join(files, "backup.sqlite");
    expect((await run("backup", file)).code).toBe(0);
    expect((await run("backup", file)).code).toBe(5);
    expect((await run("remove", "1")).out).toContain("已删除");
    expect((await run("lists")).out).toContain("还没有清单");
    expect((await run("restore", file)).out).toContain("共 1 版清单");
    expect((await run("lists", "--json")).out).toContain("枫林镇");
  });
  test.each([
    [["show", "1", "basic-99"], 4],
    [["show", "不存在镇"], 4],
    [["read", "/no/such/file"], 4],
    [["find", "，"], 2],
    [["remove"], 2],
    [["import", "x", "--as", "y"], 2],
    [["show", "1", "--kind", "z"], 2],
    [["nonsense"], 2],
    [["find"], 2],
  ])("%j fails with code %i and a message, not a stack", async (args, code) => {
    const ran = await run(...args);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toBe("");
    expect(ran.err).not.toContain("    at ");
  });
  test("--help names every command in Chinese and English", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const name of ["read", "import", "lists", "show", "find", "remove", "backup", "restore", "serve"])
      expect(out).toContain(name);
  });
});

describe("serve", () => {
  test("prints its address, serves page and API to this machine alone, and stops on Ctrl-C", async () => {
    const { address, stop } = await serving(["--data", data]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(await (await fetch(address)).text()).toContain('<div id="app">');
    expect((await fetch(`${address}lists/1/basic-1`)).status).toBe(200);
    expect(await (await fetch(`${address}api/health`)).json()).toMatchObject({ name: "mingze", readOnly: false });
    expect((await fetch(`${address}api/no`)).status).toBe(404);
    expect((await fetch(`${address}../../package.json`)).headers.get("content-type")).toContain("text/html");
    expect(await stop()).toBe(0);
  });
  test("two servers on one folder both answer, each on its own port", async () => {
    const both = await Promise.all([serving(["--data", data]), serving(["--data", data])]);
    expect(both[0].address).not.toBe(both[1].address);
    for (const { address, stop } of both) {
      expect((await fetch(`${address}api/editions`)).status).toBe(200);
      await stop();
    }
  });
  test("a taken port is passed over", async () => {
    const first = await serving(["--data", data]);
    const port = new URL(first.address).port;
    const second = await serving(["--data", data], port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
    await Promise.all([first.stop(), second.stop()]);
  });
});

test("the version is that of package.json", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect((await run("--version")).out.trim()).toBe(version);
});
