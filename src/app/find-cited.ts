import type { CitedAnswer, CitedHit, Hit } from "../model/answer.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";
import { findResponsible, type Question } from "./find-responsible.ts";

/** Who is responsible, as `findResponsible` tells it, with the print of every hit. The question is not kept. */
export async function findCited(app: App, question: Question): Promise<CitedAnswer> {
  const answer = await findResponsible(app, question);
  return { ...answer, hits: await Promise.all(answer.hits.map((hit) => cited(app, hit))) };
}

async function cited(app: App, hit: Hit): Promise<CitedHit> {
  const { inUse } = await editionOf(app, hit.edition);
  const { provenance = {} } = (await app.registry.item(inUse, hit.itemId)) ?? {};
  const quotes = Object.entries(provenance).map(([field, places]) => [field, places.map(({ quote }) => quote)]);
  return { ...hit, printed: Object.fromEntries(quotes) };
}
