import type { DemandVerdict, TaskVerdict } from "../../model/notice.ts";

/** A task's verdict by those of its actions. */
export function verdictOfTask(verdicts: readonly DemandVerdict[]): TaskVerdict {
  const [first, ...others] = new Set(verdicts);
  if (first === undefined || others.length === 0) return first ?? "unsure";
  const all = [first, ...others];
  const outside = all.filter(isOutside);
  if (outside.length === 0) return all.includes("unsure") ? "unsure" : "within-supporting";
  if (outside.length < all.length) return "partly";
  return all.includes("beyond") ? "beyond" : "reclaimed";
}

/** Whether an action is not the township's. */
export const isOutside = (verdict: DemandVerdict): boolean =>
  verdict === "beyond" || verdict === "reclaimed" || verdict === "unlisted";
