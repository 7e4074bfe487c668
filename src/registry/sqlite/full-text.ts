import { sql } from "kysely";
import type { FullText, Queries } from "../store.ts";

const columnWeights = { name: 4, about: 1.5, body: 1 } as const;

/** FTS5 over tokens that blanks part, each distinct text once, nothing but the index kept. */
export const sqliteFullText: FullText = {
  async create(db) {
    await sql`create virtual table duty_index using fts5(name, about, body, content='', contentless_delete=1)`.execute(
      db,
    );
    await sql`create virtual table duty_token using fts5vocab(duty_index, row)`.execute(db);
  },
  async add(db, textId, { name, about, body }) {
    await sql`insert into duty_index (rowid, name, about, body) values (${textId}, ${name.join(" ")}, ${about.join(" ")}, ${body.join(" ")})`.execute(
      db,
    );
  },
  async remove(db, textIds) {
    for (const id of textIds) await sql`delete from duty_index where rowid = ${id}`.execute(db);
  },
  async frequencies(db, tokens) {
    const { rows: totals } = await sql<{ texts: number }>`select count(*) as texts from duty_text`.execute(db);
    const texts = totals[0]?.texts ?? 0;
    if (tokens.length === 0) return { texts, holding: new Map() };
    const { rows } = await sql<{
      term: string;
      doc: number;
    }>`select term, doc from duty_token where term in (${sql.join(tokens)})`.execute(db);
    return { texts, holding: new Map(rows.map(({ term, doc }) => [term, doc])) };
  },
  candidates: (db, tokens, readings, limit) => candidates(db, tokens, readings, limit),
};

async function candidates(
  db: Queries,
  tokens: readonly string[],
  readings: readonly number[],
  limit: number,
): Promise<number[]> {
  if (tokens.length === 0 || readings.length === 0) return [];
  const query = tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(" OR ");
  const { name, about, body } = columnWeights;
  const { rows } = await sql<{ id: number }>`
    select rowid as id from duty_index
    where duty_index match ${query}
      and rowid in (select text_id from placement where reading_id in (select value from json_each(${JSON.stringify(readings)})))
    order by bm25(duty_index, ${sql.lit(name)}, ${sql.lit(about)}, ${sql.lit(body)}) limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
