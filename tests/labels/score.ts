// How well the clauses' steps, receivers and time limits are read, against labels made by reading.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseNode } from "../../src/model/structure.ts";
import { structureOf } from "../../src/structure/structure-of.ts";

export const sets = [
  "development",
  "held-out",
  "development-2",
  "held-out-2",
  "development-3",
  "development-4",
  "held-out-4",
] as const;

export interface LabelledClause {
  readonly id: string;
  readonly set: (typeof sets)[number];
  readonly from: "sample" | "own";
  readonly side: "department" | "township";
  readonly text: string;
  readonly steps: readonly string[];
  readonly receivers: readonly string[];
  readonly timeLimits: readonly string[];
  readonly actors?: readonly string[];
}

export const measures = ["steps", "receivers", "timeLimits", "actors"] as const;
export type Measure = (typeof measures)[number];

export const labelledClauses: readonly LabelledClause[] = readFileSync(
  join(import.meta.dirname, "clauses.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as LabelledClause);

const township = { province: "示例省", prefecture: "禾川市", county: "青梧县", name: "柳溪镇" };

/** What the program reads in a clause, each value once. */
export function readClause({ text, side }: LabelledClause): Readonly<Record<Measure, readonly string[]>> {
  const nodes = structureOf(text, { side, departments: [], township }).flatMap(withChildren);
  const steps = nodes.flatMap((node) => node.steps);
  return {
    steps: [...new Set(steps.map((step) => step.action))],
    receivers: [...new Set(steps.flatMap((step) => step.receivers.map((receiver) => receiver.text)))],
    actors: [...new Set(steps.flatMap((step) => step.actorName?.split("、") ?? []))],
    timeLimits: [...new Set(steps.flatMap((step) => (step.timeLimit ? [step.timeLimit.text] : [])))],
  };
}

const withChildren = (node: ClauseNode): ClauseNode[] => [node, ...node.children.flatMap(withChildren)];

export interface Score {
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** A time limit is right where one of both holds the other: “活动前5日”, “前5日”. Steps and receivers must be equal. */
const agrees = (measure: Measure, one: string, other: string): boolean =>
  one === other || (measure === "timeLimits" && (one.includes(other) || other.includes(one)));

export interface Miss {
  readonly clause: LabelledClause;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Who acts is labelled in the second sets alone. */
const labelledIn = (clauses: readonly LabelledClause[], measure: Measure): LabelledClause[] =>
  clauses.filter((clause) => clause[measure] !== undefined);

/** Values that are wrong or missing, clause by clause. */
export const missesOf = (clauses: readonly LabelledClause[], measure: Measure): Miss[] =>
  labelledIn(clauses, measure)
    .map((clause) => {
      const found = readClause(clause)[measure];
      const labels = clause[measure] ?? [];
      return {
        clause,
        wrong: found.filter((value) => !labels.some((label) => agrees(measure, value, label))),
        missing: labels.filter((label) => !found.some((value) => agrees(measure, value, label))),
      };
    })
    .filter(({ wrong, missing }) => wrong.length + missing.length > 0);

/** Precision and recall over all values of the clauses. */
export function scoreOf(clauses: readonly LabelledClause[], measure: Measure): Score {
  const misses = missesOf(clauses, measure);
  const counted = labelledIn(clauses, measure);
  const labelled = counted.reduce((total, clause) => total + (clause[measure]?.length ?? 0), 0);
  const found = counted.reduce((total, clause) => total + readClause(clause)[measure].length, 0);
  const right = found - misses.reduce((total, { wrong }) => total + wrong.length, 0);
  const met = labelled - misses.reduce((total, { missing }) => total + missing.length, 0);
  return { labelled, found, right, precision: found ? right / found : 1, recall: labelled ? met / labelled : 1 };
}
