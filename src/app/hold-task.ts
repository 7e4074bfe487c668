import type { Answer } from "../model/answer.ts";
import type { HeldBasis, HeldDemand, HeldTask, NoticeTask } from "../model/notice.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { adviceOn, type JudgedPart } from "../search/notice/advice.ts";
import { citationOf } from "../search/notice/citation.ts";
import { type Demand, demandsOf } from "../search/notice/demands.ts";
import { whyOf } from "../search/notice/grounds.ts";
import { type JudgedDemand, judgeDemand } from "../search/notice/judge-demand.ts";
import type { ListClause } from "../search/notice/list-clauses.ts";
import { type Matter, matterAmong, matterOf, namesOne } from "../search/notice/matter.ts";
import { verdictOfTask } from "../search/notice/task-verdict.ts";
import { sharedWords } from "../search/reasons.ts";
import type { App } from "./app.ts";
import type { ClauseReader } from "./clause-reader.ts";
import { findResponsible } from "./find-responsible.ts";

/** Items that a task may mean: its clauses are held against the clauses of these. */
const items = 5;
const mostWords = 6;

/** A list that tasks are held against. */
export interface HeldAgainst {
  readonly edition: StoredEdition;
  readonly reader: ClauseReader;
  /** The notice's title, which says what it is about. */
  readonly title: string | null;
}

/** What search finds for a task and for one of its actions, and what that is about. */
interface Found {
  readonly whole: Answer;
  readonly own: Answer;
  readonly matter: Matter;
}

/** A task's actions, each held against the clauses of the items that search finds for it. No endpoint sees a notice. */
export async function holdTask(app: App, source: string, task: NoticeTask, against: HeldAgainst): Promise<HeldTask> {
  const { edition, title } = against;
  const above = task.heading ?? (namesOne(matterOf(task.text)) ? null : title);
  const ask = (words: string): Promise<Answer> =>
    findResponsible(
      { ...app, reranker: undefined },
      { question: above ? `${above}。${words}` : words, edition: edition.id, limit: items },
    );
  const whole = await ask(task.text);
  const parts: JudgedPart[] = [];
  const demands = demandsOf(source, task);
  for (const demand of demands) {
    const own = demands.length > 1 ? await ask(demand.text) : whole;
    const matter = matterAmong([demand.text, task.text, task.heading, title]);
    parts.push({ ...demand, ...judged(demand, { whole, own, matter }, against.reader) });
  }
  const verdict = verdictOfTask(parts.map((part) => part.verdict));
  const { confidence, elsewhere } = whole;
  const held = parts.map((part) => heldDemand(part, edition));
  return {
    task,
    verdict,
    confidence,
    demands: held,
    elsewhere,
    advice: adviceOn(verdict, parts, { elsewhere, lead: task.lead }),
  };
}

/** An action judged by what search finds for its task and for itself. */
function judged({ text }: Demand, { whole, own, matter }: Found, reader: ClauseReader): JudgedDemand {
  const { verdict, confidence } = surer(whole, own);
  const clauses = itemsOf(whole, own).flatMap(({ item, chance }) =>
    reader.clausesOf(item).map((clause) => ({ ...clause, item, chance })),
  );
  return judgeDemand({ ...reader.read({ text, side: "township" }), verdict, confidence, clauses, matter });
}

/** The items of both answers, the likeliest first. */
function itemsOf(whole: Answer, own: Answer): Pick<ListClause, "item" | "chance">[] {
  const chances = new Map<string, Pick<ListClause, "item" | "chance">>();
  for (const { item, score } of [...whole.hits, ...own.hits])
    chances.set(item.id, { item, chance: Math.max(score, chances.get(item.id)?.chance ?? 0) });
  return [...chances.values()].toSorted((a, b) => b.chance - a.chance);
}

/** A matter is unlisted where the task and the action by itself are; else the surer counts. */
function surer(whole: Answer, own: Answer): Answer {
  const [listed] = [whole, own]
    .filter(({ verdict }) => verdict !== "unlisted")
    .toSorted((a, b) => b.confidence - a.confidence);
  return listed ?? whole;
}

function heldDemand(part: JudgedPart, edition: StoredEdition): HeldDemand {
  const { text, start, end, verdict, ground, power } = part;
  return { text, start, end, verdict, ground, power: power ?? null, basis: basisOf(part, edition), why: whyOf(part) };
}

function basisOf({ text, clause, item }: JudgedPart, { id: edition, township }: StoredEdition): HeldBasis | null {
  if (!item) return null;
  const { id: itemId, kind, ordinal, name } = item;
  const quoted = clause?.text ?? name;
  return {
    edition,
    itemId,
    kind,
    ordinal,
    name,
    side: clause?.side ?? null,
    clause: quoted,
    words: sharedWords(text, quoted, 2).slice(0, mostWords),
    citation: citationOf(item, clause, township),
  };
}
