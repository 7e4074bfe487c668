// mingze import of folders: order, summary, going on where a run ended.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../src/model/edition.ts";
import type { Review } from "../../src/model/review.ts";
import { mingze, start } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { doubtfulText, exampleList, listText } from "../tools/lists.ts";

const town = (number: number): string =>
  `第${"甲乙丙丁戊己庚辛壬癸"[number % 10]}${"东西南北"[Math.floor(number / 10)]}镇`;
const list = (number: number, more = {}): string =>
  listText({ ...exampleList, place: `白石县${town(number)}`, ...more });

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${String(i).padStart(3, "0")}.txt`, list(i)]));

interface Line {
  readonly file?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly code?: string;
  readonly messageZh?: string;
  readonly summary?: Readonly<Record<string, number>>;
}

async function imported(data: string, ...args: string[]): Promise<{ code: number | null; lines: Line[]; err: string }> {
  const { code, out, err } = await mingze(["--data", data, "import", ...args, "--json"]);
  return {
    code,
    err,
    lines: out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line),
  };
}

describe("mingze import DIR", () => {
  const folder = folderOf({
    "b/甲.txt": list(0),
    "b/乙.txt": list(1),
    "a.txt": list(2),
    "c/bad.docx": new Uint8Array([1, 2, 0, 0, 3]),
    "c/notice.md": "开会通知",
    "c/再印.txt": `${list(0)}\n`,
    "photo.jpg": "…",
    ".hidden/x.txt": list(3),
    "~$甲.docx": "…",
  });
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  symlinkSync(folder, join(folder, "loop"));

  test("takes all folders in a stable order, says what it skips, and no bad file stops the others", async () => {
    const { code, lines, err } = await imported(newFolder(), folder);
    const at = (line: Line): string => line.file?.slice(folder.length + 1) ?? "";
    expect(
      lines.filter(({ outcome }) => outcome && outcome !== "skipped").map((line) => [at(line), line.outcome]),
    ).toEqual([
      ["a.txt", "new"],
      ["b/乙.txt", "new"],
      ["b/甲.txt", "new"],
      ["c/bad.docx", "refused"],
      ["c/notice.md", "refused"],
      ["c/再印.txt", "replaced"],
    ]);
    expect(lines.filter(({ outcome }) => outcome === "skipped").map((line) => [at(line), line.reason])).toEqual([
      [".hidden", "hidden"],
      ["link.txt", "link"],
      ["loop", "link"],
      ["photo.jpg", "ending"],
      ["~$甲.docx", "hidden"],
    ]);
    expect(lines.at(-1)?.summary).toMatchObject({ files: 6, new: 3, replaced: 1, refused: 2, skipped: 5, left: 0 });
    expect([code, err]).toEqual([2, ""]);
  });
  test("run again, it passes over what it knows, also what another file has replaced since", async () => {
    const data = newFolder();
    await imported(data, folder);
    const { lines } = await imported(data, folder);
    expect(lines.at(-1)?.summary).toMatchObject({ files: 6, known: 4, refused: 2, new: 0, replaced: 0 });
    expect(lines.find(({ file }) => file?.endsWith("甲.txt"))).toMatchObject({
      outcome: "known",
      inUse: false,
      items: 5,
    });
  });
  test("ends with a table, the refused files with their reasons and the doubtful ones", async () => {
    const doubtful = folderOf({
      "a.txt": list(0),
      "b.txt": `${list(1)}\n此行不知何意，也不属于任何清单的一行。\n`,
      "c.txt": "没有",
    });
    const { out, err } = await mingze(["--data", newFolder(), "import", doubtful]);
    expect(out).toMatch(/文件 +新的一版 +并入 +替换 +已在库中 +未导入 +存疑 +跳过/u);
    expect(out).toMatch(/未导入：\n {2}.*c\.txt {2}.*没有读到任何履职事项（BAD_REQUEST）/u);
    expect(out).toMatch(/存疑，请核对：\n {2}.*b\.txt {2}未归位 \d+ 字/u);
    expect(err).toContain("c.txt：未导入");
  });
  test("a list has one number of doubts, in the summary, among the lists and on the review desk", async () => {
    // Behind a row that the readers doubt a number is missing: that too may be theirs.
    const third = "3\t生态环保\t河道保洁\t县水利局\t1.清淤。\t1.巡河。";
    const text = doubtfulText.replace("\n\n白石县枫林镇上级", `\n${third}\n\n白石县枫林镇上级`);
    const [data, folder] = [newFolder(), folderOf({ "a.txt": list(0), "b.txt": text })];
    const { out } = await mingze(["--data", data, "import", folder]);
    const told = Number(/b\.txt {2}.*读取存疑 (\d+) 处/u.exec(out)?.[1]);
    const lists = JSON.parse((await mingze(["--data", data, "lists", "--json"])).out) as Edition[];
    const { doubts } = JSON.parse((await mingze(["--data", data, "review", "2", "--json"])).out) as Review;
    expect(doubts.filter(({ finding }) => finding?.severity === "hint").length).toBeGreaterThan(0);
    expect(doubts.filter(({ passage }) => passage).length).toBeGreaterThan(0);
    expect([told, lists.find(({ id }) => id === 2)?.findings.reading]).toEqual([doubts.length, doubts.length]);
  });
  test("--propose keeps nothing", async () => {
    const data = newFolder();
    const { lines } = await imported(data, folderOf(many(3)), "--propose");
    expect(lines.at(-1)?.summary).toMatchObject({ new: 3, proposeOnly: true });
    expect((await mingze(["--data", data, "lists"])).out).toContain("还没有清单");
  });
  test("--propose says that one file holds the lists of several townships", async () => {
    const two = folderOf({ "a.txt": `${list(0)}\n${list(1)}` });
    const { out } = await mingze(["--data", newFolder(), "import", "--propose", join(two, "a.txt")]);
    expect(out).toMatch(/存疑：一份文件里有几个乡镇（街道）的清单：第甲东镇、第乙东镇。请拆成每个乡镇一份再导入/u);
  });
  test("a folder without a list is told, and makes no registry", async () => {
    const data = join(newFolder(), "new");
    const { code, err } = await mingze(["--data", data, "import", folderOf({ "a.jpg": "…" })]);
    expect([code, err.includes("没有可能是清单的文件")]).toEqual([4, true]);
    expect(readdirSync(dirname(data))).toEqual([]);
  });
  test("elsewhere than on a terminal its progress is plain lines", async () => {
    const { err, code } = await mingze(["--data", newFolder(), "import", folderOf(many(20))]);
    expect(code).toBe(0);
    expect(err.split("\n").filter((line) => /^明责：\d+\/20$/u.test(line))).toHaveLength(10);
  });
});

describe("a run that is ended", () => {
  test("by Ctrl-C finishes the file in hand, says how to go on, and goes on", async () => {
    const [data, folder] = [newFolder(), folderOf(many(40))];
    const child = start(["--data", data, "import", folder, "--json"]);
    const out: string[] = [];
    child.stdout.on("data", (chunk) => {
      if (out.push(String(chunk)) === 1) child.kill("SIGINT");
    });
    const err: string[] = [];
    child.stderr.on("data", (chunk) => err.push(String(chunk)));
    const code = await new Promise((done) => child.once("close", done));
    expect(code).toBe(130);
    expect(JSON.parse(err.join(""))).toMatchObject({ code: "READING_STOPPED" });
    const summary = (JSON.parse(out.join("").trim().split("\n").at(-1) ?? "") as Line).summary;
    expect(summary?.left).toBeGreaterThan(20);
    const again = await imported(data, folder);
    expect(again.lines.at(-1)?.summary).toMatchObject({ files: 40, known: summary?.new, new: summary?.left, left: 0 });
  });
  test("by kill -9 goes on where it stopped", async () => {
    const [data, folder] = [newFolder(), folderOf(many(40))];
    const child = start(["--data", data, "import", folder, "--json"]);
    child.stdout.once("data", () => child.kill("SIGKILL"));
    await new Promise((done) => child.once("close", done));
    const { lines, code } = await imported(data, folder);
    const { known = 0, new: added = 0 } = lines.at(-1)?.summary ?? {};
    expect([code, known > 0, known + added]).toEqual([0, true, 40]);
  });
});
