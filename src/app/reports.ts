import { KnownError } from "../model/known-error.ts";
import type { AnswerReport } from "../model/report.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";

/** “This answer is wrong”: keeps the item, the verdict and the remark, nothing else. Throws NOT_FOUND. */
export async function reportAnswer(app: App, report: Omit<AnswerReport, "id" | "reportedAt">): Promise<number> {
  const { inUse } = await editionOf(app, report.edition);
  if (report.itemId !== null && !(await app.registry.item(inUse, report.itemId))) {
    throw new KnownError(
      "NOT_FOUND",
      `Cannot find item "${report.itemId}" in edition ${report.edition}`,
      `这份清单里没有“${report.itemId}”这一项`,
    );
  }
  return app.registry.report(report);
}

/** Reports that nobody has settled, newest first. */
export const listReports = (app: App): Promise<AnswerReport[]> => app.registry.reports();

/** Takes a settled report out. Throws NOT_FOUND. */
export async function settleReport(app: App, id: number): Promise<void> {
  if (!(await app.registry.settle(id)))
    throw new KnownError("NOT_FOUND", `Cannot find report ${id}`, `没有编号为 ${id} 的反馈`);
}
