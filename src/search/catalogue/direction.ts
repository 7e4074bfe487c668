/**
 * What a text speaks of, as a direction among the matters: how far each score stands above their mean, scaled to length
 * one. The cosine of two directions tells how alike two texts speak, also of what no matter names.
 */
export function directionOf(scores: Float32Array, most: number): (readonly [number, number])[] {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  const above = [...scores].map((score, matter) => [matter, score - mean] as const).filter(([, height]) => height > 0);
  const length = Math.sqrt(above.reduce((sum, [, height]) => sum + height * height, 0)) || 1;
  return above
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([matter, height]) => [matter, height / length] as const);
}
