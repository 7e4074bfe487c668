import { expect, test } from "vitest";
import { declaredIn } from "./declared.ts";

test.each([
  ["本清单共19项。", { items: 19 }],
  ["湖口乡履职事项共20项。", { items: 20 }],
  ["基本履职事项共8项。", { basic: { items: 8 } }],
  ["配合履职事项清单涉及5个方面、8个上级部门。", { supporting: { categories: 5, departments: 8 } }],
  [
    "全乡履职事项清单共计36项，其中基本履职事项20项、配合履职事项12项、上级部门收回事项4项。",
    { items: 36, basic: { items: 20 }, supporting: { items: 12 }, reclaimed: { items: 4 } },
  ],
  ["本乡辖8个村，人口两万。", null],
])("“%s” states its totals", (front, declared) => expect(declaredIn(front, [])).toEqual(declared));
