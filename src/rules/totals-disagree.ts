import { departmentsOf } from "../model/item-parts.ts";
import { type DutyKind, dutyKinds, kindNames } from "../model/kind.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import type { CheckedList } from "./checked-list.ts";
import { defineRule } from "./rule.ts";

const totals = ["items", "categories", "departments"] as const;

/**
 * The preface or the contents state other totals than the list holds. A list of which nothing was read is left out: that
 * is a doubt about the reading.
 */
export const totalsDisagree = defineRule({
  id: "totals-disagree",
  title: "总数不符",
  group: "structure",
  severity: "error",
  looksAt: "list",
  messages: {
    items: {
      zh: "{list}：说明称 {stated} 项，实有 {counted} 项",
      en: "{list}: {stated} items stated, {counted} found",
    },
    categories: {
      zh: "{list}：说明称 {stated} 个类别，实有 {counted} 个",
      en: "{list}: {stated} categories stated, {counted} found",
    },
    departments: {
      zh: "{list}：说明称涉及 {stated} 个部门，实有 {counted} 个",
      en: "{list}: {stated} departments stated, {counted} found",
    },
    all: { zh: "说明称共 {stated} 项，三张清单实有 {counted} 项", en: "{stated} items stated in all, {counted} found" },
  },
  check(list, report) {
    const counted = new Map<DutyKind, Record<(typeof totals)[number], number>>();
    for (const kind of dutyKinds) {
      const items = list.items.filter((item) => item.kind === kind);
      const categories = new Set(items.map((item) => item.category).filter((category) => category !== null));
      const departments = new Set(items.flatMap(departmentsOf).map((name) => bodyOf(name, list))).size;
      if (items.length > 0) counted.set(kind, { items: items.length, categories: categories.size, departments });
    }
    for (const [kind, count] of counted) {
      const stated = list.declared?.[kind];
      const data = { list: kindNames[kind].zh };
      for (const what of totals) {
        const total = stated?.[what];
        if (total === undefined || total === count[what]) continue;
        if (what === "departments" && doubtsNames(list, kind)) continue;
        report({ messageId: what, data: { ...data, stated: total, counted: count[what] }, kind });
      }
    }
    const total = list.declared?.items;
    const all = [...counted.values()].reduce((sum, { items }) => sum + items, 0);
    if (total !== undefined && counted.size === 3 && total !== all)
      report({ messageId: "all", data: { stated: total, counted: all } });
  },
});

/** Whether the readers doubt a name in the column of departments: then their count may be the wrong one. */
const doubtsNames = ({ findings }: CheckedList, kind: DutyKind): boolean =>
  findings.some((finding) => finding.kind === kind && finding.rule.startsWith("department-"));

/** A body counts once, in whatever spellings the list prints it. */
const bodyOf = (name: string, { place, columnNames }: CheckedList): string =>
  canonicalBodyOf(name, place, columnNames).name;
