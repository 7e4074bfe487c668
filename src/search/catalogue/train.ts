import type { Example } from "./examples.ts";
import { type Features, featuresOf, vocabularyOf } from "./vocabulary.ts";
import { packWeights, type Weights } from "./weights.ts";

const rounds = 3;
const step = 0.5;
/** Start of the sums of squares: steps on slight gradients stay slight, and most weights near nothing. */
const firstSquares = 1e-3;
const slightError = 1e-3;

/**
 * Learns which matter a text speaks of: multinomial logistic regression over tf-idf features, by stochastic gradient
 * descent with AdaGrad (Duchi, Hazan and Singer 2011). The same examples in the same order give the same weights.
 */
export function train(examples: readonly Example[], matters: number): Weights {
  const vocabulary = vocabularyOf(examples, matters);
  const features = examples.map(({ text }) => featuresOf(text, vocabulary));
  const weights = new Float32Array(vocabulary.hashes.length * matters);
  const squares = new Float32Array(weights.length).fill(firstSquares);
  const shares = new Float64Array(matters);
  const order = examples.map((_, i) => i);
  const random = randomNumbers();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const [example, seen] = [examples[at] as Example, features[at] as Features];
      predict(seen, weights, shares);
      const wrong = errorsOf(example, shares);
      learn(seen, wrong, { weights, squares, matters });
    }
  }
  return packWeights(vocabulary, weights, matters);
}

/** The share of each matter, by softmax, into `shares`. */
function predict({ grams, weights: seen }: Features, weights: Float32Array, shares: Float64Array): void {
  const matters = shares.length;
  shares.fill(0);
  for (let i = 0; i < grams.length; i++) {
    const row = (grams[i] ?? 0) * matters;
    const value = seen[i] ?? 0;
    for (let matter = 0; matter < matters; matter++)
      shares[matter] = (shares[matter] ?? 0) + value * (weights[row + matter] ?? 0);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let matter = 0; matter < matters; matter++) most = Math.max(most, shares[matter] ?? 0);
  let sum = 0;
  for (let matter = 0; matter < matters; matter++) {
    const share = Math.exp((shares[matter] ?? 0) - most);
    shares[matter] = share;
    sum += share;
  }
  for (let matter = 0; matter < matters; matter++) shares[matter] = (shares[matter] ?? 0) / sum;
}

interface MatterError {
  readonly matter: number;
  readonly error: number;
}

function errorsOf({ matter: right, weight }: Example, shares: Float64Array): MatterError[] {
  const errors: MatterError[] = [];
  for (let matter = 0; matter < shares.length; matter++) {
    const error = weight * ((shares[matter] ?? 0) - (matter === right ? 1 : 0));
    if (Math.abs(error) > slightError) errors.push({ matter, error });
  }
  return errors;
}

interface Learned {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly matters: number;
}

function learn({ grams, weights: seen }: Features, errors: readonly MatterError[], learned: Learned): void {
  const { weights, squares, matters } = learned;
  for (let i = 0; i < grams.length; i++) {
    const row = (grams[i] ?? 0) * matters;
    const value = seen[i] ?? 0;
    for (const { matter, error } of errors) {
      const [at, slope] = [row + matter, error * value];
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  }
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Numbers from 0 up to 1, the same ones each time: a linear congruence. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
