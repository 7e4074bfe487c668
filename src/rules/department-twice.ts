import { departmentsOf } from "../model/item-parts.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import { defineRule } from "./rule.ts";

/** One body stands twice in an item's column, perhaps in two spellings. */
export const departmentTwice = defineRule({
  id: "department-twice",
  title: "部门重复列出",
  group: "departments",
  severity: "hint",
  looksAt: "item",
  messages: {
    twice: { zh: "部门栏中“{body}”列了两次", en: "“{body}” stands twice in the column of departments" },
    spellings: {
      zh: "部门栏中“{body}”与“{other}”是同一部门",
      en: "“{body}” and “{other}” in the column are one body",
    },
  },
  check({ item, list }, report) {
    const columns =
      item.kind === "reclaimed" ? item.handovers.map((one) => one.receivingDepartments) : [departmentsOf(item)];
    for (const names of columns) {
      const seen = new Map<string, string>();
      for (const body of names) {
        const { name } = canonicalBodyOf(body, list.place, list.columnNames);
        const other = seen.get(name);
        seen.set(name, body);
        if (other === undefined) continue;
        const field = item.kind === "reclaimed" ? "handovers" : "counterpartDepartments";
        const at = item.provenance[field]?.findLast(({ quote }) => quote.includes(body));
        report({
          messageId: other === body ? "twice" : "spellings",
          data: { body, other },
          item,
          field,
          quote: body,
          ...(at ? { at: at.at } : {}),
        });
      }
    }
  },
});
