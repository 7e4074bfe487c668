import type { Catalogue, CompiledCatalogue } from "../../model/catalogue.ts";

const lengths = [2, 3];
const fewestQuestions = 20;
/** A word is broad from so many matters on, by the perplexity of what is asked with it. */
const fewestMatters = 35;
const mostDuties = 8;

/**
 * Runs of two and three Han characters that stand in questions about so many matters that, asked alone, they do not say which is
 * meant: 投诉, 办证.
 */
export function broadWordsOf({ duties, unlisted, further }: Catalogue): CompiledCatalogue["broad"] {
  const matterOf = new Map([...duties, ...unlisted].map(({ id }, matter) => [id, matter]));
  const holders = new Map<string, Map<number, number>>();
  const add = (id: string, text: string): void => {
    const matter = matterOf.get(id) ?? 0;
    for (const run of runsOf(text)) {
      const held = holders.get(run) ?? new Map<number, number>();
      held.set(matter, (held.get(matter) ?? 0) + 1);
      holders.set(run, held);
    }
  };
  for (const { id, questions } of [...duties, ...unlisted]) for (const { text } of questions) add(id, text);
  for (const { duty, text } of further) add(duty, text);
  const broad = [...holders].flatMap(([run, held]) => {
    const all = held.values().reduce((a, b) => a + b, 0);
    if (all < fewestQuestions || perplexityOf(held, all) < fewestMatters) return [];
    const asked = [...held]
      .filter(([matter]) => matter < duties.length)
      .toSorted(([a, some], [b, others]) => others - some || a - b)
      .slice(0, mostDuties);
    return [[run, asked.map(([duty, count]) => [duty, Number((count / all).toFixed(3))] as const)] as const];
  });
  return Object.fromEntries(broad.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Distinct runs of a text. */
function runsOf(text: string): Set<string> {
  const runs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = [...run];
    for (const length of lengths)
      for (let i = 0; i + length <= characters.length; i++) runs.add(characters.slice(i, i + length).join(""));
  }
  return runs;
}

function perplexityOf(held: ReadonlyMap<number, number>, all: number): number {
  const entropy = held.values().reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0);
  return Math.exp(entropy);
}
