import { z } from "zod";
import { Verdict } from "./answer.ts";
import { Township } from "./reading.ts";

/** “This answer is wrong”: kept only when a user says so. Nothing of the question, nothing of the user. */
export const AnswerReport = z
  .object({
    id: z.int().positive(),
    edition: z.int().positive(),
    itemId: z
      .string()
      .max(60)
      .nullable()
      .meta({ description: "the item that was answered with; null for an answer without one" }),
    verdict: Verdict.meta({ description: "the verdict that was given" }),
    remark: z.string().max(500),
    reportedAt: z.string(),
  })
  .readonly()
  .meta({ id: "AnswerReport" });
export type AnswerReport = z.infer<typeof AnswerReport>;

/** A report with the names of what it is about; the item's is null where no item was named, or it is not there any more. */
export const ShownReport = AnswerReport.unwrap()
  .extend({ township: Township, sample: z.boolean(), itemName: z.string().nullable() })
  .readonly()
  .meta({ id: "ShownReport" });
export type ShownReport = z.infer<typeof ShownReport>;
