import { expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import type { Correction } from "../model/correction.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import { type Span, spanOf } from "./finding-span.ts";
import { applyMends, type Mend, meet, mendOf } from "./mend.ts";

const ours = "1.巡查田间,发现火点；2.巡查田间,劝阻焚烧。";
const theirs = "县农业农村局推广秸秆还田";
const text = listText({
  ...exampleList,
  supporting: [{ name: "秸秆禁烧", departments: "县农业农村局、县公安局", theirs, ours }],
  reclaimed: [{ name: "违建拆除", handover: "承接部门：县住建局、县执法局 工作方式：立案查处,组织拆除。" }],
});
const { reading, source } = readBytes(bytesOf(text));
const item = (id: string): DutyItem => {
  const found = reading.items.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const finding = (field: string, quote: string, after = 0) => ({
  rule: "r",
  about: "source" as const,
  severity: "hint" as const,
  message: "",
  messageEn: "",
  field,
  quote,
  at: { start: source.text.indexOf(quote, after), end: source.text.indexOf(quote, after) + quote.length },
});
const words = (of: DutyItem, span: Span | undefined): string | undefined =>
  span && fieldText(fieldValue(of, span.field)).slice(span.start, span.end);

test("of words that stand twice in a field the place in the document tells which is meant", () => {
  const of = item("supporting-1");
  const first = source.text.indexOf("田间,");
  const spans = [0, first + 1].map((after) => spanOf(of, finding("townshipResponsibilities", "田间,", after)));
  expect(spans.map((span) => words(of, span))).toEqual(["田间,", "田间,"]);
  expect(spans[0]?.start).toBeLessThan(spans[1]?.start ?? 0);
  const { at, ...placeless } = finding("townshipResponsibilities", "田间,");
  expect(spanOf(of, placeless)).toBeUndefined();
});
test("words that a field does not hold have no place in it", () => {
  expect(spanOf(item("supporting-1"), finding("departmentResponsibilities", "劝阻焚烧"))).toBeUndefined();
  expect(spanOf(item("supporting-1"), finding("townshipResponsibilities", ""))).toBeUndefined();
});
const made = (mends: readonly Mend[]): Correction[] =>
  mends.map((mend, i) => ({
    ...mend,
    ...{ id: i + 1, step: i + 1, document: reading.document.sha256, who: null, why: "r", when: "2026-01-02" },
  }));
const mendsOf = (id: string, field: string, quote: string, words: string, after = 0): Mend[] => {
  const span = spanOf(item(id), finding(field, quote, after));
  const mend = span && mendOf(item(id), span, words);
  return mend ? [mend] : [];
};

test("mends of one field are made whatever their order, and each can go without the others", () => {
  const second = source.text.indexOf("田间,") + 1;
  const mends = [0, second].flatMap((after) =>
    mendsOf("supporting-1", "townshipResponsibilities", "田间,", "田间，", after),
  );
  const ours = (some: readonly Mend[]) => {
    const drafted = applyMends(reading, made(some)).reading.items.find(({ id }) => id === "supporting-1");
    return drafted && fieldValue(drafted, "townshipResponsibilities");
  };
  const both = "1.巡查田间，发现火点；\n2.巡查田间，劝阻焚烧。";
  expect(ours(mends)).toBe(both);
  expect(ours(mends.toReversed())).toBe(both);
  expect(ours(mends.slice(1))).toBe("1.巡查田间,发现火点；\n2.巡查田间，劝阻焚烧。");
  expect(meet(mends[0] as Mend, mends[1] as Mend)).toBe(false);
});
test("a mend is of the characters that change alone, also where it only adds or takes away", () => {
  const [adds] = mendsOf("supporting-1", "departmentResponsibilities", "秸秆还田", "秸秆还田。");
  expect(adds).toMatchObject({ start: theirs.length, end: theirs.length, before: "", after: "。" });
  expect(mendsOf("supporting-1", "departmentResponsibilities", "秸秆还田", "秸秆还田")).toEqual([]);
  const [takes] = mendsOf("supporting-1", "departmentResponsibilities", "推广秸秆还田", "推广还田");
  expect(takes).toMatchObject({ before: "秸秆", after: "" });
});
test("a mend of words that are read otherwise by now is a conflict, and changes nothing", () => {
  const [mend] = mendsOf("supporting-1", "departmentResponsibilities", "秸秆还田", "秸秆利用");
  const stale = { ...(mend as Mend), before: "别的" };
  const { reading: drafted, mends, conflicts } = applyMends(reading, made([stale]));
  expect(drafted.items).toEqual(reading.items);
  expect(mends).toEqual([]);
  expect(conflicts).toMatchObject([{ rule: "correction-conflict", id: "supporting-1", correction: 1 }]);
});
test.each([
  ["counterpartDepartments", "县公安局", ["县农业农村局", "县公安分局"]],
  [
    "handlingMethod",
    "查处,",
    [{ receivingDepartments: ["县住建局", "县执法局"], handlingMethod: "立案县公安分局组织拆除。" }],
  ],
  [
    "handovers",
    "县执法局",
    [{ receivingDepartments: ["县住建局", "县公安分局"], handlingMethod: "立案查处,组织拆除。" }],
  ],
])("in %s the words alone are put in place", (field, quote, after) => {
  const id = field === "counterpartDepartments" ? "supporting-1" : "reclaimed-1";
  const mends = mendsOf(id, field, quote, "县公安分局");
  const drafted = applyMends(reading, made(mends)).reading.items.find((one) => one.id === id);
  expect(drafted && fieldValue(drafted, mends[0]?.field ?? "")).toEqual(after);
});
