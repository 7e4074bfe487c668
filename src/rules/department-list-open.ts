import { departmentsOf } from "../model/item-parts.ts";
import { defineRule } from "./rule.ts";

/** The column leaves open which departments are meant: “等部门”, “及其他有关部门”. */
export const departmentListOpen = defineRule({
  id: "department-list-open",
  title: "部门未写全",
  group: "departments",
  severity: "warning",
  looksAt: "item",
  messages: {
    open: {
      zh: "部门栏“{name}”没有写明是哪些部门",
      en: "“{name}” leaves open which departments are meant",
    },
  },
  check({ item }, report) {
    for (const name of departmentsOf(item)) {
      if (!open.test(name)) continue;
      const field = item.kind === "reclaimed" ? "handovers" : "counterpartDepartments";
      const at = item.provenance[field]?.find(({ quote }) => quote.includes(name));
      report({ messageId: "open", data: { name }, item, field, quote: name, ...(at ? { at: at.at } : {}) });
    }
  },
});

const open =
  /等(?:[\p{Script=Han}]{0,10}(?:部门|单位|机关|机构))?$|(?:其他|其它|有关|相关|各|所有|负有[\p{Script=Han}]{2,16}职责的|行业(?:主管)?|业务(?:主管)?|主管|职能|成员)(?:部门|单位|机关)$/u;
