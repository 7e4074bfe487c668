/** Middle value of several. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value below which so many of a hundred lie. */
export const percentile = (values: readonly number[], percent: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))] ??
  Number.NaN;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Before it counts, a pair runs this often and this long: short steps are compiled only after many rounds. */
const [leastWarm, warmMs] = [3, 500];

/**
 * Milliseconds of two steps, run in turn so that a slow moment meets both: medians, and the median of the ratios pair by
 * pair.
 */
export async function pair(
  step: () => unknown,
  yardstick: () => unknown,
  rounds = 15,
): Promise<{ ms: number; yardstickMs: number; ratio: number }> {
  const time = async (run: () => unknown): Promise<number> => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };
  const begun = performance.now();
  for (let i = 0; i < leastWarm || performance.now() - begun < warmMs; i++) {
    await step();
    await yardstick();
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < rounds; i++) pairs.push([await time(step), await time(yardstick)]);
  return {
    ms: round(median(pairs.map(([a]) => a))),
    yardstickMs: round(median(pairs.map(([, b]) => b)), 3),
    ratio: round(median(pairs.map(([a, b]) => a / b)), 1),
  };
}
