import { afterEach, describe, expect, test } from "vitest";
import { newFolder } from "../../tests/tools/folder.ts";
import { bytesOf, exampleList, listText } from "../../tests/tools/lists.ts";
import { codeOf } from "../../tests/tools/registry.ts";
import type { FieldValue } from "../model/duty-item.ts";
import type { Review } from "../model/review.ts";
import { type App, openApp } from "./app.ts";
import { correctItem, placePassage, settleDoubt, undoCorrection } from "./correct.ts";
import { exportFixture } from "./export-fixture.ts";
import { fixtureForm } from "./fixture-form.ts";
import { importDocument } from "./import-document.ts";
import { listDoubts, reviewedReadings, showDoubt } from "./review.ts";
import { showItem } from "./show-list.ts";

const supporting = {
  name: "秸秆禁烧",
  departments: "",
  theirs: "1.县农业农村局推广秸秆还田。",
  ours: "1.巡查田间地头。",
};
const text = listText({ ...exampleList, supporting: [supporting] }).replace("2\t", "这一段不知道归谁\n2\t");

let app: App;
async function open(): Promise<number> {
  app = await openApp(newFolder());
  const { edition } = await importDocument(app, { name: "枫林.txt", bytes: bytesOf(text) });
  return edition?.id ?? 0;
}
afterEach(() => app.close());

