/** A character of a run as a number; the edge of a run is 0. */
export type Code = number;
export const edge: Code = 0;

const han = /\p{Script=Han}/u;
const isHan = (character: string): boolean => character.length === 1 && han.test(character);

/** A text as its runs of Han characters, an edge before, between and behind them; `places` says where each stands in the text. */
export interface Runs {
  readonly codes: readonly Code[];
  readonly places: readonly number[];
}

export function runsOf(text: string): Runs {
  const [codes, places] = [[edge], [0]];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!isHan(character) && codes.at(-1) === edge) continue;
    codes.push(isHan(character) ? character.charCodeAt(0) : edge);
    places.push(at);
  }
  if (codes.at(-1) !== edge) {
    codes.push(edge);
    places.push(text.length);
  }
  return { codes, places };
}

/** How often two or three characters stand beside one another. Numbers, not strings: a check asks a million times. */
export class RunCounts {
  readonly #keys: Float64Array;
  readonly #times: Float32Array;

  /** Room for so many runs; they never fill more than half of it. */
  constructor(room: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(room, 1) * 2));
    this.#keys = new Float64Array(slots);
    this.#times = new Float32Array(slots);
  }

  add(times: number, first: Code, second: Code, third?: Code): void {
    const key = keyOf(first, second, third);
    const slot = this.#slotOf(key);
    this.#keys[slot] = key;
    this.#times[slot] = (this.#times[slot] ?? 0) + times;
  }

  /** Adds all pairs and threes of a text; what is across an edge is no run. */
  addAll(times: number, { codes }: Runs): void {
    for (let i = 1; i < codes.length; i++) {
      const [before, first = edge, second = edge] = [codes[i - 2], codes[i - 1], codes[i]];
      this.add(times, first, second);
      if (before !== undefined && first !== edge) this.add(times, before, first, second);
    }
  }

  of(first: Code, second: Code, third?: Code): number {
    return this.#times[this.#slotOf(keyOf(first, second, third))] ?? 0;
  }

  /** Where a key stands, or the free place where it would. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul((key / 0x100000) ^ Math.imul(key % 0x100000, 0x9e3779b1), 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & last;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

/** No run of three ends in the character that marks a run of two. */
const pairMark = 0xffff;
const keyOf = (first: Code, second: Code, third: Code = pairMark): number =>
  (first * 0x10000 + second) * 0x10000 + third;
