import { ordinary } from "./ordinary.ts";
import { type Code, edge, RunCounts, type Runs } from "./run-counts.ts";

/** A list's own words count so much more than words elsewhere. */
const ofOwn = 50;
/** What was not seen behind two characters is looked for behind one, then by itself, each time believed less. */
const backing = Math.log(0.4);
const all = 20_000_000;

/** How likely a list's words are, by ordinary officialese and by what the list says elsewhere. */
export class Likelihood {
  readonly #single = ordinary().single;
  readonly #ordinary = ordinary().runs;
  readonly #own: RunCounts;

  constructor(texts: readonly Runs[]) {
    this.#own = new RunCounts(2 * texts.reduce((sum, { codes }) => sum + codes.length, 0));
    for (const text of texts) this.#own.addAll(ofOwn, text);
  }

  /** Does something while a text of the list does not speak for itself. */
  without<Result>(text: Runs, act: () => Result): Result {
    this.#own.addAll(-ofOwn, text);
    const result = act();
    this.#own.addAll(ofOwn, text);
    return result;
  }

  /** How often two or three characters stand beside one another. */
  times(first: Code, second: Code, third?: Code): number {
    return this.#ordinary.of(first, second, third) + this.#own.of(first, second, third);
  }

  /** The logarithm of the last character's likelihood behind the one or two before it. */
  of(before: Code | undefined, first: Code, second: Code): number {
    if (before === undefined || first === edge) return this.#ofPair(first, second);
    const three = this.times(before, first, second);
    if (three <= 0) return backing + this.#ofPair(first, second);
    return Math.log(three / Math.max(this.times(before, first), three));
  }

  #ofPair(first: Code, second: Code): number {
    const pair = this.times(first, second);
    if (pair <= 0) return backing + Math.log((this.#single.get(second) ?? 1) / all);
    return Math.log(pair / Math.max(this.#single.get(first) ?? ofOwn, pair));
  }
}
