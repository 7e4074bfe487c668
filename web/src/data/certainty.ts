export type Certainty = "high" | "fair" | "low";

/** A confidence as an office would put it. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.6) return "high";
  return confidence >= 0.3 ? "fair" : "low";
}

/** As a percentage; nothing is ever wholly certain. */
export const percentOf = (confidence: number): number => Math.min(99, Math.max(1, Math.round(confidence * 100)));
