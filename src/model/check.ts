import { z } from "zod";
import { isDay } from "./day.ts";
import { Finding } from "./finding.ts";
import { DutyKind } from "./kind.ts";
import { SourceInfo, Township } from "./reading.ts";

const Severity = Finding.unwrap().shape.severity;

/** What tells a finding from others, wherever its words stand: a suppression holds when rows and text move. */
export const FindingKey = z
  .object({
    rule: z.string(),
    kind: DutyKind.optional(),
    name: z.string().optional().meta({ description: "the item's name" }),
    quote: z.string().optional(),
  })
  .readonly()
  .meta({ id: "FindingKey" });
export type FindingKey = z.infer<typeof FindingKey>;

/** A finding that the office knows and leaves: why, and since when. */
export const Suppression = FindingKey.unwrap()
  .extend({
    reason: z.string().trim().min(1),
    date: z.string().refine(isDay, "a day of the calendar, YYYY-MM-DD"),
  })
  .readonly()
  .meta({ id: "Suppression" });
export type Suppression = z.infer<typeof Suppression>;

/** A rule of the office's own: words that shall not stand in a list. */
export const PatternRule = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
    pattern: z.string().min(1).max(200).refine(isPattern, "a regular expression"),
    severity: Severity.default("warning"),
    message: z.string().min(1),
    fix: z.string().optional(),
  })
  .readonly()
  .meta({ id: "PatternRule" });
export type PatternRule = z.infer<typeof PatternRule>;

/** How a county checks: rules switched off, on or to another severity, its own rules, what it knows and leaves. */
export const CheckSettings = z
  .strictObject({
    rules: z.record(z.string(), z.enum(["off", ...Severity.options])).default({}),
    own: z.array(PatternRule).readonly().default([]),
    suppressions: z.array(Suppression).readonly().default([]),
    baseline: z.array(FindingKey).readonly().default([]),
  })
  .readonly()
  .meta({ id: "CheckSettings" });
export type CheckSettings = z.infer<typeof CheckSettings>;

/** What the rules find in one list. */
export const CheckResult = z
  .object({
    township: Township,
    documents: z.array(SourceInfo).readonly(),
    findings: z.array(Finding).readonly(),
    suppressed: z.int().nonnegative().meta({ description: "findings that the settings leave, with a reason" }),
    known: z.int().nonnegative().meta({ description: "findings of the baseline" }),
  })
  .readonly()
  .meta({ id: "CheckResult" });
export type CheckResult = z.infer<typeof CheckResult>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}
