import { bodiesNamedIn, sameBody } from "./named-bodies.ts";
import { defineRule } from "./rule.ts";

/** The column names several bodies; the clauses give work to the others by name, and none to this one. */
export const departmentListedNotNamed = defineRule({
  id: "department-listed-not-named",
  title: "部门列出而无职责",
  group: "departments",
  severity: "error",
  looksAt: "item",
  messages: {
    idle: {
      zh: "部门栏列出“{body}”，但条款中只写了{others}的职责，没有它的职责",
      en: "“{body}” is in the column, but the clauses give work only to {others}",
    },
  },
  check({ item, list }, report) {
    if (item.kind !== "supporting" || item.counterpartDepartments.length < 2) return;
    const side = bodiesNamedIn(item, list).filter(({ clause }) => clause.field === "departmentResponsibilities");
    const [first] = side.filter(({ acts }) => acts);
    if (!first || everybody.test(item.departmentResponsibilities)) return;
    // Clauses before the first name are the leading department's.
    const opensUnnamed = first.clause.before > 0 || first.start > first.clause.wordsAt + 1;
    const isNamed = (name: string): boolean =>
      side.some(({ printed }) => sameBody(printed, name, list)) || item.departmentResponsibilities.includes(stem(name));
    const listed = [...new Set(item.counterpartDepartments)];
    const others = listed.filter(isNamed);
    const idle = listed.filter(
      (name) => !isNamed(name) && !openEnd.test(name) && !(opensUnnamed && name === listed[0]),
    );
    const [quote] = idle;
    if (others.length === 0 || quote === undefined) return;
    const at = item.provenance.counterpartDepartments?.find((printed) => printed.quote.includes(quote))?.at;
    report({
      messageId: "idle",
      data: { body: idle.join("、"), others: others.slice(0, 3).join("、") },
      item,
      field: "counterpartDepartments",
      quote,
      ...(at ? { at } : {}),
      ...(andOthers.test(item.departmentResponsibilities) ? { severity: "hint" } : {}),
    });
  },
});

/** Clauses that speak of all departments at once. */
const everybody =
  /(?:各|有关|相关)(?:职能|行业|主管|成员|责任|监管)?(?:部门|单位)(?:按|依|根据|分别|各自|在各自|要|应|负责)/u;
/** “县水利局、县公安局等部门”: some are meant that are not named. */
const andOthers = /等(?:有关|相关|职能|成员)?(?:部门|单位)/u;
const openEnd = /等|其他|有关|相关/u;

/** A body's name without its place and its ending: 民政 of 县民政局. */
const stem = (name: string): string =>
  name.replace(/^[\p{Script=Han}]*?[县市区旗州省](?=.{2,})/u, "").replace(/(?:局|部|委员会|委|办公室|中心)$/u, "") ||
  name;
