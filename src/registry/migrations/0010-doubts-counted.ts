import { type Kysely, sql } from "kysely";
import { doubtCount } from "../../model/doubts.ts";
import type { Finding } from "../../model/finding.ts";
import type { ReadingHead } from "../reading-head.ts";

/** Each reading's head counts its doubts as the review desk lists them: every unplaced passage is one. */
export async function doubtsCounted(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: number; head: string }>`select id, head from reading`.execute(db);
  for (const { id, head: json } of rows) {
    const found = await sql<{ finding: string }>`select finding from finding where reading_id = ${id}`.execute(db);
    const findings = found.rows.map(({ finding }) => JSON.parse(finding) as Finding);
    const head = JSON.parse(json) as ReadingHead;
    const findingCounts = { ...head.findingCounts, reading: doubtCount({ ...head, findings }) };
    await sql`update reading set head = ${JSON.stringify({ ...head, findingCounts })} where id = ${id}`.execute(db);
  }
}
