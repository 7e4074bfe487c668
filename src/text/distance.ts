/** Levenshtein distance in characters, or `limit + 1` as soon as it is known to be greater than `limit`. */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = right.map((_, i) => i + 1);
  for (let i = 0; i < left.length; i++) {
    let diagonal = i;
    let previous = i + 1;
    const next: number[] = [];
    for (let j = 0; j < right.length; j++) {
      const above = row[j] ?? 0;
      previous = Math.min(above + 1, previous + 1, diagonal + (left[i] === right[j] ? 0 : 1));
      diagonal = above;
      next.push(previous);
    }
    if (Math.min(...next, i + 1) > limit) return limit + 1;
    row = next;
  }
  return row.at(-1) ?? left.length;
}
