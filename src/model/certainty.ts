import type { Certainty } from "./answer.ts";

/** How a confidence is put, in every door. */
export const certaintyNames: Readonly<Record<"zh" | "en", Readonly<Record<Certainty, string>>>> = {
  zh: { high: "把握较大", fair: "把握一般", low: "把握不大" },
  en: { high: "fairly certain", fair: "moderately certain", low: "not very certain" },
};

/** As a percentage; nothing is ever wholly certain. */
export const percentOf = (confidence: number): number => Math.min(99, Math.max(1, Math.round(confidence * 100)));

/** A confidence as an office would put it, by the percentage that is told. */
export function certaintyOf(confidence: number): Certainty {
  const percent = percentOf(confidence);
  if (percent >= 60) return "high";
  return percent >= 30 ? "fair" : "low";
}
