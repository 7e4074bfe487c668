// 修订稿 and 处理意见: sure mends beside the published list, and what the office says of findings, through the doors.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { openApp } from "../../src/app/app.ts";
import { importDocument } from "../../src/app/import-document.ts";
import { mendFindings } from "../../src/app/mend.ts";
import { showCheck } from "../../src/app/show-check.ts";
import { CountyCheck, ListCheck } from "../../src/model/check.ts";
import { Draft } from "../../src/model/draft.ts";
import { mingze } from "../tools/cli.ts";
import { newFolder, root } from "../tools/folder.ts";
import { bytesOf, exampleList, listText } from "../tools/lists.ts";

const slip = "清理灌渠,管护路灯";
const supporting = [
  {
    name: "秸秆禁烧",
    departments: "县农业农村局",
    theirs: "县农业农村局推广秸秆还田。",
    ours: "1.巡查田间,发现火点；2.巡查田间,劝阻焚烧。。",
  },
];
const text = listText({ ...exampleList, basic: [...(exampleList.basic ?? []), slip], supporting });

interface SarifLog {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
}

const neighbour = listText({ ...exampleList, place: "白石县桦林镇", basic: ["受理低保申请", slip] });

const documentXml = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

describe("mingze draft and judge", () => {
  test("mend a draft, show it as a redline, write it as tracked changes, and take it back; the list stays", async () => {
    const [data, files] = [newFolder(), newFolder()];
    const run = (...args: string[]) => mingze(["--data", data, ...args]);
    writeFileSync(join(files, "枫林.txt"), text);
    await run("import", join(files, "枫林.txt"));
    const found = (await run("check", "枫林镇", "--json")).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { key } = found.find(({ quote }) => quote === slip);
    expect((await run("draft", "mend", "枫林镇", key, "--who", "编办")).out).toContain(
      "基本4（basic-4）\n  清理灌渠[-,-]{+，+}管护路灯",
    );
    expect((await run("draft", "mend", "枫林镇", key)).code).toBe(2);
    expect((await run("draft", "mend", "枫林镇", "nothing")).code).toBe(4);
    const all = Draft.parse(JSON.parse((await run("draft", "mend", "枫林镇", "--json")).out));
    expect(all.changes[0]).toMatchObject({ who: "编办", why: "half-width-mark", before: ",", after: "，" });
    expect(all.items.map(({ id }) => id)).toEqual(["basic-4", "supporting-1"]);
    expect((await run("show", "枫林镇", "basic-4")).out).toContain(slip);
    const word = join(files, "修订稿.docx");
    await run("draft", "export", "枫林镇", "--out", word);
    const xml = documentXml(readFileSync(word));
    expect(xml).toMatch(/<w:del [^>]*w:author="[^"]+"[^>]*>(?:(?!<\/w:del>).)*,/u);
    expect(xml).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*，/u);
    const steps = (draft: string) => new Set(Draft.parse(JSON.parse(draft)).changes.map((change) => change.step)).size;
    const before = steps(JSON.stringify(all));
    expect(before).toBe(all.changes.length);
    expect(steps((await run("draft", "undo", "枫林镇", "--json")).out)).toBe(before - 1);
    expect((await run("draft", "undo", "枫林镇", "--all")).out).toContain("改动 0 项");
    expect((await run("draft", "undo", "枫林镇")).code).toBe(4);
    expect((await run("draft", "export", "枫林镇", "--out", word)).code).toBe(2);
  });
  test("leave a finding with a reason: it is told no more, until it is open again", async () => {
    const [data, files] = [newFolder(), newFolder()];
    const run = (...args: string[]) => mingze(["--data", data, ...args]);
    writeFileSync(join(files, "枫林.txt"), text);
    await run("import", join(files, "枫林.txt"));
    const before = (await run("check", "枫林镇", "--json")).out.trim().split("\n");
    const { key } = JSON.parse(before[0] ?? "");
    expect((await run("judge", "枫林镇", key, "suppressed")).code).toBe(2);
    expect((await run("judge", "枫林镇", key, "perhaps")).code).toBe(2);
    expect((await run("judge", "枫林镇", key, "suppressed", "--reason", "原文如此")).out).toContain("不改");
    const { out } = await run("check", "枫林镇");
    expect(out).toContain("另有 1 处已说明理由");
    expect(out).not.toContain(key);
    await run("judge", "枫林镇", key, "open");
    writeFileSync(join(files, "桦林.txt"), neighbour);
    await run("import", join(files, "桦林.txt"));
    const county = (await run("county-check", "白石县")).out;
    expect(county).toMatch(/规则.*合计.*枫林镇.*桦林镇/u);
    expect(county).toMatch(/2\/2 份 .*清理灌渠,管护路灯/u);
    await run("remove", "2");
    expect((await run("check", "枫林镇", "--json")).out.trim().split("\n")).toEqual(before);
  });
});

