import { expect, test } from "vitest";
import { bytesOf, exampleList, listText, readBytes } from "../../tests/tools/lists.ts";
import type { DutyItem } from "../model/duty-item.ts";
import { fieldText, fieldValue } from "../model/field-text.ts";
import { type Span, spanOf } from "./finding-span.ts";
import { isChanged, mend, withChange } from "./mend.ts";

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
test("a mend keeps what other mends of the field have made, and is not made twice", () => {
  const published = item("supporting-1");
  const first = source.text.indexOf("田间,");
  const spans = [0, first + 1].flatMap(
    (after) => spanOf(published, finding("townshipResponsibilities", "田间,", after)) ?? [],
  );
  let draft = published;
  for (const span of spans.toReversed()) {
    expect(isChanged({ published, draft }, span)).toBe(false);
    const change = mend({ published, draft }, span, "田间，");
    if (change?.action === "correct") draft = withChange(draft, change);
    expect(isChanged({ published, draft }, span)).toBe(true);
    expect(mend({ published, draft }, span, "田间，")).toBeUndefined();
  }
  expect(fieldValue(draft, "townshipResponsibilities")).toBe("1.巡查田间，发现火点；\n2.巡查田间，劝阻焚烧。");
});
test("a mend that only adds is made once too", () => {
  const published = item("supporting-1");
  const span = spanOf(published, finding("departmentResponsibilities", "秸秆还田"));
  if (!span) throw new Error("no span");
  const change = mend({ published, draft: published }, span, "秸秆还田。");
  const draft = change?.action === "correct" ? withChange(published, change) : published;
  expect(fieldValue(draft, "departmentResponsibilities")).toBe(`${theirs}。`);
  expect(isChanged({ published, draft }, span, "秸秆还田。")).toBe(true);
  expect(isChanged({ published, draft }, span)).toBe(false);
  expect(mend({ published, draft }, span, "秸秆还田。")).toBeUndefined();
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
  const published = item(field === "counterpartDepartments" ? "supporting-1" : "reclaimed-1");
  const span = spanOf(published, finding(field, quote));
  expect(words(published, span)).toBe(quote);
  expect(span && mend({ published, draft: published }, span, "县公安分局")).toMatchObject({ after });
});
