/** The places of the largest values over nothing, with their values, the largest first; `most` at most. */
export function largest(values: Float32Array, most: number): (readonly [number, number])[] {
  const best: (readonly [number, number])[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0;
    if (value <= 0 || (best.length === most && value <= (best.at(-1)?.[1] ?? 0))) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.[1] ?? 0) < value) at--;
    best.splice(at, 0, [place, value]);
    if (best.length > most) best.pop();
  }
  return best;
}
