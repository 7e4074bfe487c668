import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { Finding } from "../../src/model/finding.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder } from "../tools/folder.ts";
import { exampleList, listText } from "../tools/lists.ts";

const data = newFolder();
const files = newFolder();
const list = join(files, "枫林.txt");
const sarif = join(files, "枫林.sarif");
const settings = join(files, "county.json");
const run = (...args: string[]) => mingze(["--data", data, "check", ...args]);
const slip = "清理灌渠,管护路灯";

beforeAll(async () => {
  writeFileSync(list, listText({ ...exampleList, basic: [...(exampleList.basic ?? []), slip] }));
  await mingze(["--data", data, "import", list]);
});

test("check --json prints a line for each finding, in a file as in the list that is kept", async () => {
  const lines = (await run(list, "--json")).out.trim().split("\n");
  expect(lines.map((line) => Finding.parse(JSON.parse(line)))).toMatchObject([
    { rule: "half-width-mark", kind: "basic", ordinal: 4, id: "basic-4", quote: slip, fix: "清理灌渠，管护路灯" },
  ]);
  expect((await run("枫林镇", "--json")).out.trim().split("\n")).toEqual(lines);
});
test("on a terminal a caret stands below the words at fault, and the mend below that", async () => {
  const { out } = await run(list);
  expect(out).toContain(`  ${slip}\n  ${"^".repeat(17)}\n`);
  expect(out).toContain("宜作：清理灌渠，管护路灯");
  expect(out).toContain("警告 1 处");
});
test("the threshold decides the exit code", async () => {
  expect((await run(list)).code).toBe(0);
  expect((await run(list, "--fail-on", "error")).code).toBe(0);
  expect((await run(list, "--fail-on", "warning")).code).toBe(6);
  expect((await run(list, "--fail-on", "much")).code).toBe(2);
});
test("SARIF has the place, the snippet and the mend", async () => {
  await run(list, "--sarif", sarif);
  const [{ results, tool }] = JSON.parse(readFileSync(sarif, "utf8")).runs;
  expect(tool.driver.rules).toEqual([{ id: "half-width-mark" }]);
  expect(results).toMatchObject([
    {
      ruleId: "half-width-mark",
      level: "warning",
      locations: [{ physicalLocation: { region: { charLength: 9, snippet: { text: slip } } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "清理灌渠，管护路灯" } }] }] }],
    },
  ]);
});
test("the Word report has the row, the passage and the mend", async () => {
  const word = join(files, "枫林.docx");
  await run(list, "--word", word);
  const { "word/document.xml": xml = new Uint8Array() } = unzipSync(readFileSync(word));
  const words = new TextDecoder().decode(xml);
  for (const part of ["枫林镇履职事项清单核对意见", "基本履职事项4", slip, "改为“清理灌渠，管护路灯”"])
    expect(words).toContain(part);
});
test("what is suppressed with a reason, or in the baseline, or switched off, is told no more", async () => {
  const key = { rule: "half-width-mark", kind: "basic", name: slip, quote: slip };
  writeFileSync(settings, JSON.stringify({ suppressions: [{ ...key, reason: "原文如此", date: "2026-01-05" }] }));
  expect((await run(list, "--settings", settings)).out).toContain("另有 1 处已说明理由");
  writeFileSync(settings, "{}");
  await run(list, "--write-baseline", settings);
  expect((await run(list, "--settings", settings)).out).toContain("1 处在基线内");
  writeFileSync(settings, JSON.stringify({ rules: { "half-width-mark": "off" } }));
  expect((await run(list, "--settings", settings, "--json")).out).toBe("");
});
test("what is set aside stands in the SARIF log and at the end of the Word report, with why and since when", async () => {
  const other = "登记摊位,清理占道";
  const two = join(files, "两处.txt");
  writeFileSync(two, listText({ ...exampleList, basic: [slip, other] }));
  const key = { rule: "half-width-mark", kind: "basic" };
  const suppressions = [{ ...key, name: slip, quote: slip, reason: "原文如此", date: "2026-01-05" }];
  writeFileSync(settings, JSON.stringify({ suppressions, baseline: [{ ...key, name: other, quote: other }] }));
  const word = join(files, "两处.docx");
  await run(two, "--settings", settings, "--sarif", sarif, "--word", word);
  const [{ results, tool }] = JSON.parse(readFileSync(sarif, "utf8")).runs;
  expect(results).toMatchObject([
    { suppressions: [{ kind: "external", justification: "原文如此", properties: { date: "2026-01-05" } }] },
    { baselineState: "unchanged" },
  ]);
  expect(tool.driver.rules).toEqual([{ id: "half-width-mark" }]);
  const { "word/document.xml": xml = new Uint8Array() } = unzipSync(readFileSync(word));
  const words = new TextDecoder().decode(xml);
  for (const part of ["已搁置的问题", "原文如此（2026-01-05）", "先前已知，在基线内"])
    expect(words.indexOf(part)).toBeGreaterThan(words.indexOf("核对意见"));
});
test("a baseline holds all that is found and not left, and takes nothing else from the settings", async () => {
  const suppressions = [{ rule: "fragment", kind: "basic", reason: "原文如此", date: "2026-01-05" }];
  writeFileSync(settings, JSON.stringify({ suppressions }));
  await run(list, "--settings", settings, "--write-baseline", settings);
  const once = JSON.parse(readFileSync(settings, "utf8"));
  expect(once).toMatchObject({ suppressions, baseline: [{ rule: "half-width-mark" }] });
  await run(list, "--settings", settings, "--write-baseline", settings);
  expect(JSON.parse(readFileSync(settings, "utf8"))).toEqual(once);
});
test("an office's own pattern is a rule; a suppression without a reason is refused", async () => {
  writeFileSync(settings, JSON.stringify({ own: [{ id: "lamps", pattern: "路灯", message: "统一写作“照明设施”" }] }));
  expect((await run(list, "--settings", settings)).out).toContain("统一写作“照明设施”");
  writeFileSync(settings, JSON.stringify({ suppressions: [{ rule: "lamps", date: "2026-01-05" }] }));
  const { code, err } = await run(list, "--settings", settings);
  expect(code).toBe(2);
  expect(err).toContain("suppressions.0.reason");
});
test("own rules that could run for ever, or bear the name of another, are refused with the reason", async () => {
  const told = async (own: object): Promise<string> => {
    writeFileSync(settings, JSON.stringify({ own: [{ message: "不用", ...own }] }));
    const { code, err } = await run(list, "--settings", settings);
    expect(code).toBe(2);
    return err;
  };
  expect(await told({ id: "bad", pattern: "([\\s\\S]+)+Z" })).toContain("own.0.pattern");
  expect(await told({ id: "fragment", pattern: "的" })).toContain("“fragment”是明责自带规则或另一条规则的名称");
  expect(await told({ id: "bad", pattern: "([\\s\\S]+)+Z" })).toContain("算不完");
});
test("an office's own module is a rule; one that fails is told by its name", async () => {
  const module = (check: string): void =>
    writeFileSync(
      join(files, "own.mjs"),
      `export const rules = [{ id: "no-lamps", title: "路灯", group: "language", severity: "warning", looksAt: "item",
        messages: { lamps: { zh: "第 {n} 项写了路灯", en: "lamps in {n}" } }, check({ item }, report) { ${check} } }];`,
    );
  writeFileSync(settings, JSON.stringify({ modules: ["own.mjs"] }));
  module(
    'if (item.name.includes("路灯")) report({ messageId: "lamps", data: { n: item.ordinal }, item, quote: "路灯" });',
  );
  expect((await run(list, "--settings", settings)).out).toContain("第 4 项写了路灯");
  module("item.noSuch.part;");
  writeFileSync(settings, JSON.stringify({ modules: ["./own.mjs"] }));
  const { code, err } = await run(list, "--settings", settings);
  expect([code, err]).toEqual([2, expect.stringContaining("规则“no-lamps”出错")]);
});
test("settings that are missing or wrong are told in Chinese", async () => {
  expect((await run(list, "--settings", join(files, "none.json"))).err).toContain("没有");
  expect((await run(list, "--settings", "")).err).toContain("没有写设置文件");
  writeFileSync(settings, "{");
  expect((await run(list, "--settings", settings)).err).toContain("不是有效的 JSON");
  writeFileSync(settings, JSON.stringify({ suppressions: [{ rule: "lamps", reason: "原文如此", date: "今天" }] }));
  expect((await run(list, "--settings", settings)).err).toContain("suppressions.0.date 应为日期");
});
