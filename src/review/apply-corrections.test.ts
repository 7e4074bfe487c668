import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import type { Change, Correction } from "../model/correction.ts";
import { doubtCount } from "../model/doubts.ts";
import { Reading } from "../model/reading.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { conflictRule } from "./conflict.ts";
import { doubtsOf } from "./doubts-of.ts";

const text = listText(exampleList).replace("2\t", "这一段不知道归谁\n2\t");
const { reading, source } = readBytes(bytesOf(text));
const passage = reading.accounting.unplacedAt[0];

const made = (changes: readonly Change[]): Correction[] =>
  changes.map((change, i) => ({
    ...change,
    id: i + 1,
    step: i + 1,
    document: reading.document.sha256,
    who: "党政办",
    why: "核对原件",
    when: "2026-01-02T03:04:05.000Z",
  }));
const apply = (...changes: readonly Change[]): Reading => applyCorrections(reading, source.text, made(changes));
const itemOf = ({ items }: Reading, id: string) => items.find((item) => item.id === id);
const rename = (before: string, after: string): Change => ({
  action: "correct",
  itemId: "basic-1",
  field: "name",
  before,
  after,
});
const conflicts = ({ findings }: Reading): number => findings.filter(({ rule }) => rule === conflictRule).length;
const name = exampleList.basic?.[0] ?? "";

describe("a typed correction", () => {
  test("takes the field's place and keeps beside it what was printed, and its place", () => {
    const item = itemOf(apply(rename(name, "受理低保")), "basic-1");
    expect(item).toMatchObject({
      name: "受理低保",
      corrected: { name: { how: "typed", printed: name, who: "党政办", why: "核对原件" } },
    });
    expect(item?.provenance.name).toEqual(itemOf(reading, "basic-1")?.provenance.name);
  });
  test("after another one still tells what the readers read", () => {
    expect(itemOf(apply(rename(name, "一"), rename("一", "二")), "basic-1")).toMatchObject({
      name: "二",
      corrected: { name: { printed: name } },
    });
  });
  test("of what is read otherwise by now is a conflict, and changes nothing", () => {
    const whole = apply(rename("别的名称", "受理低保"));
    expect(itemOf(whole, "basic-1")).toEqual(itemOf(reading, "basic-1"));
    expect(whole.findings.at(-1)).toMatchObject({ rule: conflictRule, id: "basic-1", field: "name", correction: 1 });
  });
  test("that the readers have come to themselves has nothing left to do", () => {
    expect(apply(rename("旧的读法", name))).toEqual(reading);
  });
  test("that the field cannot hold is a conflict", () => {
    expect(conflicts(apply({ ...rename(name, ""), after: ["甲"] } as Change))).toBe(1);
  });
});

describe("an accepted doubt", () => {
  const doubted: Reading = {
    ...reading,
    findings: [
      {
        rule: "odd",
        about: "reading",
        severity: "warning",
        message: "怪",
        messageEn: "odd",
        id: "basic-1",
        field: "name",
      },
    ],
  };
  const accept = (before: string): Correction[] =>
    made([{ action: "accept", rule: "odd", itemId: "basic-1", field: "name", before }]);
  test("is settled while it is read so, and comes back where it is read otherwise", () => {
    expect(applyCorrections(doubted, source.text, accept(name)).findings).toEqual([]);
    expect(applyCorrections(doubted, source.text, accept("别的")).findings).toEqual(doubted.findings);
  });
  test("leaves another one with the same words elsewhere, which nobody has looked at", () => {
    const unread = (start: number) => ({
      ...({ rule: "list-not-read", about: "reading", severity: "warning", message: "有一张表没有读入" } as const),
      ...{ messageEn: "a table was not read", at: { start, end: start + 4 } },
    });
    const twice = { ...reading, findings: [unread(10), unread(90)] };
    const seen: Change = {
      action: "accept",
      rule: "list-not-read",
      itemId: null,
      field: null,
      before: "有一张表没有读入",
    };
    const left = (change: Change) => applyCorrections(twice, source.text, made([change])).findings;
    expect(left({ ...seen, at: { start: 10, end: 14 } })).toEqual([unread(90)]);
    expect(left({ ...seen, at: null })).toHaveLength(2);
  });
});

