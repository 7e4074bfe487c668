import { stepWord } from "../model/step-words.ts";
import type { Actor, ClauseNode, ItemStructure, Step } from "../model/structure.ts";

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
  return `${actorName ?? actorWord[actor]} ${stepWord[action]}（${text}）${to}${when ? `  ${when}` : ""}`;
}
