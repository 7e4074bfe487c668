import { statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type App, openApp } from "../src/app/app.ts";
import { findResponsible } from "../src/app/find-responsible.ts";
import { importDocument } from "../src/app/import-document.ts";
import { searchFields } from "../src/search/search-fields.ts";
import { bigrams } from "../src/text/ngrams.ts";
import { newFolder } from "./folder.ts";
import { generatedList, questions, townName } from "./generate.ts";
import { percentile, round } from "./measure.ts";

const lists = Number(process.env.BENCH_LISTS ?? 1200);
const county = "青梧县";
const asked = questions(300);
const warmUp = 50;

/**
 * A province of lists in one data folder: one question to a township, to a county of twenty and to all. Each against
 * SQLite's FTS5 over the same texts with the same tokens, which only ranks: no duties, no verdict, no reasons, no items.
 */
export async function benchProvince(): Promise<unknown> {
  const folder = newFolder();
  const app = await openApp(folder);
  const began = performance.now();
  for (let i = 0; i < lists; i++) {
    const text = generatedList(i).replace(county, i < 20 ? county : `第${Math.floor(i / 20)}县`);
    await importDocument(app, { name: `${i}.txt`, bytes: new TextEncoder().encode(text), as: "new" });
    if (i % 100 === 99) process.stderr.write(`bench: ${i + 1} lists of ${lists}\n`);
  }
  const imported = performance.now() - began;
  const indexing = performance.now();
  await findResponsible(app, { question: "路灯" });
  const indexed = performance.now() - indexing;
  const editions = await app.registry.editions();
  const placements = editions.reduce(
    (sum, { counts: { basic, supporting, reclaimed } }) => sum + basic + supporting + reclaimed,
    0,
  );
  const scopes = { township: { county, township: townName(3) }, county: { county }, province: {} };
  const results: Record<string, unknown> = {};
  for (const [name, scope] of Object.entries(scopes)) results[name] = await against(app, scope);
  const registryMegabytes = round(statSync(join(folder, "mingze.sqlite")).size / 2 ** 20, 0);
  await app.close();
  return {
    lists,
    placements,
    importSeconds: round(imported / 1000, 1),
    firstQuestionMs: round(indexed),
    registryMegabytes,
    ...results,
  };
}

async function against(app: App, scope: { county?: string; township?: string }): Promise<unknown> {
  const texts = await textsIn(app, scope);
  const made = performance.now();
  const yardstick = fullText(texts);
  const yardstickIndexMs = round(performance.now() - made);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const question of asked) {
    ours.push(await timed(() => findResponsible(app, { question, ...scope })));
    theirs.push(
      await timed(() =>
        yardstick.all(
          bigrams(question)
            .map((token) => `"${token}"`)
            .join(" OR "),
        ),
      ),
    );
  }
  const [p95Ms, fullTextP95Ms] = [ours, theirs].map((times) => percentile(times.slice(warmUp), 95)) as [number, number];
  return {
    texts: texts.length,
    p95Ms: round(p95Ms),
    fullTextP95Ms: round(fullTextP95Ms),
    ratio: round(p95Ms / fullTextP95Ms, 1),
    fullTextIndexMs: yardstickIndexMs,
  };
}

/** The distinct texts in scope, as their tokens. */
async function textsIn(app: App, scope: { county?: string; township?: string }): Promise<string[]> {
  const editions = (await app.registry.editions()).filter(
    ({ township: { name, county: of } }) =>
      (scope.county === undefined || of === scope.county) && (scope.township === undefined || name === scope.township),
  );
  const vectors = await app.registry.texts.vectors(editions.flatMap(({ inUse }) => inUse));
  const words = await app.registry.texts.wordsOf(vectors.map(({ id }) => id));
  return [...words.values()].map((item) =>
    searchFields(item)
      .flatMap(([, text]) => bigrams(text))
      .join(" "),
  );
}

function fullText(texts: readonly string[]): StatementSync {
  const database = new DatabaseSync(":memory:");
  database.exec("create virtual table text using fts5 (tokens)");
  const insert = database.prepare("insert into text (tokens) values (?)");
  database.exec("begin");
  for (const text of texts) insert.run(text);
  database.exec("commit");
  return database.prepare("select rowid, bm25(text) as score from text where text match ? order by score limit 10");
}

async function timed(step: () => unknown): Promise<number> {
  const began = performance.now();
  await step();
  return performance.now() - began;
}
