/** Pairs of Han characters that stand beside one another. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  return pairs;
}

const most = 4;
/** Pairs that so large a share of the rows has tell nothing. */
const common = 0.3;

/**
 * How much a line's words speak for each row, by the pairs of characters that they share with what is known of it, the rarer the more
 * (inverse document frequency).
 */
export function wordEvidence(known: readonly string[]): (line: string, row: number) => number {
  const rows = known.map(pairsOf);
  const counts = new Map<string, number>();
  for (const pairs of rows) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const worth = (pair: string): number => {
    const count = counts.get(pair) ?? 0;
    return count === 0 || count > Math.max(1, rows.length * common) ? 0 : Math.log(1 + rows.length / count) / 3;
  };
  const seen = new Map<string, readonly string[]>();
  return (line, row) => {
    const pairs = seen.get(line) ?? [...pairsOf(line)].filter((pair) => worth(pair) > 0);
    seen.set(line, pairs);
    const own = rows[row];
    return Math.min(
      most,
      pairs.reduce((sum, pair) => sum + (own?.has(pair) ? worth(pair) : 0), 0),
    );
  };
}
