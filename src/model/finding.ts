import { z } from "zod";
import { DutyKind } from "./kind.ts";
import { Locator } from "./provenance.ts";

/** What severities are called, in every door. */
export const severityNames = { error: "错误", warning: "警告", hint: "提示" } as const;

/** 问题: a doubt about our reading (`reading`) or a slip of the printed list (`source`). */
export const Finding = z
  .object({
    rule: z.string().meta({ description: "the rule's or the reader's name of the doubt, as in docs/rules" }),
    about: z.enum(["reading", "source"]),
    severity: z.enum(["error", "warning", "hint"]),
    message: z.string().meta({ description: "in Chinese, for the office" }),
    messageEn: z.string(),
    kind: DutyKind.optional(),
    ordinal: z.int().nonnegative().nullable().optional(),
    id: z.string().optional().meta({ description: "the item, where the finding is about one" }),
    field: z
      .string()
      .optional()
      .meta({ description: "a field of the item, or receivingDepartments or handlingMethod of its handovers" }),
    quote: z.string().optional().meta({ description: "the words at fault, as printed" }),
    at: Locator.optional(),
    correction: z.int().positive().optional().meta({ description: "the correction that no longer fits" }),
    fix: z.string().optional().meta({ description: "words that surely belong in place of the quote" }),
    repeats: z
      .array(z.object({ id: z.string(), field: z.string(), at: Locator.optional() }).readonly())
      .readonly()
      .optional()
      .meta({ description: "other places of the same words, which the same mend mends" }),
    related: z
      .array(z.object({ kind: DutyKind, ordinal: z.int().nonnegative().nullable(), id: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Finding" });
export type Finding = z.infer<typeof Finding>;
