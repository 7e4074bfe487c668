import { largest } from "./largest.ts";

/**
 * What a text speaks of, as a direction among the matters: how far each score stands above their mean, scaled to length
 * one. The cosine of two directions tells how alike two texts speak, also of what no matter names.
 */
export function directionOf(scores: Float32Array, most: number): (readonly [number, number])[] {
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  const above = scores.map((score) => Math.max(0, score - mean));
  const length = Math.sqrt(above.reduce((sum, height) => sum + height * height, 0)) || 1;
  return largest(above, most).map(([matter, height]) => [matter, height / length] as const);
}
