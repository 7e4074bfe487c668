import type { Answer, Hit } from "../model/answer.ts";
import type { ListedItem } from "../model/duty-item.ts";
import { KnownError } from "../model/known-error.ts";
import { planQuestion } from "../search/plan.ts";
import { reasonsFor } from "../search/reasons.ts";
import { verdictOf } from "../search/verdict.ts";
import type { App } from "./app.ts";
import { byReading, editionsIn, type Scope } from "./editions.ts";

export interface Question extends Scope {
  readonly question: string;
  readonly limit?: number | undefined;
}

/** Distinct texts that are looked at closely; each may stand in many lists. */
const texts = 50;
const usualLimit = 10;

/** Who is responsible: hits of the lists in scope, best first, with reasons and a verdict. The question is not kept. */
export async function findResponsible(app: App, { question, limit = usualLimit, ...scope }: Question): Promise<Answer> {
  const plan = planQuestion(question);
  if (plan.tokens.length === 0) throw emptyQuestion();
  const editions = byReading(await editionsIn(app, scope));
  const readings = [...editions.keys()];
  const { hits: best, weight } = (await app.indexes.of(readings)).best(plan.tokens, Math.min(texts, limit));
  const { places, words } = await app.registry.placed(
    best.map(({ id }) => id),
    readings,
  );
  const byText = Map.groupBy(places, ({ text }) => text);
  const hits = best.flatMap(({ id, score }) => {
    const found = words.get(id);
    const reasons = found ? reasonsFor(plan, found) : [];
    return (byText.get(id) ?? []).flatMap(({ reading, itemId, ordinal }): Hit[] => {
      const edition = editions.get(reading);
      if (!edition || !found) return [];
      const item: ListedItem = { ...found, id: itemId, ordinal };
      const { id: number, township, sample, published } = edition;
      return [
        {
          itemId,
          kind: item.kind,
          ordinal,
          score: Number(score.toFixed(3)),
          edition: number,
          township,
          sample,
          published,
          reasons,
          item,
        },
      ];
    });
  });
  return { verdict: verdictOf(hits[0], weight), hits: hits.slice(0, limit), editions: new Set(editions.values()).size };
}

const emptyQuestion = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot look for an empty question: found no word in it", "请输入要问的事情");
