import { departmentsOf } from "../model/item-parts.ts";
import { bodiesNamedIn, sameBody } from "./named-bodies.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** A clause on the department's side gives work to a body that the item's column does not name. */
export const departmentNamedNotListed = defineRule({
  id: "department-named-not-listed",
  title: "部门有职责而未列出",
  group: "departments",
  severity: "error",
  looksAt: "item",
  messages: {
    missing: {
      zh: "条款中由“{body}”承担职责，但部门栏没有列出",
      en: "“{body}” has responsibilities in a clause but is missing from the column of departments",
    },
  },
  check({ item, list }, report) {
    const listed = departmentsOf(item);
    if (listed.length === 0) return;
    const told = new Set<string>();
    for (const named of bodiesNamedIn(item, list)) {
      const { clause, printed, acts, start, end } = named;
      if (!acts || !/^(?:departmentResponsibilities|handlingMethod)$/u.test(clause.field) || told.has(printed))
        continue;
      if (listed.some((name) => sameBody(printed, name, list))) continue;
      told.add(printed);
      report({ messageId: "missing", data: { body: printed }, ...passage(clause, start, end) });
    }
  },
});
