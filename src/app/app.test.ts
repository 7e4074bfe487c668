import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder, root } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, listText } from "../../tests/tools/lists.ts";
import { readingOf, unreadSupporting } from "../../tests/tools/registry.ts";
import { type App, openApp } from "./app.ts";
import { listDepartments, showDepartment } from "./departments.ts";
import { editionsIn } from "./editions.ts";
import { exportList } from "./export-list.ts";
import { findResponsible } from "./find-responsible.ts";
import { importDocument } from "./import-document.ts";
import { importSample } from "./import-sample.ts";
import { listPlaces, overview } from "./overview.ts";
import { removeEdition, removeEditions } from "./remove.ts";
import { listReports, reportAnswer, settleReport } from "./reports.ts";
import { showItem, showList } from "./show-list.ts";
import { backUp, restore } from "./upkeep.ts";

let app: App;
beforeAll(async () => {
  app = await openApp(newFolder());
  await importSample(app, `${root}/samples/documents`);
});
afterAll(() => app.close());

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(() => "none").catch((error: { code?: string }) => error.code ?? String(error));
const keep = (place: string, more = {}) =>
  importDocument(app, { name: `${place}.txt`, bytes: bytesOf(listText({ ...exampleList, place, ...more })) });

describe("findResponsible()", () => {
  test("looks where it is told, and nowhere else", async () => {
    const { hits, editions } = await findResponsible(app, { question: "烧秸秆", township: "石岭乡" });
    expect(editions).toBe(1);
    expect(new Set(hits.map((hit) => hit.township.name))).toEqual(new Set(["石岭乡"]));
    expect((await findResponsible(app, { question: "烧秸秆", county: "青梧县" })).editions).toBe(3);
  });
  test("a name that two counties share must be told apart, and can be", async () => {
    const one = await keep("甲山县中心镇");
    const two = await keep("乙水县中心镇");
    expect(await code(findResponsible(app, { question: "低保", township: "中心镇" }))).toBe("BAD_REQUEST");
    expect((await findResponsible(app, { question: "低保", township: "乙水县中心镇" })).hits[0]?.edition).toBe(
      two.edition?.id,
    );
    for (const { edition } of [one, two]) await removeEdition(app, edition?.id ?? 0);
  });
  test("a part of a name is told so, with the names that are near", async () => {
    await expect(findResponsible(app, { question: "低保", township: "溪镇" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      messageZh: expect.stringContaining("柳溪镇"),
    });
    expect(await code(findResponsible(app, { question: "低保", county: "县" }))).toBe("NOT_FOUND");
    expect((await findResponsible(app, { question: "低保", township: "柳溪" })).editions).toBe(1);
  });
  test("a single character is looked for in the names, and never answered as if it were sure", async () => {
    const { hits, verdict } = await findResponsible(app, { question: "灯", township: "柳溪镇" });
    expect(hits.length).toBeGreaterThan(0);
    for (const { item, reasons } of hits) {
      expect(item.name).toContain("灯");
      expect(reasons).toContainEqual({ field: "name", words: ["灯"] });
    }
    expect([verdict, (await findResponsible(app, { question: "囧" })).verdict]).toEqual(["unsure", "unsure"]);
  });
  test("a list that was not read wholly never says that something is not in it, and is named", async () => {
    const { edition } = await app.registry.save(unreadSupporting({ ...exampleList, place: "己地县枫林镇" }));
    const scope = { township: "己地县枫林镇" };
    expect(await findResponsible(app, { question: "卫星发射", ...scope })).toMatchObject({
      verdict: "unsure",
      notes: [{ edition, unreadKinds: ["supporting"] }],
    });
    expect(await findResponsible(app, { question: "受理低保申请", ...scope })).toMatchObject({ verdict: "basic" });
    expect(await findResponsible(app, { question: "宇航员培训", township: "石岭乡" })).toMatchObject({ notes: [] });
    await removeEdition(app, edition);
  });
  test("a document with much text that nothing claimed is not called whole either", async () => {
    const { reading, ...entry } = readingOf({ ...exampleList, place: "己地县湖口乡" });
    const accounting = { ...reading.accounting, unplaced: Math.ceil(reading.accounting.characters * 0.1) };
    const { edition } = await app.registry.save({ ...entry, reading: { ...reading, accounting } });
    const answer = await findResponsible(app, { question: "卫星发射", edition });
    expect(answer).toMatchObject({ verdict: "unsure", notes: [{ unreadKinds: [], unplaced: accounting.unplaced }] });
    await removeEdition(app, edition);
  });
  test("unknown places and empty questions are told so", async () => {
    expect(await code(findResponsible(app, { question: "低保", township: "无名镇" }))).toBe("NOT_FOUND");
    expect(await code(findResponsible(app, { question: "？！" }))).toBe("BAD_REQUEST");
  });
});

describe("departments", () => {
  test("bodies are one under their county's name and without it, and stay apart between counties", async () => {
    const named = {
      supporting: [
        {
          name: "调解山林纠纷",
          departments: "丙岭县林业局、县司法局",
          theirs: "县司法局指导。",
          ours: "上报丙岭县林业局。",
        },
      ],
      basic: [],
      reclaimed: [{ name: "林木采伐", handover: "承接部门：县林业局 工作方式：审批。" }],
    };
    const { edition } = await keep("丙岭县湖口乡", named);
    const found = await listDepartments(app, { county: "丙岭县" });
    expect(found.find(({ name }) => name === "丙岭县林业局")).toMatchObject({
      counterpart: 1,
      receiver: 1,
      printed: expect.arrayContaining(["丙岭县林业局", "县林业局"]),
    });
    const forestry = await showDepartment(app, "县林业局", { county: "丙岭县" });
    expect(forestry.items.map(({ role, itemId }) => [role, itemId])).toEqual(
      expect.arrayContaining([
        ["counterpart", "supporting-1"],
        ["receiver", "reclaimed-1"],
      ]),
    );
    expect(await code(showDepartment(app, "县海洋局"))).toBe("NOT_FOUND");
    await removeEdition(app, edition?.id ?? 0);
  });
  test("a short form, a former name and the whole name are one body, which tells how each list prints it", async () => {
    const item = (name: string, departments: string) => ({ name, departments, theirs: "审批。", ours: "上报。" });
    const supporting = [
      item("建房", "县住建局"),
      item("修路", "县住房和城乡建设局"),
      item("用地", "县国土局、县自然资源局"),
    ];
    const { edition } = await keep("丁川县湖口乡", { supporting, basic: [], reclaimed: [] });
    const found = await listDepartments(app, { county: "丁川县" });
    expect(found.map(({ name, printed, counterpart }) => [name, printed.toSorted(), counterpart])).toEqual([
      ["丁川县住房和城乡建设局", ["县住建局", "县住房和城乡建设局"], 2],
      ["丁川县自然资源局", ["县国土局", "县自然资源局"], 2],
    ]);
    expect((await showDepartment(app, "县住建局", { county: "丁川县" })).items).toHaveLength(2);
    await removeEdition(app, edition?.id ?? 0);
  });
  test("a name that two counties' bodies share must be told apart", async () => {
    const { edition } = await keep("戊泽县湖口乡");
    expect(await code(showDepartment(app, "县农业农村局"))).toBe("BAD_REQUEST");
    expect((await showDepartment(app, "戊泽县农业农村局")).items).toHaveLength(1);
    await removeEdition(app, edition?.id ?? 0);
  });
  test("items that only mention a department in a clause are among its items", async () => {
    const supporting = [
      { name: "疏浚河道", departments: "县水利局", theirs: "派机械。", ours: "派人工。" },
      { name: "补栽护岸林", departments: "县林业局", theirs: "供苗，通报县水利局。", ours: "栽种。" },
    ];
    const { edition } = await keep("丙岭县湖口乡", { supporting });
    const { items } = await showDepartment(app, "县水利局", { edition: edition?.id });
    expect(items.map(({ role, itemId }) => [role, itemId]).toSorted()).toEqual([
      ["counterpart", "supporting-1"],
      ["mentioned", "supporting-2"],
    ]);
    await removeEdition(app, edition?.id ?? 0);
  });
});

describe("overview and places", () => {
  test("tell what there is, by county", async () => {
    expect(await overview(app)).toMatchObject({ lists: 3, counties: 1, sample: true, reports: 0, doubtful: [] });
    expect(await listPlaces(app)).toMatchObject([
      { province: "示例省", prefecture: "禾川市", county: "青梧县", editions: [{}, {}, {}] },
    ]);
  });
});

describe("reports", () => {
  test("keep item, verdict and remark; are listed and settled; go with their edition", async () => {
    const { edition } = await keep("丁川县枫林镇");
    const id = edition?.id ?? 0;
    const report = { edition: id, itemId: "basic-1", verdict: "basic", remark: "不对" } as const;
    const number = await reportAnswer(app, report);
    expect(await listReports(app)).toMatchObject([
      { id: number, ...report, township: { name: "枫林镇" }, itemName: "受理低保申请并入户核查" },
    ]);
    await settleReport(app, number);
    expect(await listReports(app)).toEqual([]);
    expect(await code(settleReport(app, number))).toBe("NOT_FOUND");
    expect(await code(reportAnswer(app, { ...report, itemId: "basic-99" }))).toBe("NOT_FOUND");
    await reportAnswer(app, report);
    await removeEdition(app, id);
    expect(await listReports(app)).toEqual([]);
  });
});

describe("a question without a place", () => {
  test("is put to the sample only as long as there is no list of a real place", async () => {
    const fresh = await openApp(newFolder());
    await importSample(fresh, `${root}/samples/documents`);
    const places = async (scope: object): Promise<Set<boolean>> =>
      new Set((await findResponsible(fresh, { question: "路灯不亮", ...scope })).hits.map(({ sample }) => sample));
    expect(await places({})).toEqual(new Set([true]));
    const text = listText({ place: "白石县枫林镇", basic: ["管护村道路灯", "调解邻里纠纷"] });
    await importDocument(fresh, { name: "a.txt", bytes: bytesOf(text) });
    expect(await places({})).toEqual(new Set([false]));
    expect(await places({ county: "青梧县" })).toEqual(new Set([true]));
    await fresh.close();
  });
  test("of words that mean nothing offers nothing to choose from", async () => {
    expect(await findResponsible(app, { question: "a".repeat(300) })).toMatchObject({ verdict: "unsure", clarify: [] });
  });
});

describe("exportList()", () => {
  test("writes what passes the filter, named for the list", async () => {
    const [edition] = await editionsIn(app, { township: "柳溪镇" });
    const file = await exportList(app, edition?.id ?? 0, "csv", { kind: "supporting", department: "县公安局" });
    expect(file.name).toBe("青梧县柳溪镇配合履职事项清单（示例）.csv");
    const csv = new TextDecoder().decode(file.bytes);
    expect(csv).toContain("流浪犬处置和养犬管理");
    expect(csv).not.toContain("公租房申请");
    expect(await code(exportList(app, edition?.id ?? 0, "csv", { words: "没有这样的词" }))).toBe("BAD_REQUEST");
  });
});

describe("showList() and showItem()", () => {
  test("an item stands with its neighbours, its findings, and its print in context", async () => {
    const [edition] = await editionsIn(app, { township: "柳溪镇" });
    const { items } = await showList(app, edition?.id ?? 0);
    const shown = await showItem(app, edition?.id ?? 0, "basic-19");
    expect([shown.previous, shown.next]).toEqual([items[17]?.id, items[19]?.id]);
    expect(shown.findings.map(({ rule }) => rule)).toEqual(["ordinal-gap"]);
    const own = shown.context.printings[0]?.find(({ ofItem }) => ofItem);
    expect(own?.cells.map((cell) => cell.text)[0]).toBe("19");
    for (const cell of own?.cells ?? [])
      for (const { start, end } of cell.marks) expect(cell.text.slice(start, end)).not.toBe("");
  });
});

test("after a restore answers come from what stands there now, though readings bear the same numbers", async () => {
  const fresh = await openApp(newFolder());
  const file = join(newFolder(), "backup.sqlite");
  await backUp(fresh, file);
  const bring = (basic: string[]) =>
    importDocument(fresh, { name: "a.txt", bytes: bytesOf(listText({ place: "白石县枫林镇", basic })) });
  await bring(["管护村道路灯", "调解邻里纠纷"]);
  const first = async (question: string): Promise<string | undefined> =>
    (await findResponsible(fresh, { question })).hits[0]?.item.name;
  expect(await first("路灯")).toBe("管护村道路灯");
  await restore(fresh, file);
  await bring(["清运生活垃圾", "核查临时救助"]);
  expect(await first("生活垃圾")).toBe("清运生活垃圾");
  expect((await findResponsible(fresh, { question: "路灯" })).verdict).toBe("unlisted");
  await fresh.close();
});

test("removeEditions() takes out all that it is given or nothing, each once, and names every number that is missing", async () => {
  const one = (await keep("戊原县湖口乡")).edition?.id ?? 0;
  const two = (await keep("戊原县石桥乡")).edition?.id ?? 0;
  await expect(removeEditions(app, { editions: [one, 9998, 9999] })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringMatching(/9998, 9999/u),
  });
  expect(await editionsIn(app, { county: "戊原县" })).toHaveLength(2);
  expect(
    (await removeEditions(app, { editions: [one, one, two] })).map(({ id }) => id).toSorted((a, b) => a - b),
  ).toEqual([one, two]);
});

test("importSample() that ends half-way leaves a registry that was never used", async () => {
  const broken = newFolder();
  for (const name of ["a.txt", "b.txt"])
    writeFileSync(join(broken, name), listText({ ...exampleList, place: `白石县${name[0]}镇` }));
  writeFileSync(join(broken, "z.txt"), "开会通知");
  const fresh = await openApp(newFolder());
  expect(await code(importSample(fresh, broken))).toBe("BAD_REQUEST");
  expect(await fresh.registry.wasUsed()).toBe(false);
  expect(await importSample(fresh, `${root}/samples/documents`)).toHaveLength(3);
  await fresh.close();
}, 30_000);

test("removeEditions() takes the whole sample out, and nothing else", async () => {
  const { edition } = await keep("戊原县枫林镇");
  expect((await removeEditions(app, { sample: true })).map(({ township }) => township.name)).toHaveLength(3);
  expect((await app.registry.editions()).map(({ id }) => id)).toEqual([edition?.id]);
});
