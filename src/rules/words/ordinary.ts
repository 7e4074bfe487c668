import { type Code, edge, RunCounts } from "./run-counts.ts";
import { usualPairs } from "./usual-pairs.ts";
import { usualThrees } from "./usual-threes.ts";

/** Which characters stand beside one another in ordinary officialese, and how often. */
export interface Ordinary {
  readonly runs: RunCounts;
  /** How often a character stands before any other. */
  readonly single: ReadonlyMap<Code, number>;
}

const codeOf = (character: string): Code => (character === "|" ? edge : character.charCodeAt(0));

let known: Ordinary | undefined;

/** The tables, read when they are first asked for. */
export function ordinary(): Ordinary {
  known ??= read();
  return known;
}

function read(): Ordinary {
  const runs = new RunCounts(300_000);
  const single = new Map<Code, number>();
  for (const [head, times, next] of entriesOf(usualPairs)) {
    const first = codeOf(head);
    runs.add(times, first, codeOf(next));
    single.set(first, (single.get(first) ?? 0) + times);
  }
  for (const [head, times, next] of entriesOf(usualThrees))
    runs.add(times, codeOf(head.charAt(0)), codeOf(head.charAt(1)), codeOf(next));
  return { runs, single };
}

/** What comes first, how often, and what follows. */
function* entriesOf(table: string): Generator<readonly [head: string, times: number, next: string]> {
  for (const entry of table.trim().split(/\s/u)) {
    const head = entry.slice(0, entry.search(/[0-9a-f]/u));
    let times = 0;
    for (const character of entry.slice(head.length)) {
      if (/[0-9a-f]/u.test(character)) times = 20 * 2 ** Number.parseInt(character, 16);
      else yield [head, times, character];
    }
  }
}

/** Whether two characters stand beside one another in ordinary writing. */
export const isUsualPair = (first: string, second: string): boolean =>
  first !== "" && second !== "" && ordinary().runs.of(first.charCodeAt(0), second.charCodeAt(0)) > 0;
