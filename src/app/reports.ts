import { KnownError } from "../model/known-error.ts";
import type { AnswerReport, ShownReport } from "../model/report.ts";
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
  return app.registry.sayings.report(report);
}

/** Reports that nobody has settled, newest first, with the names of what they are about. */
export async function listReports(app: App): Promise<ShownReport[]> {
  const editions = new Map((await app.registry.editions({ replaced: true })).map((edition) => [edition.id, edition]));
  const shown = (await app.registry.sayings.reports()).map(async (report) => {
    const edition = editions.get(report.edition);
    const item = edition && report.itemId !== null && (await app.registry.item(edition.inUse, report.itemId));
    const itemName = item ? item.name : null;
    return edition ? [{ ...report, township: edition.township, sample: edition.sample, itemName }] : [];
  });
  return (await Promise.all(shown)).flat();
}

/** Takes a settled report out. Throws NOT_FOUND. */
export async function settleReport(app: App, id: number): Promise<void> {
  if (!(await app.registry.sayings.settle(id)))
    throw new KnownError("NOT_FOUND", `Cannot find report ${id}`, `没有编号为 ${id} 的反馈`);
}