describe("a printed passage", () => {
  const at = { start: passage?.at.start ?? 0, end: passage?.at.end ?? 0 };
  const quote = source.text.slice(at.start, at.end);
  test("goes into a field with its place, and the account follows", () => {
    const to = { itemId: "supporting-1", field: "townshipResponsibilities" };
    const whole = apply({ action: "place", at, before: quote, from: null, to });
    const item = itemOf(whole, "supporting-1");
    expect(item?.kind === "supporting" && item.townshipResponsibilities).toContain(quote);
    expect(item?.provenance.townshipResponsibilities?.map((place) => place.quote)).toContain(quote);
    expect(whole.accounting).toMatchObject({ unplaced: 0, unplacedAt: [] });
    expect(whole.findings.some(({ rule }) => rule === "text-unplaced")).toBe(false);
  });
  test("of several printed lines goes into a field as the clauses that its writer meant", () => {
    const words = "1.劝阻焚烧秸\n秆的行为；\n2.上报\n火点。";
    const other = readBytes(bytesOf(listText(exampleList).replace("2\t", `${words}\n2\t`)));
    const start = other.source.text.indexOf(words);
    const to = { itemId: "supporting-1", field: "townshipResponsibilities" };
    const place: Change = { action: "place", at: { start, end: start + words.length }, before: words, from: null, to };
    const item = itemOf(applyCorrections(other.reading, other.source.text, made([place])), "supporting-1");
    expect(item?.kind === "supporting" && item.townshipResponsibilities).toContain(
      "1.劝阻焚烧秸秆的行为；\n2.上报火点。",
    );
  });
  test("of several departments becomes as many names", () => {
    const words = "县水利局、县公安局";
    const other = readBytes(bytesOf(listText(exampleList).replace("2\t", `${words}\n2\t`)));
    const start = other.source.text.indexOf(words);
    const to = { itemId: "supporting-1", field: "counterpartDepartments" };
    const place: Change = { action: "place", at: { start, end: start + words.length }, before: words, from: null, to };
    const item = itemOf(applyCorrections(other.reading, other.source.text, made([place])), "supporting-1");
    expect(item?.kind === "supporting" && item.counterpartDepartments).toEqual(
      expect.arrayContaining(["县水利局", "县公安局", "县农业农村局"]),
    );
  });
  test("is put aside as furniture with a reason", () => {
    const { accounting } = apply({ action: "place", at, before: quote, from: null, to: { furniture: "label" } });
    expect(accounting.furnitureByReason.label).toBe((reading.accounting.furnitureByReason.label ?? 0) + quote.length);
  });
  test("moves from one field to another", () => {
    const item = itemOf(reading, "supporting-1");
    const place = item?.provenance.townshipResponsibilities?.at(-1);
    const from = { itemId: "supporting-1", field: "townshipResponsibilities" };
    const to = { itemId: "supporting-1", field: "departmentResponsibilities" };
    const whole = apply({ action: "place", at: place?.at ?? at, before: place?.quote ?? "", from, to });
    const found = itemOf(whole, "supporting-1");
    if (found?.kind !== "supporting") throw new Error("no supporting item");
    expect(found.townshipResponsibilities).not.toContain("发现火点上报");
    expect(found.departmentResponsibilities).toContain("发现火点上报");
    expect(conflicts(whole)).toBe(0);
  });
});

const spot = fc.record({
  itemId: fc.constantFrom(...reading.items.map(({ id }) => id), "basic-99"),
  field: fc.constantFrom("name", "category", "townshipResponsibilities", "counterpartDepartments", "handovers", "odd"),
});
const stretch = fc
  .tuple(fc.nat(source.text.length), fc.nat(40))
  .map(([start, length]) => ({ start, end: Math.min(source.text.length, start + length) }));
const unplaced = stretch.map(({ start, end }) => {
  const whole = passage?.at ?? { start: 0, end: 1 };
  return { start: whole.start + (start % 4), end: Math.min(whole.end, whole.start + 4 + (end % 6)) };
});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(spot, fc.string()).map(([to, after]): Change => ({ action: "correct", ...to, before: name, after })),
  fc
    .tuple(fc.oneof(unplaced, stretch), fc.option(spot), fc.oneof(spot, fc.constant({ furniture: "label" as const })))
    .map(([at, from, to]): Change => ({ action: "place", at, before: source.text.slice(at.start, at.end), from, to })),
);

describe("whatever is corrected", () => {
  test("the account balances, quotes stand in the text, the reading keeps its schema, and nothing is lost", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const whole = apply(...changes);
        const { characters, inItems, furniture, unplaced: open, furnitureByReason, unplacedAt } = whole.accounting;
        expect(inItems + furniture + open).toBe(characters);
        expect(characters).toBe(reading.accounting.characters);
        expect(Object.values(furnitureByReason).reduce((sum, count) => sum + count, 0)).toBe(furniture);
        for (const { at, quote } of unplacedAt) expect(source.text.slice(at.start, at.end)).toBe(quote);
        for (const item of whole.items)
          for (const places of Object.values(item.provenance))
            for (const { at, quote } of places) expect(source.text.slice(at.start, at.end)).toBe(quote);
        expect(Reading.parse(whole)).toEqual(whole);
        expect(whole.items.map(({ id }) => id)).toEqual(reading.items.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
  test("making all in one go is making them one after another", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const each = made(changes).reduce((found, one) => applyCorrections(found, source.text, [one]), reading);
        expect(each.items).toEqual(apply(...changes).items);
        expect(each.accounting).toEqual(apply(...changes).accounting);
      }),
    );
  });
});

test("doubts have names of their own, and passages are among them", () => {
  const doubts = doubtsOf({ ...reading, reading: 1, document: reading.document.sha256 });
  expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
  expect(doubts.filter((doubt) => doubt.passage)).toHaveLength(reading.accounting.unplacedAt.length);
  expect(doubts).toHaveLength(doubtCount(reading));
});
