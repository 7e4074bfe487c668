import type { Vocabulary } from "./vocabulary.ts";

/** The learned weights, those of no account left out: for each gram its matters and their weights in steps of `unit`. */
export interface Weights extends Vocabulary {
  readonly matters: number;
  readonly unit: number;
  /** Where each gram's row begins; one more than there are grams. */
  readonly rows: Uint32Array;
  readonly rowMatters: Uint16Array;
  readonly rowWeights: Int8Array;
}

const steps = 127;
const least = 0.4;

/** Keeps the weights of `least` and more, in 127 steps each way. `dense`: a row of `matters` weights for each gram. */
export function packWeights(vocabulary: Vocabulary, dense: Float32Array, matters: number): Weights {
  const unit = dense.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / steps || 1;
  const [rows, rowMatters, rowWeights]: [number[], number[], number[]] = [[0], [], []];
  for (let row = 0; row < dense.length; row += matters) {
    for (let matter = 0; matter < matters; matter++) {
      const weight = dense[row + matter] ?? 0;
      if (Math.abs(weight) < least) continue;
      rowMatters.push(matter);
      rowWeights.push(Math.round(weight / unit));
    }
    rows.push(rowMatters.length);
  }
  return {
    ...vocabulary,
    matters,
    unit,
    rows: Uint32Array.from(rows),
    rowMatters: Uint16Array.from(rowMatters),
    rowWeights: Int8Array.from(rowWeights),
  };
}

const head = 4;

/**
 * As bytes, little end first: numbers of matters, grams and weights and the unit (4 bytes each), then the arrays, the
 * widest first so that each lies on its own boundary.
 */
export function bytesOfWeights({ matters, unit, hashes, rarity, rows, rowMatters, rowWeights }: Weights): Uint8Array {
  const numbers = new Uint8Array(4 * head);
  const view = new DataView(numbers.buffer);
  [matters, hashes.length, rowWeights.length].forEach((number, i) => {
    view.setUint32(4 * i, number, true);
  });
  view.setFloat32(4 * (head - 1), unit, true);
  const parts = [hashes, rarity, rows, rowMatters, rowWeights].map((array) => new Uint8Array(array.buffer));
  const bytes = new Uint8Array(numbers.length + parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of [numbers, ...parts]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Back from bytes. Throws where they are not as long as their head says. */
export function weightsOfBytes(packed: Uint8Array): Weights {
  const buffer = packed.slice().buffer;
  const view = new DataView(buffer);
  const [matters = 0, grams = 0, weights = 0] = [0, 4, 8].map((at) => view.getUint32(at, true));
  const wanted = 4 * head + 4 * grams + 4 * grams + 4 * (grams + 1) + 2 * weights + weights;
  if (buffer.byteLength !== wanted)
    throw new Error(`Cannot read the model: it has ${buffer.byteLength} bytes, expected ${wanted}`);
  let at = 4 * head;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    matters,
    unit: view.getFloat32(4 * (head - 1), true),
    hashes: new Uint32Array(buffer, next(4 * grams), grams),
    rarity: new Float32Array(buffer, next(4 * grams), grams),
    rows: new Uint32Array(buffer, next(4 * (grams + 1)), grams + 1),
    rowMatters: new Uint16Array(buffer, next(2 * weights), weights),
    rowWeights: new Int8Array(buffer, next(weights), weights),
  };
}
