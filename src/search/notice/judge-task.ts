import type { Verdict } from "../../model/answer.ts";
import type { ListedItem } from "../../model/duty-item.ts";
import type { Basis, TaskVerdict } from "../../model/notice.ts";
import type { Knowledge } from "../catalogue/knowledge.ts";
import { sharedWords } from "../reasons.ts";
import { type NearClause, nearestClauses } from "./nearest-clause.ts";
import { usualSide } from "./usual-side.ts";

export interface JudgedTask {
  readonly verdict: TaskVerdict;
  readonly basis: Basis | null;
}

/**
 * A department's clause must be so like the task, and by so much more than the township's, to be called its own part. What
 * departments usually do counts beside the likeness: on clauses of other counties' lists, four of five called so are.
 */
const leastLikeness = 0.15;
const leastLead = 0.08;
const usualWeight = 0.2;
const mostWords = 6;
/** A reply between offices stands only on what is likelier right than wrong. */
const leastConfidence = 0.5;

/** What search found for a task's words. */
export interface FoundForTask {
  readonly verdict: Verdict;
  readonly confidence: number;
  /** The likeliest item. */
  readonly item: ListedItem | undefined;
}

/** How a task stands to the list, by what search found for it. */
export function judgeTask(task: string, { verdict, confidence, item }: FoundForTask, knowledge: Knowledge): JudgedTask {
  if (verdict === "unlisted") return { verdict, basis: null };
  if (!item) return { verdict: "unsure", basis: null };
  const judged = judgedBy(task, item, knowledge);
  return verdict === "unsure" || confidence < leastConfidence ? { ...judged, verdict: "unsure" } : judged;
}

function judgedBy(task: string, item: ListedItem, knowledge: Knowledge): JudgedTask {
  if (item.kind === "basic") return { verdict: "within-basic", basis: basisOf(task, null, item.name) };
  if (item.kind === "reclaimed") {
    const method = item.handovers
      .map(({ handlingMethod }) => handlingMethod)
      .filter(Boolean)
      .join("\n");
    return { verdict: "reclaimed", basis: basisOf(task, method ? "department" : null, method || item.name) };
  }
  const { department, township } = nearestClauses(task, item, knowledge);
  if (department && isBeyond(task, department, township))
    return { verdict: "beyond", basis: basisOf(task, "department", department.clause) };
  const basis = township ? basisOf(task, "township", township.clause) : basisOf(task, null, item.name);
  return { verdict: "within-supporting", basis };
}

const isBeyond = (task: string, department: NearClause, township: NearClause | undefined): boolean =>
  department.likeness >= leastLikeness &&
  department.likeness - (township?.likeness ?? 0) + usualWeight * usualSide(task) >= leastLead;

const basisOf = (task: string, side: Basis["side"], clause: string): Basis => ({
  side,
  clause,
  words: sharedWords(task, clause, 2).slice(0, mostWords),
});
