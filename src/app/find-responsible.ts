import type { Answer, AnswerNote, Hit } from "../model/answer.ts";
import { mayLackItems } from "../model/edition.ts";
import type { DutyWords } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { planQuestion, type QueryPlan } from "../search/plan.ts";
import { reasonsFor } from "../search/reasons.ts";
import type { ScoredText, TokenWeight } from "../search/search-index.ts";
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
const mostNotes = 50;

/** Who is responsible: hits of the lists in scope, best first, with reasons and a verdict. The question is not kept. */
export async function findResponsible(app: App, { question, limit = usualLimit, ...scope }: Question): Promise<Answer> {
  const plan = planQuestion(question);
  if (plan.tokens.length === 0) throw emptyQuestion();
  const editions = await editionsIn(app, scope);
  const readings = byReading(editions);
  const { hits: best, weights } = await candidates(app, plan, editions, Math.min(texts, limit));
  const ids = best.map(({ id }) => id);
  const { places, words } = await app.registry.texts.placed(ids, [...readings.keys()]);
  const placed = Map.groupBy(places, ({ text }) => text);
  const hits = best.flatMap((text) => {
    const found = words.get(text.id);
    if (!found) return [];
    const reasons = reasonsFor(plan, found);
    return (placed.get(text.id) ?? []).flatMap((place) =>
      hitOf({ edition: readings.get(place.reading), place, words: found, score: text.score, reasons }),
    );
  });
  const notes = editions.filter(mayLackItems).map(noteOf);
  const first = words.get(ids[0] ?? 0);
  const verdict = verdictOf({ plan, best: first, weights, whole: notes.length === 0 });
  return { verdict, hits: hits.slice(0, limit), editions: editions.length, notes: notes.slice(0, mostNotes) };
}

/** The likest texts: by pairs of characters, or, where the question is a single one, those whose names hold it. */
async function candidates(
  app: App,
  plan: QueryPlan,
  editions: readonly StoredEdition[],
  limit: number,
): Promise<{ readonly hits: readonly ScoredText[]; readonly weights: readonly TokenWeight[] }> {
  if (!plan.onlyCharacters) return (await app.indexes.of(editions)).best(plan.tokens, limit);
  const named = await app.registry.texts.textsNamed(plan.tokens, [...byReading(editions).keys()]);
  return { hits: named.slice(0, limit).map((id) => ({ id, score: 0 })), weights: [] };
}

interface Found {
  readonly edition: StoredEdition | undefined;
  readonly place: { readonly itemId: string; readonly ordinal: number | null };
  readonly words: DutyWords;
  readonly score: number;
  readonly reasons: Hit["reasons"];
}

function hitOf({ edition, place: { itemId, ordinal }, words, score, reasons }: Found): Hit[] {
  if (!edition) return [];
  const { id, township, sample, published } = edition;
  const item = { ...words, id: itemId, ordinal };
  const where = { edition: id, township, sample, published };
  return [{ itemId, kind: item.kind, ordinal, score: Number(score.toFixed(3)), ...where, reasons, item }];
}

const noteOf = ({ id, township, sample, unreadKinds, accounting }: StoredEdition): AnswerNote => ({
  edition: id,
  township,
  sample,
  unreadKinds,
  unplaced: accounting.unplaced,
});

const emptyQuestion = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot look for an empty question: found no word in it", "请输入要问的事情");
