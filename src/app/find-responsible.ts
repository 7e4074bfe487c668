import type { Answer } from "../model/answer.ts";
import { listed } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import { planQuestion } from "../search/plan.ts";
import { rank, verdictOf } from "../search/rank.ts";
import type { App } from "./app.ts";
import { editionsIn, type Scope } from "./editions.ts";

export interface Question extends Scope {
  readonly question: string;
  readonly limit?: number | undefined;
}

/** Distinct texts that are ranked closely; the index has put the likeliest first. */
const ranked = 60;
const usualLimit = 10;

/** Who is responsible: hits of the lists in scope, best first, with reasons and a verdict. The question is not kept. */
export async function findResponsible(app: App, { question, limit = usualLimit, ...scope }: Question): Promise<Answer> {
  const plan = planQuestion(question);
  if (plan.tokens.length === 0) throw emptyQuestion();
  const editions = new Map((await editionsIn(app, scope)).map((edition) => [edition.reading, edition]));
  const candidates = await app.registry.candidates(plan.tokens, [...editions.keys()], ranked);
  const frequencies = await app.registry.frequencies(plan.tokens);
  const best = rank(plan, candidates, frequencies);
  const hits = best.slice(0, limit).flatMap(({ candidate, score, reasons }) => {
    const edition = editions.get(candidate.reading);
    if (!edition) return [];
    const { item } = candidate;
    return [
      {
        itemId: item.id,
        kind: item.kind,
        ordinal: item.ordinal,
        score: Number(score.toFixed(3)),
        edition: edition.id,
        township: edition.township,
        sample: edition.sample,
        published: edition.published,
        reasons,
        item: listed(item),
      },
    ];
  });
  return { verdict: verdictOf(plan, best[0], frequencies), hits, editions: editions.size };
}

const emptyQuestion = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot look for an empty question: found no word in it", "请输入要问的事情");
