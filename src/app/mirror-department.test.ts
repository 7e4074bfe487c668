import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder, root } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, type ListWish, listText } from "../../tests/tools/lists.ts";
import { codeOf } from "../../tests/tools/registry.ts";
import { type App, openApp } from "./app.ts";
import { importDocument } from "./import-document.ts";
import { importSample } from "./import-sample.ts";
import { mirrorDepartment } from "./mirror-department.ts";

let app: App;

const straw = (ours: string, theirs = exampleList.supporting?.[0]?.theirs ?? "") => ({
  name: "秸秆禁烧",
  departments: "县农业农村局、市生态环境局白石分局",
  theirs,
  ours,
});

beforeAll(async () => {
  app = await openApp(newFolder());
  const lists: Readonly<Record<string, ListWish>> = {
    枫林镇: { supporting: [straw("1.枫林镇巡查田间地头；2.发现火点上报。")] },
    桐山乡: { supporting: [straw("1、桐山乡巡查田间地头；\n2、发现火点上报。")] },
    竹溪镇: { supporting: [straw("1.发现火点立即扑灭；2.竹溪镇巡查田间地头。")] },
    梅岭乡: { basic: ["巡查田间地头，制止露天焚烧秸秆"], supporting: [] },
  };
  for (const [name, wish] of Object.entries(lists)) {
    const text = listText({ ...exampleList, ...wish, place: `白石县${name}` });
    await importDocument(app, { name: `${name}.txt`, bytes: bytesOf(text) });
  }
  const elsewhere = listText({ ...exampleList, place: "黑水县大湾镇" });
  await importDocument(app, { name: "大湾镇.txt", bytes: bytesOf(elsewhere) });
});
afterAll(() => app.close());

describe("a department's mirror", () => {
  test("tells its own part and the township's, alike lists together; numbers and own names are no difference", async () => {
    const { name, lists, rows } = await mirrorDepartment(app, "白石县农业农村局");
    expect([name, lists, rows.length]).toEqual(["白石县农业农村局", 4, 1]);
    const [row] = rows;
    expect(row?.duty?.name).toMatch(/秸秆/u);
    expect(row?.versions.map(({ places }) => places.map(({ township }) => township.name))).toEqual([
      ["枫林镇", "桐山乡"],
      ["竹溪镇"],
    ]);
    for (const { department } of row?.versions ?? [])
      expect(department).toEqual([{ text: expect.stringContaining("推广秸秆还田"), everywhere: true }]);
  });
  test("marks the clauses that not every list has", async () => {
    const { rows } = await mirrorDepartment(app, "县农业农村局", { county: "白石县" });
    const marked = rows[0]?.versions.map(({ township }) =>
      township.map(({ text, everywhere }) => [text.replace(/^\d./u, ""), everywhere]),
    );
    expect(marked?.[0]).toEqual([
      [expect.stringContaining("巡查田间地头"), true],
      [expect.stringContaining("上报"), false],
    ]);
    expect(marked?.[1]).toEqual([
      [expect.stringContaining("扑灭"), false],
      [expect.stringContaining("巡查田间地头"), true],
    ]);
  });
  test("names the county's lists without it, and by which item they have the duty", async () => {
    const { rows } = await mirrorDepartment(app, "白石县农业农村局");
    expect(rows[0]).toMatchObject({
      differs: true,
      absent: [
        { township: { name: "梅岭乡" }, item: { kind: "basic", name: "巡查田间地头，制止露天焚烧秸秆" }, whole: true },
      ],
    });
  });
  test("shows what it took back, and where all lists agree", async () => {
    const { rows } = await mirrorDepartment(app, "白石县综合行政执法局");
    expect(rows).toMatchObject([
      { differs: false, absent: [], versions: [{ kind: "reclaimed", township: [], places: [{}, {}, {}, {}] }] },
    ]);
    expect(rows[0]?.versions[0]?.department[0]?.text).toContain("立案查处");
  });
  test("takes two items of one list for parts of its duty, not for a difference", async () => {
    const own = newFolder();
    const other = await openApp(own);
    const both = [straw("1.巡查田间地头。"), straw("1.制止露天焚烧秸秆。")];
    const text = listText({ ...exampleList, supporting: both });
    await importDocument(other, { name: "枫林镇.txt", bytes: bytesOf(text) });
    const { rows } = await mirrorDepartment(other, "白石县农业农村局");
    await other.close();
    expect(rows).toMatchObject([{ differs: false, versions: [{ township: [{ everywhere: true }] }, {}] }]);
  });
  test("keeps items of one name together, and knows items that hold the duty beside another", async () => {
    const other = await openApp(newFolder());
    await importSample(other, join(root, "samples/documents"));
    const { rows } = await mirrorDepartment(other, "青梧县民政局");
    await other.close();
    const names = rows.flatMap(({ versions }) => [...new Set(versions.map(({ name }) => name))]);
    expect(names).toEqual([...new Set(names)]);
    expect(rows.find(({ versions }) => versions.some(({ name }) => name.includes("公墓")))?.versions).toHaveLength(2);
  });
  test("is refused for a name that no list or that several bodies bear", async () => {
    expect(await codeOf(mirrorDepartment(app, "无此局"))).toBe("NOT_FOUND");
    expect(await codeOf(mirrorDepartment(app, "县农业农村局"))).toBe("BAD_REQUEST");
  });
});
