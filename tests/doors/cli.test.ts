import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Reading } from "../../src/model/reading.ts";
import { mingze, serving, start } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { exampleList, listText } from "../tools/lists.ts";
import { openRegistry, unreadSupporting } from "../tools/registry.ts";

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
    expect(found).toMatchObject({
      verdict: "supporting",
      hits: expect.arrayContaining([expect.objectContaining({ itemId: "supporting-1" })]),
    });
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
  test("show tells an item's township, date and file, and marks the sample", async () => {
    const words = (await run("show", "枫林镇", "basic-1")).out;
    for (const word of ["白石县枫林镇", "2025-07", "枫林.txt"]) expect(words).toContain(word);
    expect(words).not.toContain("〔示例〕");
  });
  test("show counts a list's findings and lists the first; --findings lists them all, with the items' ids", async () => {
    const own = newFolder();
    const names = Array.from({ length: 9 }, (_, i) => `办理第${i}类事项`);
    const text = listText({ place: "白石县湖口乡", basic: names }).replace(
      /^(\d+)\t/gmu,
      (_, n) => `${Number(n) * 2}\t`,
    );
    writeFileSync(join(own, "湖口.txt"), text);
    const at = ["--data", own];
    await mingze([...at, "import", join(own, "湖口.txt")]);
    const short = (await mingze([...at, "show", "湖口乡"])).out;
    expect(short).toMatch(/原文问题 \d+ 处/u);
    expect(short).toContain("--findings");
    const { findings } = JSON.parse((await mingze([...at, "show", "湖口乡", "--json"])).out) as { findings: unknown[] };
    expect(findings.length).toBeGreaterThan(5);
    const all = (await mingze([...at, "show", "湖口乡", "--findings"])).out;
    expect(all.match(/原文问题 {2}/gu)).toHaveLength(findings.length);
    expect(all).toMatch(/basic-\d+/u);
    const item = JSON.parse((await mingze([...at, "show", "湖口乡", "basic-4", "--json"])).out) as {
      findings: unknown[];
    };
    expect(item.findings.length).toBeGreaterThan(0);
  });
  test("find, show and status say which list could not be read", async () => {
    const own = newFolder();
    const registry = await openRegistry(own);
    await registry.save(unreadSupporting(exampleList));
    await registry.close();
    const at = ["--data", own];
    const [found, shown, status] = await Promise.all([
      mingze([...at, "find", "卫星发射"]),
      mingze([...at, "show", "1"]),
      mingze([...at, "status"]),
    ]);
    expect(found.out).not.toContain("清单内没有此项");
    for (const { out } of [found, shown, status]) expect(out).toMatch(/配合.*没有读入/u);
    expect(JSON.parse((await mingze([...at, "find", "卫星发射", "--json"])).out)).toMatchObject({
      verdict: "unsure",
      notes: [{ unreadKinds: ["supporting"] }],
    });
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
    [["show", "枫"], 4],
    [["find", "低保", "--limit", "0"], 2],
    [["find", "低保", "--limit", "abc"], 2],
    [["find", "低保", "--limit", "51"], 2],
    [["find", "低保", "--at", "2025-02-30"], 2],
    [["lists", "--at", "明天"], 2],
    [["departments", "--at", "2025-13-01"], 2],
    [["remove", "abc"], 2],
    [["remove", "0"], 2],
    [["remove", "1", "98", "99"], 4],
    [["reports", "--settle", "x"], 2],
    [["report", "x", "--verdict", "basic"], 2],
    [["import", "x", "--as", "0"], 2],
    [["serve", "--port", "abc"], 2],
    [["serve", "--port", "70000"], 2],
    [["serve", "--port", ""], 2],
    [["serve", "--host", ""], 2],
    [["serve", "--host", "http://localhost"], 2],
    [["serve", "--host", "no-such-host.invalid", "--port", "0"], 2],
    [["nonsense"], 2],
    [["find"], 2],
  ])("%j fails with code %i and a message, not a stack", async (args, code) => {
    const ran = await run(...args);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toBe("");
    expect(ran.err).not.toContain("    at ");
  });
  test.each([
    [["find", "--json"]],
    [["find", "低保", "--limt", "3", "--json"]],
    [["nonsense", "--json"]],
    [["find", "低保", "--at", "2025-02-30", "--json"]],
    [["import", "--json"]],
  ])("%j tells a wrong usage as one line of JSON", async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(JSON.parse(err)).toMatchObject({ code: "BAD_REQUEST", message: expect.any(String) });
  });
  test("an export that cannot be written says why", async () => {
    const { code, err } = await run("export", "枫林镇", "--out", join(files, "no", "list.csv"));
    expect([code, err.includes(join(files, "no"))]).toEqual([4, true]);
    expect(err).not.toContain("    at ");
  });
  test("a file far beyond the limit is refused before it is taken into memory", async () => {
    const large = join(files, "large.txt");
    writeFileSync(large, "");
    truncateSync(large, 8 * 1024 ** 3);
    const { code, err } = await run("read", large);
    expect([code, err.includes("DOCUMENT_TOO_LARGE")]).toEqual([3, true]);
  });
  test("a reader that has seen enough ends the command quietly", async () => {
    const child = start(["--data", data, "show", "枫林镇"]);
    child.stdout.destroy();
    const err: string[] = [];
    child.stderr.on("data", (chunk) => err.push(String(chunk)));
    await new Promise((done) => child.once("close", done));
    expect(err.join("")).toBe("");
  });
  test("a mistyped data folder is told, and does not come to be", async () => {
    const mistyped = join(files, "dta");
    for (const args of [["lists"], ["find", "低保"], ["show", "1"], ["status"], ["remove", "1"], ["backup", "b"]]) {
      const { code, err } = await mingze(["--data", mistyped, ...args]);
      expect([code, err.includes(mistyped)], args.join(" ")).toEqual([4, true]);
      expect(existsSync(mistyped)).toBe(false);
    }
  });
  test("import says which edition it joins or takes lists over from", async () => {
    const own = newFolder();
    const { basic = [], supporting = [] } = exampleList;
    writeFileSync(join(own, "a.txt"), listText({ published: "2025年7月", basic }));
    writeFileSync(join(own, "b.txt"), listText({ published: "2025年7月", supporting }));
    const at = ["--data", own, "import"];
    const { out } = await mingze([...at, join(own, "a.txt"), join(own, "b.txt")]);
    expect(out).toMatch(/b\.txt：.*并入公布于 2025-07 的那一版（版号 1），补上《配合履职事项》/u);
    const kept = /b\.txt：.*导入号 (\d+)/u.exec(out)?.[1] ?? "";
    expect((await mingze(["--data", own, "undo-import", kept])).out).toContain("已撤销，照旧：白石县枫林镇（版号 1）");
    expect((await mingze(["--data", own, "undo-import", kept])).code).toBe(4);
    writeFileSync(join(own, "c.txt"), listText({ place: "白石县湖口乡", basic }));
    const refused = await mingze([...at, join(own, "c.txt"), "--as", "1"]);
    expect([refused.code, refused.err.includes("湖口乡")]).toEqual([5, true]);
    const proposed = await mingze([...at, join(own, "c.txt"), "--as", "1", "--force", "--propose", "--json"]);
    expect(JSON.parse(proposed.out)).toMatchObject({
      proposal: { as: "another-reading", edition: 1, because: "asked-for", replaces: ["basic"] },
      edition: null,
    });
  });
  test("import takes a place that the document does not tell", async () => {
    const own = newFolder();
    writeFileSync(join(own, "a.txt"), listText({ ...exampleList, place: "" }));
    const at = (data: string, ...more: string[]) => mingze(["--data", data, "import", join(own, "a.txt"), ...more]);
    const place = ["--township", "远水镇", "--county", "白石县"];
    const first = (await at(own, ...place)).out;
    expect([first.includes("：白石县远水镇，"), first.includes("该乡镇的第一份清单")]).toEqual([true, true]);
    expect((await mingze(["--data", own, "lists"])).out).toContain("白石县远水镇");
    expect((await at(own, "--township", "湖口乡")).out).toContain("您说的地点没有采用：这一版记的是“白石县远水镇”");
    const other = newFolder();
    expect((await at(other)).out).toContain("（未写明），");
    expect((await at(other, ...place)).out).toContain("地点记为“白石县远水镇”");
    expect((await mingze(["--data", other, "lists"])).out).toContain("白石县远水镇");
  });
  test("a name never commands the terminal", async () => {
    const own = newFolder();
    writeFileSync(join(own, "a.txt"), listText({ ...exampleList, basic: ["调解\u001b[2J\u202e邻里纠纷"] }));
    await mingze(["--data", own, "import", join(own, "a.txt")]);
    const { out } = await mingze(["--data", own, "show", "1"]);
    expect(out).toContain("邻里纠纷");
    for (const character of ["\u001b", "\u202e"]) expect(out).not.toContain(character);
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
  test("beyond this machine it is read-only, and prints an address that a browser can open", async () => {
    const { address, said, stop } = await serving(["--data", data], "0", {}, ["--host", "0.0.0.0"]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(await (await fetch(`${address}api/health`)).json()).toMatchObject({ readOnly: true });
    expect(said).not.toContain("0.0.0.0");
    await stop();
  });
  test("the last port is a port, and there is none behind it", async () => {
    const first = await serving(["--data", data], "65535");
    const { code, err } = await run("serve", "--port", "65535");
    expect([code, err.includes("65535")]).toEqual([5, true]);
    expect(err).not.toContain("    at ");
    await first.stop();
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
