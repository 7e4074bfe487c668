import type { FindingKey, Judgement } from "../model/check.ts";
import type { Queries } from "./store.ts";

/** What the office says of a finding. */
export type Saying = Pick<Judgement, "says" | "reason" | "who">;

interface NewJudgement {
  readonly township: number;
  readonly finding: FindingKey;
  /** Null leaves the finding open again. */
  readonly saying: Saying | null;
  readonly day: string;
}

/** What the office said of findings in a township's lists. */
export async function judgementsOf(db: Queries, township: number): Promise<Judgement[]> {
  const rows = await db.selectFrom("judgement").selectAll().where("township_id", "=", township).execute();
  return rows.map(({ finding, says, reason, who, made_on: date }) => ({
    ...(JSON.parse(finding) as FindingKey),
    ...{ says: says as Judgement["says"], reason, who, date },
  }));
}

/** Keeps what the office says of a finding in place of what it said before. */
export async function keepJudgement(db: Queries, { township, finding, saying, day }: NewJudgement): Promise<void> {
  const { rule, kind = null, name = null, quote = null } = finding;
  const key = JSON.stringify(
    Object.fromEntries(Object.entries({ rule, kind, name, quote }).filter(([, part]) => part)),
  );
  await db.deleteFrom("judgement").where("township_id", "=", township).where("finding", "=", key).execute();
  if (!saying) return;
  const { says, reason, who } = saying;
  await db
    .insertInto("judgement")
    .values({ township_id: township, finding: key, says, reason, who, made_on: day })
    .execute();
}
