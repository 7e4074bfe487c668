import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { HeldNotice } from "../../src/model/notice.ts";
import { mingze, start } from "../tools/cli.ts";
import { fiveTasks } from "../tools/five-tasks.ts";
import { newFolder, root } from "../tools/folder.ts";

const data = newFolder();
const files = newFolder();
const notice = join(files, "通知.txt");
const run = (...args: string[]) => mingze(["--data", data, ...args]);
const verdicts = ["within-basic", "within-supporting", "beyond", "reclaimed", "unlisted"];

beforeAll(async () => {
  writeFileSync(notice, fiveTasks);
  await run("import", join(root, "samples/documents"));
});

/** The words of a Word file, paragraph after paragraph. */
const wordsOf = (docx: Uint8Array): string =>
  new TextDecoder()
    .decode(unzipSync(docx)["word/document.xml"])
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/gu, "");

function expectReply(docx: Uint8Array): void {
  const words = wordsOf(docx);
  for (const part of [
    "关于《关于做好2026年第二季度有关工作的通知》的反馈意见",
    "青梧县人民政府办公室：",
    "《柳溪镇配合履职事项清单》第18项“林地火灾防范”，配合职责：“禁火期在入山路口值守，登记进山人员和火种”",
    "青梧县柳溪镇人民政府",
  ])
    expect(words).toContain(part);
}

describe("mingze notice", () => {
  test("tells of each task what it is by the list, quotes it, and writes the reply", async () => {
    const docx = join(files, "回复.docx");
    const { code, out } = await run("notice", notice, "--township", "柳溪镇", "--docx", docx);
    expect(code).toBe(0);
    expect(out).toContain("5 项任务，对照");
    for (const words of ["认定：基本履职事项", "认定：超出清单职责", "建议：清单未列此项"])
      expect(out).toContain(words);
    expectReply(readFileSync(docx));
  });
  test("--json prints one held notice that fits the schema", async () => {
    const { out, err } = await run("notice", notice, "--township", "柳溪镇", "--json");
    const held = HeldNotice.parse(JSON.parse(out));
    expect([err, held.tasks.map(({ verdict }) => verdict)]).toEqual(["", verdicts]);
    for (const { task } of held.tasks) expect(fiveTasks.slice(task.start, task.end)).toBe(task.text);
    expect(held.tasks[2]?.demands[0]?.basis?.side).toBe("department");
  });
  test("a formula in a notice is words in the reply, and names, deadlines and the program stand where they belong", async () => {
    const formula = join(files, "公式.txt");
    writeFileSync(formula, '各镇要在5月底前排查自建房安全隐患，=HYPERLINK("http://example.org","点我")。');
    const docx = join(files, "公式.docx");
    expect((await run("notice", formula, "--township", "柳溪镇", "--docx", docx)).code).toBe(0);
    const parts = unzipSync(readFileSync(docx));
    const xml = new TextDecoder().decode(parts["word/document.xml"]);
    expect(xml).not.toMatch(/w:instrText|w:hyperlink|w:fldSimple/u);
    expect(xml).toContain("HYPERLINK");
    expect(wordsOf(readFileSync(docx))).toContain("时限\n认定");
    expect(new TextDecoder().decode(parts["docProps/core.xml"])).toContain(
      "<cp:lastModifiedBy>明责 mingze</cp:lastModifiedBy>",
    );
  });
  test("a text without a task, a file that is no text, and a notice without a township are refused", async () => {
    const empty = join(files, "无.txt");
    writeFileSync(empty, "今天天气很好。");
    expect((await run("notice", empty, "--township", "柳溪镇")).err).toContain("没有从中读出任务");
    writeFileSync(empty, " \n");
    expect((await run("notice", empty, "--township", "柳溪镇")).err).toContain("通知是空的");
    writeFileSync(empty, "各镇要排查隐患。".repeat(25_000));
    expect((await run("notice", empty, "--township", "柳溪镇")).err).toContain("上限是 20000 字");
    const bytes = join(files, "bytes");
    writeFileSync(bytes, new Uint8Array([0xff, 0xfe, 0x80]));
    expect((await run("notice", bytes, "--township", "柳溪镇")).err).toContain("不是 UTF-8 文本");
    expect((await run("notice", notice)).code).toBe(2);
  });
});

test("what is asked, and a notice, leave no trace: not in the data folder, not in what the server says", async () => {
  const marker = "罕梧榈蠡";
  const child = start(["--data", data, "serve", "--port", "0"]);
  const said: string[] = [];
  const address = await new Promise<string>((done) => {
    child.stderr.on("data", (chunk) => said.push(String(chunk)));
    child.stdout.on("data", (chunk) => {
      said.push(String(chunk));
      const found = /http:\S+/u.exec(said.join(""))?.[0];
      if (found) done(found);
    });
  });
  const post = (path: string, body: object): Promise<Response> =>
    fetch(new URL(path, address), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ township: "柳溪镇", ...body }),
    });
  const marked = fiveTasks.replace("空巢老人", `空巢${marker}老人`);
  const held = HeldNotice.parse(await (await post("/api/notices", { text: marked })).json());
  expect(held.tasks.map(({ verdict }) => verdict)).toEqual(verdicts);
  const reply = await post("/api/notices/reply", { text: marked });
  expect(reply.headers.get("content-disposition")).toContain(encodeURIComponent("的反馈意见.docx"));
  expectReply(new Uint8Array(await reply.arrayBuffer()));
  expect((await post("/api/answers", { question: `${marker}的路灯坏了` })).status).toBe(200);
  expect((await post("/api/notices", { text: marker, township: "无此镇" })).status).toBe(404);
  expect((await post("/api/notices", { text: marker.repeat(5001) })).status).toBe(400);
  await run("find", `${marker}的路灯坏了`);
  const cli = join(files, "标记.txt");
  writeFileSync(cli, marked);
  expect((await run("notice", cli, "--township", "柳溪镇")).out).toContain(marker);
  // While the server runs, with its write-ahead log, and after it ended.
  expect(filesWith(marker, data)).toEqual([]);
  await new Promise((ended) => {
    child.once("close", ended);
    child.kill("SIGINT");
  });
  expect(filesWith(marker, data)).toEqual([]);
  expect(said.join("")).not.toContain(marker);
});

/** Files below a folder that hold some words, in UTF-8 or UTF-16. */
const filesWith = (words: string, folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => {
      const bytes = readFileSync(join(folder, path));
      return bytes.includes(words, 0, "utf8") || bytes.includes(words, 0, "utf16le");
    });
