import { z } from "zod";
import { Answer } from "./answer.ts";

const id = z.union([z.string().max(100), z.int()]);

/** A question among many, under its asker's own id; where it names no place, all lists in scope are asked. */
export const BatchQuestion = z
  .strictObject({
    id,
    question: z.string().max(2000),
    township: z.string().max(100).optional(),
    county: z.string().max(100).optional(),
  })
  .readonly()
  .meta({ id: "BatchQuestion" });
export type BatchQuestion = z.infer<typeof BatchQuestion>;

/** What became of one question: its answer, or why there is none. */
export const BatchAnswer = z
  .object({
    id,
    answer: Answer.nullable(),
    problem: z
      .object({ code: z.string(), message: z.string(), messageZh: z.string() })
      .readonly()
      .nullable()
      .meta({ description: "an unknown place, no word in the question: the others are answered all the same" }),
  })
  .readonly()
  .meta({ id: "BatchAnswer" });
export type BatchAnswer = z.infer<typeof BatchAnswer>;
