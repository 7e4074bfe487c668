import type { DutyWords } from "../model/item-parts.ts";
import type { Queries } from "./store.ts";

/** As what an item's columns name a body. */
export type BodyRole = "counterpart" | "receiver";

/** Bodies that an item names in its columns, each once. */
export function namedBodies(words: DutyWords): { name: string; role: BodyRole }[] {
  if (words.kind === "supporting")
    return [...new Set(words.counterpartDepartments)].map((name) => ({ name, role: "counterpart" }));
  if (words.kind !== "reclaimed") return [];
  const names = new Set(words.handovers.flatMap((handover) => handover.receivingDepartments));
  return [...names].map((name) => ({ name, role: "receiver" }));
}

/** How many items of each reading name each body, by role. */
export async function countBodies(
  db: Queries,
  readings: readonly number[],
): Promise<{ name: string; role: BodyRole; reading: number; items: number }[]> {
  if (readings.length === 0) return [];
  const rows = await db
    .selectFrom("named_body")
    .innerJoin("placement", "placement.text_id", "named_body.text_id")
    .where("placement.reading_id", "in", readings)
    .groupBy(["named_body.name", "named_body.role", "placement.reading_id"])
    .select(["named_body.name", "named_body.role", "placement.reading_id as reading"])
    .select(({ fn }) => fn.countAll<number>().as("items"))
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as BodyRole, items: Number(row.items) }));
}

/** Texts of the readings that hold a name anywhere, with its role where it stands in a column. */
export async function textsHolding(
  db: Queries,
  name: string,
  readings: readonly number[],
): Promise<{ text: number; role: BodyRole | "mentioned" }[]> {
  if (readings.length === 0) return [];
  const rows = await db
    .selectFrom("duty_text")
    .leftJoin("named_body", (join) =>
      join.onRef("named_body.text_id", "=", "duty_text.id").on("named_body.name", "=", name),
    )
    .where("duty_text.words", "like", `%${name.replaceAll(/[%_]/gu, "")}%`)
    .where("duty_text.id", "in", (from) =>
      from.selectFrom("placement").where("reading_id", "in", readings).select("text_id"),
    )
    .select(["duty_text.id as text", "named_body.role"])
    .execute();
  return rows.map(({ text, role }) => ({ text, role: (role as BodyRole | null) ?? "mentioned" }));
}
