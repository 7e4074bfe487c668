import type { Actor, ClauseNode, ItemStructure, Step, StepAction } from "../model/structure.ts";

const actionWord: Readonly<Record<StepAction, string>> = {
  publicise: "宣传引导",
  train: "培训",
  guide: "指导帮办",
  organise: "组织协调",
  support: "配合协助",
  plan: "制定规划",
  prepare: "设置配备",
  inspect: "巡查排查",
  supervise: "监督管理",
  verify: "核查核实",
  assess: "考核评定",
  test: "监测检测",
  accept: "受理",
  "preliminary-review": "初审",
  review: "审核",
  approve: "审批",
  issue: "出具下达",
  report: "上报",
  notify: "告知",
  transfer: "移交",
  register: "登记建档",
  publish: "公示公布",
  compile: "统计汇总",
  mediate: "调解",
  stop: "制止劝阻",
  handle: "处置办理",
  enforce: "执法处罚",
  rectify: "整治修复",
  maintain: "管护清理",
  evacuate: "转移安置",
  grant: "发放拨付",
};

const actorWord: Readonly<Record<Actor, string>> = {
  department: "部门",
  township: "本级",
  village: "村（社区）",
  other: "其他",
};

/** An item's structure as lines of text: bodies, then each cell as a tree with the steps below each clause. */
export function structureText({ bodies, sides }: ItemStructure): string {
  const named = bodies.map(({ printed, body }) => {
    const open = body.certain ? "" : "（待核）";
    const others = body.alternatives.length > 0 ? `，或为${body.alternatives.join("、")}` : "";
    return `  ${printed} = ${body.name}${open}${others}`;
  });
  const trees = sides.flatMap(({ side, clauses }) => [
    "",
    side === "department" ? "部门一侧" : "本级一侧",
    ...clauses.flatMap((clause) => clauseLines(clause, 1)),
  ]);
  return [...(named.length > 0 ? ["部门", ...named] : []), ...trees].join("\n").replace(/^\n/u, "");
}

function clauseLines({ text, steps, scope, children }: ClauseNode, depth: number): string[] {
  const indent = "  ".repeat(depth);
  return [
    indent + text,
    ...steps.map((step) => `${indent}  · ${stepLine(step)}`),
    ...scope.map((note) => `${indent}  ※ ${note.text}`),
    ...children.flatMap((child) => clauseLines(child, depth + 1)),
  ];
}

function stepLine({ action, text, actor, actorName, receivers, timeLimit, frequency }: Step): string {
  const to = receivers.length > 0 ? ` → ${receivers.map((receiver) => receiver.text).join("、")}` : "";
  const when = [timeLimit?.text, frequency].filter(Boolean).join("，");
  return `${actorName ?? actorWord[actor]} ${actionWord[action]}（${text}）${to}${when ? `  ${when}` : ""}`;
}