describe("the API", () => {
  const asking = async () => {
    const app = await openApp(newFolder());
    await importDocument(app, { name: "枫林.txt", bytes: bytesOf(text) });
    await importDocument(app, { name: "桦林.txt", bytes: bytesOf(neighbour) });
    const ask = async (path: string, body?: unknown, readOnly = false) => {
      const api = createApi(app, { version: "test", samples: root, hosts: undefined, readOnly });
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      const headers = { host: "a", "content-type": "application/json" };
      return api.request(`http://a/api/${path}`, { ...init, headers });
    };
    const json = async (...args: Parameters<typeof ask>) => (await ask(...args)).json();
    return { app, ask, json };
  };

  test("tells state, span and mend of each finding, and mends on the draft alone", async () => {
    const { app, ask, json } = await asking();
    const { findings } = ListCheck.parse(await json("editions/1/check"));
    const finding = findings.find(({ quote }) => quote === slip);
    expect(finding).toMatchObject({
      ...{ title: "半角标点", state: "open", mendable: true, judgement: null },
      span: { field: "name", start: 0, end: slip.length },
    });
    expect((await ask("editions/1/draft/mends", {}, true)).status).toBe(403);
    expect((await ask("editions/1/draft/mends", { reading: 99 })).status).toBe(409);
    const draft = Draft.parse(await json("editions/1/draft/mends", { keys: [finding?.key], who: "编办" }));
    expect(draft.items).toMatchObject([
      {
        id: "basic-4",
        fields: {
          name: [
            { words: "清理灌渠", change: "kept" },
            { words: ",", change: "removed" },
            { words: "，", change: "added" },
            { words: "管护路灯", change: "kept" },
          ],
        },
      },
    ]);
    const states = async () => ListCheck.parse(await json("editions/1/check")).findings.map(({ state }) => state);
    expect(await states()).toContain("mended");
    expect(await json("editions/1/items/basic-4")).toMatchObject({ item: { name: slip } });
    expect(await json("editions/1")).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ name: slip })]),
    });
    const file = await ask("editions/1/draft/docx");
    expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain(
      "枫林镇履职事项清单（修订稿）.docx",
    );
    expect(Draft.parse(await json("editions/1/draft/undo", {})).items).toEqual([]);
    expect(await states()).not.toContain("mended");
    expect((await ask("editions/1/draft/undo", {})).status).toBe(404);
    await app.close();
  });
  test("mends a department's short name in the column and in the clauses of its row, as one step", async () => {
    const app = await openApp(newFolder());
    const row = (name: string, departments: string, theirs: string) => ({
      name,
      departments,
      theirs,
      ours: "1.登记名册。",
    });
    const rows = [
      row("岗位开发", "县人力资源和社会保障局", "1.县人力资源和社会保障局发布岗位。"),
      row("技能培训", "县农业农村局、县人社局", "1.县人社局开班授课；2.县农业农村局选派教师，报县人社局备案。"),
    ];
    const list = listText({ ...exampleList, supporting: rows });
    await importDocument(app, { name: "枫林.txt", bytes: bytesOf(list) });
    const { findings } = await showCheck(app, 1);
    const { key = "" } = findings.find(({ rule }) => rule === "department-spelled-otherwise") ?? {};
    const { items, changes } = await mendFindings(app, { edition: 1, keys: [key] });
    const words = Object.values(items[0]?.fields ?? {}).map((line) =>
      line.flatMap(({ words, change }) => (change === "removed" ? [] : [words])).join(""),
    );
    expect(words).toEqual([
      "县农业农村局、县人力资源和社会保障局",
      "1.县人力资源和社会保障局开班授课；\n2.县农业农村局选派教师，报县人力资源和社会保障局备案。",
    ]);
    expect(new Set(changes.map(({ step }) => step)).size).toBe(1);
    await app.close();
  });
  test("says in the draft which mends no longer fit what is read", async () => {
    const { app, json } = await asking();
    await json("editions/1/draft/mends", {});
    await json("editions/1/items/basic-4", { fields: { name: "清理灌渠" } });
    const { items, conflicts } = Draft.parse(await json("editions/1/draft"));
    expect(items.map(({ id }) => id)).not.toContain("basic-4");
    expect(conflicts).toMatchObject([{ rule: "correction-conflict", id: "basic-4" }]);
    await app.close();
  });
  test("keeps what the office says, and its reports tell what is left and what is not, or what is accepted", async () => {
    const { app, ask, json } = await asking();
    const { findings } = ListCheck.parse(await json("editions/1/check"));
    const [first, second] = findings;
    const say = (key: string | undefined, body: unknown) => ask(`editions/1/findings/${key}`, body);
    expect((await say(first?.key, { says: "suppressed", reason: " " })).status).toBe(400);
    expect((await say("nothing", { says: "accepted" })).status).toBe(404);
    await say(first?.key, { says: "suppressed", reason: "原文如此", who: "编办" });
    const after = ListCheck.parse(await (await say(second?.key, { says: "accepted" })).json());
    expect(after.findings.slice(0, 2)).toMatchObject([
      { state: "suppressed", judgement: { reason: "原文如此", who: "编办" } },
      { state: "accepted" },
    ]);
    const results = async (query = "") =>
      ((await json(`editions/1/check/sarif${query}`)) as SarifLog).runs[0]?.results ?? [];
    const [left, ...told] = findings.map(({ rule: ruleId }) => ({ ruleId }));
    expect(await results()).toMatchObject([...told, { ...left, suppressions: [{ justification: "原文如此" }] }]);
    expect(await results("?accepted=true")).toMatchObject([{ ruleId: second?.rule }]);
    const word = async (query = "") =>
      documentXml(new Uint8Array(await (await ask(`editions/1/check/docx${query}`)).arrayBuffer()));
    expect(await word()).toContain("原文如此（");
    expect(await word("?accepted=true")).toContain(second?.message);
    expect(await word("?accepted=true")).not.toContain("已搁置的问题");
    await app.close();
  });
  test("tells of a county which slips its lists share", async () => {
    const { app, ask, json } = await asking();
    const { lists, rules, shared } = CountyCheck.parse(
      await json(`county-check?county=${encodeURIComponent("白石县")}`),
    );
    expect(lists).toHaveLength(2);
    expect(rules.find(({ rule }) => rule === "half-width-mark")).toMatchObject({ lists: { "2": 1 } });
    expect(shared).toMatchObject([
      {
        finding: { quote: slip },
        lists: [
          { edition: 1, id: "basic-4" },
          { edition: 2, id: "basic-2" },
        ],
      },
    ]);
    expect((await ask("county-check?county=nowhere")).status).toBe(404);
    await app.close();
  });
});
