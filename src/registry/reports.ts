import type { AnswerReport } from "../model/report.ts";
import type { Queries } from "./store.ts";

/** Keeps what a user said of an answer: the item, the verdict, a remark, nothing of the question or the user. */
export async function keepReport(
  db: Queries,
  report: Omit<AnswerReport, "id" | "reportedAt">,
  now: string,
): Promise<number> {
  const { id } = await db
    .insertInto("report")
    .values({
      edition_id: report.edition,
      item_id: report.itemId,
      verdict: report.verdict,
      remark: report.remark,
      reported_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Reports that are not settled, newest first. */
export async function openReports(db: Queries): Promise<AnswerReport[]> {
  const rows = await db.selectFrom("report").selectAll().orderBy("id", "desc").execute();
  return rows.map((row) => ({
    id: row.id,
    edition: row.edition_id,
    itemId: row.item_id,
    verdict: row.verdict as AnswerReport["verdict"],
    remark: row.remark,
    reportedAt: row.reported_at,
  }));
}

/** Takes a settled report out; false where there is none. */
export async function settleReport(db: Queries, id: number): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("report").where("id", "=", id).executeTakeFirst();
  return Number(numDeletedRows) > 0;
}
