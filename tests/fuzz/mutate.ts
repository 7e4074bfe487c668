import type { Random } from "../tools/random.ts";

type Mutation = (bytes: Uint8Array, random: Random, words: readonly Uint8Array[]) => Uint8Array;

const flip: Mutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let i = 1 + random.below(16); i > 0; i--) changed[random.below(changed.length)] = random.below(256);
  return changed;
};

const cutShort: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const takeOut: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  return joined(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  const times = 1 + random.below(20);
  return joined(
    bytes.subarray(0, to),
    ...Array.from({ length: times }, () => bytes.subarray(from, to)),
    bytes.subarray(to),
  );
};

const move: Mutation = (bytes, random) => {
  const [from, to] = stretch(bytes, random);
  const rest = joined(bytes.subarray(0, from), bytes.subarray(to));
  const at = random.below(rest.length);
  return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
};

/** Puts one of the format's own words somewhere, over what stands there or before it. */
const word: Mutation = (bytes, random, words) => {
  const put = random.pick(words);
  const at = random.below(bytes.length);
  return joined(bytes.subarray(0, at), put, bytes.subarray(at + (random.below(2) === 0 ? put.length : 0)));
};

const digit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Another number in place of one: nothing, less than nothing, huge. */
const number: Mutation = (bytes, random) => {
  const start = bytes.findIndex((byte, i) => i >= random.below(bytes.length) && digit(byte));
  if (start < 0) return bytes;
  let end = start;
  while (digit(bytes[end])) end++;
  const other = random.pick(["0", "-1", "1", "65536", "2147483648", "99999999999999999999", "0.0000001", "1e9", "NaN"]);
  return joined(bytes.subarray(0, start), new TextEncoder().encode(other), bytes.subarray(end));
};

const mutations: readonly Mutation[] = [flip, flip, cutShort, takeOut, repeat, move, word, word, number, number];

/** A file with one to four things wrong with it. */
export function mutated(bytes: Uint8Array, random: Random, words: readonly string[]): Uint8Array {
  const encoded = words.map((text) => new TextEncoder().encode(text));
  let changed: Uint8Array = bytes;
  for (let i = 1 + random.below(4); i > 0; i--) changed = random.pick(mutations)(changed, random, encoded);
  return changed;
}

function stretch(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(1 + random.below(2000)))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    Math.max(
      1,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