describe("the review desk", () => {
  test("shows each doubt with its print and the items near it", async () => {
    const edition = await open();
    const { doubts, total } = await listDoubts(app, edition);
    expect(total).toBe(doubts.length);
    const passage = doubts.find((doubt) => doubt.passage);
    const shown = await showDoubt(app, edition, passage?.id ?? "");
    const cells = shown.context.printings.flat().flatMap((block) => block.cells);
    expect(cells.flatMap((cell) => cell.marks.map(({ start, end }) => cell.text.slice(start, end)))).toEqual([
      passage?.passage?.quote,
    ]);
    expect(shown.near[0]?.kind).toBe("basic");
    const lack = doubts.find(({ finding }) => finding?.field === "counterpartDepartments");
    expect((await showDoubt(app, edition, lack?.id ?? "")).item?.id).toBe("supporting-1");
  });
  test("accepts, corrects, places and takes back, a doubt at a time", async () => {
    const edition = await open();
    const first = await listDoubts(app, edition);
    const lack = first.doubts.find(({ finding }) => finding?.field === "counterpartDepartments");
    const fields = { counterpartDepartments: ["县农业农村局"] };
    const by = { edition, reading: first.readings[0], who: "党政办" };
    const corrected = await correctItem(app, { ...by, itemId: "supporting-1", fields, doubt: lack?.id });
    expect(corrected.doubts).toHaveLength(first.doubts.length - 1);
    expect(await codeOf(settleDoubt(app, { ...by, doubt: lack?.id ?? "" }))).toBe("CONFLICT");
    const passage = corrected.doubts.find((doubt) => doubt.passage);
    const to = { itemId: "basic-1", field: "name" };
    const placed = await placePassage(app, { edition, doubt: passage?.id ?? "", to });
    expect(placed.edition.accounting.unplaced).toBe(0);
    expect((await showItem(app, edition, "basic-1")).item.corrected?.name?.how).toBe("placed");
    await undoCorrection(app, { edition });
    expect((await undoCorrection(app, { edition })).doubts.map(({ id }) => id)).toEqual(
      first.doubts.map(({ id }) => id),
    );
    const settled = await settleDoubt(app, { edition, doubt: lack?.id ?? "" });
    expect(settled.doubts.some(({ id }) => id === lack?.id)).toBe(false);
    expect(await codeOf(undoCorrection(app, { edition, step: 99 }))).toBe("NOT_FOUND");
  });
  test("moves words of a field, found by themselves; a doubt of another field stays open until its own is filled", async () => {
    const edition = await open();
    const lack = (await listDoubts(app, edition)).doubts.find(({ finding }) => finding?.field);
    const from = { itemId: "supporting-1", field: "departmentResponsibilities" };
    const move = (words: string, field: string) =>
      placePassage(app, { edition, doubt: lack?.id, from, words, to: { ...from, field } });
    expect(await codeOf(move("县水利局", "remarks"))).toBe("BAD_REQUEST");
    const isOpen = ({ doubts }: Review): boolean => doubts.some(({ id }) => id === lack?.id);
    expect(isOpen(await move("推广秸秆\n还田。", "remarks"))).toBe(true);
    expect((await showItem(app, edition, "supporting-1")).item).toMatchObject({
      remarks: "推广秸秆还田。",
      departmentResponsibilities: "1.县农业农村局",
    });
    expect(isOpen(await move("县农业农村局", "counterpartDepartments"))).toBe(false);
  });
  test("settles a doubt by a correction of the field in doubt, and of no other", async () => {
    const edition = await open();
    const lack = (await listDoubts(app, edition)).doubts.find(({ finding }) => finding?.field);
    const correct = async (fields: Record<string, FieldValue>): Promise<boolean> => {
      const { doubts } = await correctItem(app, { edition, itemId: "supporting-1", fields, doubt: lack?.id });
      return doubts.some(({ id }) => id === lack?.id);
    };
    expect(await correct({ category: "民生服务" })).toBe(true);
    expect(await correct({ counterpartDepartments: ["县农业农村局"], category: "生态环保" })).toBe(false);
  });
  test("refuses what a field cannot hold and what changes nothing", async () => {
    const edition = await open();
    const correct = (fields: Record<string, string>): Promise<string | undefined> =>
      codeOf(correctItem(app, { edition, itemId: "basic-1", fields }));
    expect(await correct({ name: "" })).toBe("BAD_REQUEST");
    expect(await correct({ __proto__x: "甲" })).toBe("BAD_REQUEST");
    expect(await correct({ name: exampleList.basic?.[0] ?? "" })).toBe("BAD_REQUEST");
    const passage = (await listDoubts(app, edition)).doubts.find((doubt) => doubt.passage)?.id ?? "";
    expect(await codeOf(settleDoubt(app, { edition, doubt: passage }))).toBe("BAD_REQUEST");
    expect(
      await codeOf(placePassage(app, { edition, doubt: passage, to: { itemId: "basic-1", field: "ordinal" } })),
    ).toBe("BAD_REQUEST");
  });
  test("refuses typed words with characters that nobody sees but that change what is shown", async () => {
    const edition = await open();
    const correct = (name: string, why = "") =>
      codeOf(correctItem(app, { edition, itemId: "basic-1", fields: { name }, why }));
    expect(await correct("受理\u202e低保")).toBe("BAD_REQUEST");
    expect(await correct("受理\u001b[2J低保")).toBe("BAD_REQUEST");
    expect(await correct("受理低保", "漏\u2066字")).toBe("BAD_REQUEST");
    const names = { counterpartDepartments: ["县\u0000水利局"] };
    expect(await codeOf(correctItem(app, { edition, itemId: "supporting-1", fields: names }))).toBe("BAD_REQUEST");
    expect(await correct("受理低保")).toBeUndefined();
  });
  test("writes a corrected reading as a fixture", async () => {
    const edition = await open();
    await correctItem(app, { edition, itemId: "basic-1", fields: { name: "受理低保" }, why: "漏字" });
    const [fixture] = await exportFixture(app, edition);
    const fileOf = (name: string): string => {
      const bytes = fixture?.files.find((file) => file.name === name)?.bytes;
      return new TextDecoder().decode(bytes);
    };
    expect(fileOf("source.txt")).toBe(text);
    const [reviewed] = await reviewedReadings(app, edition);
    expect(JSON.parse(fileOf("expected.json"))).toEqual(
      JSON.parse(JSON.stringify(reviewed ? fixtureForm(reviewed.reading) : {})),
    );
    expect(fileOf("expected.json")).toContain('"受理低保"');
    expect(fileOf("about.md")).toContain("- correct basic-1 name (漏字)");
    expect(fileOf("about.md")).toContain("A document of type text/plain, read by version");
  });
  test("a fixture names the fields between which words were moved, the doubts that were accepted, and by whom", async () => {
    const edition = await open();
    const { doubts } = await listDoubts(app, edition);
    const lack = doubts.find(({ finding }) => finding)?.id ?? "";
    await settleDoubt(app, { edition, doubt: lack, who: "编办" });
    const passage = doubts.find(({ passage }) => passage);
    const to = { itemId: "basic-1", field: "name" };
    await placePassage(app, { edition, doubt: passage?.id ?? "", to, why: "续行" });
    const about = new TextDecoder().decode(
      (await exportFixture(app, edition))[0]?.files.find(({ name }) => name === "about.md")?.bytes,
    );
    expect(about).toMatch(/- accept \S+ supporting-1 counterpartDepartments \(编办\)/u);
    expect(about).toMatch(/- place basic-1 name: \d+ characters from unplaced text \(续行\)/u);
  });
});
