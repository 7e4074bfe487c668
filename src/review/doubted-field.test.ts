import { expect, test } from "vitest";
import { bytesOf, type ListWish, listText, readBytes } from "../../tests/tools/lists.ts";
import type { Correction } from "../model/correction.ts";
import type { FieldValue } from "../model/duty-item.ts";
import { fieldOf, fieldValue } from "../model/field-text.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { shapeOf } from "./fields.ts";

const nth = (i: number): string => "甲乙丙丁戊己庚辛壬"[i] ?? "";
const usual: ListWish = {
  supporting: Array.from({ length: 9 }, (_, i) => ({
    name: `${nth(i)}类场所巡查`,
    departments: "县农业农村局",
    theirs: "1.组织检查；2.依法处理。",
    ours: "1.巡查田间地头；2.发现问题上报。",
  })),
  reclaimed: Array.from({ length: 9 }, (_, i) => ({
    name: `${nth(i)}类事项的认定`,
    handover: "承接部门：县公安局 工作方式：受理申请，作出认定。",
  })),
};
type Supporting = NonNullable<ListWish["supporting"]>[number];

/** The usual list with one row of each kind that differs. */
const read = (supporting: Partial<Supporting>, handover?: string) => {
  const [one, ...others] = usual.supporting ?? [];
  const [first, ...rest] = usual.reclaimed ?? [];
  return readBytes(
    bytesOf(
      listText({
        supporting: [{ ...(one as Supporting), ...supporting }, ...others],
        reclaimed: [{ name: first?.name ?? "", handover: handover ?? first?.handover ?? "" }, ...rest],
      }),
    ),
  );
};
type Read = ReturnType<typeof read>;

const doubted = ({ reading }: Read) =>
  reading.findings.flatMap(({ about, rule, id, field }) => (about === "reading" && id ? [[rule, id, field]] : []));

test.each<[string, Read, string[]]>([
  [
    "more words before a department",
    read({ departments: "田间巡查县农业农村局" }),
    ["department-with-more", "supporting-1", "counterpartDepartments"],
  ],
  [
    "a department's duty without its end",
    read({ theirs: "1.组织检查；2.依法" }),
    ["duty-without-end", "supporting-1", "departmentResponsibilities"],
  ],
  [
    "a township's duty without its beginning",
    read({ ours: "，发现问题上报。" }),
    ["duty-without-beginning", "supporting-1", "townshipResponsibilities"],
  ],
  [
    "a bracket of a hand-over that is never closed",
    read({}, "承接部门：县公安局 工作方式：受理申请（含复核，作出认定。"),
    ["duty-count-broken", "reclaimed-1", "handlingMethod"],
  ],
  [
    "a receiving department that is none",
    read({}, "承接部门：及认定的 工作方式：受理申请，作出认定。"),
    ["department-unlike-body", "reclaimed-1", "receivingDepartments"],
  ],
  [
    "signs in a hand-over that nobody sees",
    read({}, "承接部门：县公安局 工作方式：受理\u202e申请，作出认定。"),
    ["unseen-signs", "reclaimed-1", "handovers"],
  ],
])("%s: a doubt of the field that holds it", (_, source, wanted) => {
  expect(doubted(source)).toContainEqual(wanted);
  for (const { kind, id, field } of source.reading.findings)
    if (kind && id && field) expect(shapeOf(kind, fieldOf(field)), field).toBeDefined();
});

test("of a hand-over the part in doubt must be corrected for the doubt to be settled", () => {
  const { reading, source } = read({}, "承接部门：县公安局 工作方式：受理申请（含复核，作出认定。");
  const item = reading.items.find(({ id }) => id === "reclaimed-1");
  const open = (handover: object): boolean => {
    const change = {
      ...({ action: "correct", itemId: "reclaimed-1", field: "handovers", id: 1, step: 1 } as const),
      before: item ? fieldValue(item, "handovers") : null,
      after: [{ ...(item?.kind === "reclaimed" && item.handovers[0]), ...handover }] as FieldValue,
    };
    const made: Correction = { ...change, document: reading.document.sha256, who: null, why: "", when: "2026-01-02" };
    return applyCorrections(reading, source.text, [made]).findings.some(({ rule }) => rule === "duty-count-broken");
  };
  expect(open({ receivingDepartments: ["县民政局"] })).toBe(true);
  expect(open({ handlingMethod: "受理申请（含复核），作出认定。" })).toBe(false);
});
