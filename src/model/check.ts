import { z } from "zod";
import { isDay } from "./day.ts";
import { Edition } from "./edition.ts";
import { Finding } from "./finding.ts";
import { DutyKind } from "./kind.ts";
import { isSafePattern } from "./safe-pattern.ts";

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
    date: z
      .string()
      .refine(isDay, { error: "a day of the calendar, YYYY-MM-DD", params: { zh: "应为日期，如 2026-01-05" } }),
  })
  .readonly()
  .meta({ id: "Suppression" });
export type Suppression = z.infer<typeof Suppression>;

/** 处理意见: what the office said of a finding: a real slip, kept for the report, or left as it is with a reason. */
export const Judgement = FindingKey.unwrap()
  .extend({
    says: z.enum(["accepted", "suppressed"]),
    reason: z.string().max(500),
    who: z.string().max(60).nullable(),
    date: z.string(),
  })
  .readonly()
  .meta({ id: "Judgement" });
export type Judgement = z.infer<typeof Judgement>;

/** A rule of the office's own: words that shall not stand in a list. */
export const PatternRule = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
    pattern: z
      .string()
      .min(1)
      .max(200)
      .refine(isSafePattern, {
        error: "a regular expression that repeats nothing endlessly within a repetition, and twice at most",
        params: { zh: "不是正则表达式，或重复之中又有无限重复、无限重复超过两处，会一直算不完" },
      }),
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
    modules: z
      .array(z.string().min(1))
      .readonly()
      .default([])
      .meta({ description: "files with rules of one's own, as code" }),
    suppressions: z.array(Suppression).readonly().default([]),
    baseline: z.array(FindingKey).readonly().default([]),
  })
  .readonly()
  .meta({ id: "CheckSettings" });
export type CheckSettings = z.infer<typeof CheckSettings>;

/** A finding that is set aside: left by the office, with why and since when; or, with null, known by the baseline. */
export interface SetAside {
  readonly finding: Finding;
  readonly left: Pick<Suppression, "reason" | "date"> | null;
}

/** A finding with what the office said and did about it. */
const CheckedFinding = Finding.unwrap()
  .extend({
    key: z.string().meta({ description: "names the finding; the same while rule, item's name and words at fault are" }),
    title: z.string().meta({ description: "what its rule finds, in Chinese" }),
    span: z
      .object({ field: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
      .readonly()
      .nullable()
      .meta({ description: "the words at fault in the text of the item's field" }),
    state: z.enum(["open", "accepted", "suppressed", "mended"]),
    mendedBy: z.int().positive().nullable().meta({ description: "the draft's step that mended it" }),
    mendable: z.boolean().meta({ description: "whether what belongs there is sure, and the draft has not changed it" }),
    judgement: Judgement.nullable(),
  })
  .readonly()
  .meta({ id: "CheckedFinding" });
export type CheckedFinding = z.infer<typeof CheckedFinding>;

/** 体检: what the rules find in an edition, in printed order, with what was said and done about it. */
export const ListCheck = z
  .object({ edition: Edition, findings: z.array(CheckedFinding).readonly() })
  .readonly()
  .meta({ id: "ListCheck" });
export type ListCheck = z.infer<typeof ListCheck>;

/** 全县体检: what the lists of a county share: a slip that stands in most of them comes from their template. */
export const CountyCheck = z
  .object({
    county: z.string(),
    lists: z
      .array(z.object({ edition: Edition, findings: z.int().nonnegative() }).readonly())
      .readonly()
      .meta({ description: "the lists in force, with how many findings each has that are not suppressed" }),
    rules: z
      .array(
        z
          .object({
            rule: z.string(),
            title: z.string(),
            severity: Severity,
            findings: z.int().positive(),
            lists: z.record(z.string(), z.int().positive()).meta({ description: "findings by the edition's number" }),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "the rules with the most findings first" }),
    shared: z
      .array(
        z
          .object({
            finding: CheckedFinding,
            lists: z.array(z.object({ edition: z.int().positive(), id: z.string().nullable() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .meta({
        description: "the same slip in the same words in several lists, under one key; those in most lists first",
      }),
  })
  .readonly()
  .meta({ id: "CountyCheck" });
export type CountyCheck = z.infer<typeof CountyCheck>;
