import { type Kysely, sql } from "kysely";
import type { Finding } from "../../model/finding.ts";
import { unreadIn } from "../reading-head.ts";

/** Each reading's head names the lists that could not be read. From here on, several readings of an edition may be in use. */
export async function unreadLists(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: number; head: string }>`select id, head from reading`.execute(db);
  for (const { id, head } of rows) {
    const found = await sql<{ finding: string }>`select finding from finding where reading_id = ${id}`.execute(db);
    const unreadKinds = unreadIn(found.rows.map(({ finding }) => JSON.parse(finding) as Finding));
    const whole = JSON.stringify({ ...JSON.parse(head), unreadKinds });
    await sql`update reading set head = ${whole} where id = ${id}`.execute(db);
  }
}
