import type { Answer, AnswerNote, DutyShare, Hit } from "../model/answer.ts";
import { answering, namesSomebody } from "../model/answering.ts";
import { certaintyOf } from "../model/certainty.ts";
import { mayLackItems } from "../model/edition.ts";
import { KnownError } from "../model/known-error.ts";
import type { StoredEdition } from "../registry/editions.ts";
import type { Placed } from "../registry/items.ts";
import { undampened } from "../search/catalogue/knowledge.ts";
import { elsewhereOf, understoodOf } from "../search/explain.ts";
import { listedChance, signsOf } from "../search/listed.ts";
import { isVague, meantMost, planQuestion, type QueryPlan } from "../search/plan.ts";
import { reasonsFor } from "../search/reasons.ts";
import { heldFrom, verdictOf } from "../search/verdict.ts";
import { amongThemselves, type WeighedText, weigh } from "../search/weigh.ts";
import type { App } from "./app.ts";
import { byReading, documentOf, editionsAsked, type Scope } from "./editions.ts";
import { knowledge } from "./knowledge.ts";
import { ownMeaning } from "./own-meaning.ts";
import { hedged, rerankHits } from "./rerank/rerank-hits.ts";

export interface Question extends Scope {
  readonly question: string;
  readonly limit?: number | undefined;
}

/** Distinct texts that are weighed against one another; each may stand in many lists. */
const texts = 50;
const usualLimit = 10;
const mostNotes = 50;
const mostChoices = 3;
/** A text that shares no word and less of a duty is not offered as a choice: words that mean nothing are like all a little. */
const leastDuty = 0.05;

/** Who is responsible: hits of the lists in scope, best first, with reasons and a verdict. The question is not kept. */
export async function findResponsible(app: App, question: Question): Promise<Answer> {
  const { answer, plan, ranked, editions } = await answerOf(app, question);
  const [example] = answering(answer);
  const edition = editions.find(({ id }) => id === example?.edition);
  if (editions.length <= 1 || !example || !edition || answer.reranked?.overturned) return answer;
  const confidence = await confidenceIn(app, { plan, ranked, edition, example });
  return confidence === undefined ? answer : { ...answer, confidence, certainty: certaintyOf(confidence) };
}

/**
 * How sure an answer out of many lists is: as sure as the list is that it is an example of. The same item in other lists'
 * words would count against it, and what is certain in each list would look uncertain in all. Undefined where that list by itself
 * says something else.
 */
async function confidenceIn(
  app: App,
  { plan, ranked, edition, example: { item } }: Example,
): Promise<number | undefined> {
  const readings = [...byReading([edition]).keys()];
  const ids = ranked.map(({ id }) => id);
  const held = new Set((await app.registry.texts.firstPlaces(ids, readings, ids.length)).map(({ text }) => text));
  const own = amongThemselves(ranked.filter(({ id }) => held.has(id)));
  const [first] = own;
  if (first?.words.kind !== item.kind || first.words.name !== item.name) return undefined;
  const { verdict, confidence } = judge(plan, own, { whole: !mayLackItems(edition), together: () => true });
  return namesSomebody(verdict) ? rounded(confidence) : undefined;
}

interface Example {
  readonly plan: QueryPlan;
  readonly ranked: readonly WeighedText[];
  readonly edition: StoredEdition;
  readonly example: Hit;
}

const judge = (
  plan: QueryPlan,
  ranked: readonly WeighedText[],
  lists: { readonly whole: boolean; readonly together: (one: WeighedText, other: WeighedText) => boolean },
) =>
  verdictOf({
    ...lists,
    ranked,
    listed: listedChance(signsOf(plan, ranked)),
    vague: isVague(plan),
    meant: meantMost(plan),
  });

interface Found {
  readonly answer: Answer;
  readonly plan: QueryPlan;
  readonly ranked: readonly WeighedText[];
  readonly editions: readonly StoredEdition[];
}

async function answerOf(app: App, { question, limit = usualLimit, ...scope }: Question): Promise<Found> {
  const editions = await editionsAsked(app, scope);
  const own = await ownMeaning(app, question, editions);
  const plan = planQuestion(question, knowledge(), own?.meant);
  if (plan.tokens.length === 0) throw emptyQuestion();
  const readings = byReading(editions);
  const { ranked, reranked } = await rerankHits(app.reranker, question, await candidates(app, plan, editions));
  const shown = ranked.slice(0, limit);
  const places = await app.registry.texts.firstPlaces(
    shown.map(({ id }) => id),
    [...readings.keys()],
    limit,
  );
  const placed = Map.groupBy(places, ({ text }) => text);
  const hits = shown.flatMap((text) => {
    const reasons = reasonsFor(plan, text.words);
    const duties = sharedDuties(plan, dutiesOf(text));
    return (placed.get(text.id) ?? []).flatMap((place) =>
      hitOf({ edition: readings.get(place.reading), place, text, reasons, duties }),
    );
  });
  const editionsOf = ({ id }: WeighedText): Set<number> =>
    new Set((placed.get(id) ?? []).map(({ reading }) => readings.get(reading)?.id ?? reading));
  const notes = editions.filter(mayLackItems).map(noteOf);
  const judged = judge(plan, ranked, {
    whole: editions.length > 0 && notes.length === 0,
    together: (one, other) => !editionsOf(one).isDisjointFrom(editionsOf(other)),
  });
  const understood = understoodOf(plan, knowledge());
  const confidence = rounded(hedged(judged.confidence, reranked));
  const answer: Answer = {
    verdict: judged.verdict,
    confidence,
    certainty: certaintyOf(confidence),
    understood,
    ownWords: own?.used ?? null,
    elsewhere: judged.verdict === "unlisted" ? elsewhereOf(plan, knowledge()) : null,
    clarify: judged.verdict === "unsure" ? choices(plan, shown) : [],
    reranked,
    hits: hits.slice(0, limit),
    editions: editions.length,
    notes: notes.slice(0, mostNotes),
  };
  return { answer, plan, ranked, editions };
}

/** The likeliest texts: by what they share with the question, or, where that is a single character, those named with it. */
async function candidates(app: App, plan: QueryPlan, editions: readonly StoredEdition[]): Promise<WeighedText[]> {
  const readings = [...byReading(editions).keys()];
  const { index, words } = await app.indexes.of(editions);
  const { found } = index.candidates(plan, texts);
  const named = plan.onlyCharacters ? await app.registry.texts.textsNamed(plan.tokens, readings) : undefined;
  const kept = named ? found.filter(({ id }) => named.includes(id)) : found;
  return weigh(plan, kept, await words.of(kept.map(({ id }) => id)));
}

/** What may be meant, of what the lists hold: by name, the duties of the likeliest texts, first of all those that are asked for. */
const choices = (plan: QueryPlan, likeliest: readonly WeighedText[]): string[] =>
  [
    ...new Set(
      likeliest
        .filter(({ likeness: { words, duties } }) => words > 0 || duties >= leastDuty)
        .map((text) => {
          const held = dutiesOf(text);
          return (sharedDuties(plan, held)[0] ?? held[0])?.name ?? text.words.name;
        }),
    ),
  ].slice(0, mostChoices);

/** The standard duties that a text holds, the surest first. */
const dutiesOf = ({ duties }: WeighedText): DutyShare[] =>
  duties.flatMap(([number, dampened]) => {
    const { id, name } = knowledge().duties[number] ?? {};
    const share = undampened(dampened);
    return id && name && share >= heldFrom ? [{ id, name, share: Number(share.toFixed(2)) }] : [];
  });

/** Those of an item's duties that the question may mean. */
function sharedDuties({ about }: QueryPlan, held: readonly DutyShare[]): DutyShare[] {
  const meant = new Set(about.duties.map(([duty]) => knowledge().duties[duty]?.id));
  return held.filter(({ id }) => meant.has(id));
}

interface FoundHit {
  readonly edition: StoredEdition | undefined;
  readonly place: Placed;
  readonly text: WeighedText;
  readonly reasons: Hit["reasons"];
  readonly duties: readonly DutyShare[];
}

function hitOf({ edition, place: { itemId, ordinal }, text, reasons, duties }: FoundHit): Hit[] {
  if (!edition) return [];
  const { id, township, sample, published } = edition;
  const item = { ...text.words, id: itemId, ordinal };
  const where = { edition: id, township, sample, published, document: documentOf(edition, item.kind).name };
  const likeness = likenessOf(text);
  const score = rounded(text.likelihood);
  return [{ itemId, kind: item.kind, ordinal, score, likeness, duties, ...where, reasons, item }];
}

function likenessOf({ likeness: { duties, name, clauses, words } }: WeighedText): Hit["likeness"] {
  const share = (value: number): number => rounded(Math.min(1, value));
  return { duties: share(duties), name: share(name), clauses: share(clauses), words: share(words) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A list that may lack items, as an answer tells of it. */
export const noteOf = ({ id, township, sample, unreadKinds, accounting }: StoredEdition): AnswerNote => ({
  edition: id,
  township,
  sample,
  unreadKinds,
  unplaced: accounting.unplaced,
});

const emptyQuestion = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot look for an empty question: found no word in it", "请输入要问的事情");
