import { z } from "zod";
import { Answer } from "./answer.ts";
import { Township } from "./reading.ts";

/** One township's answer by its own list. */
export const TownshipAnswer = z
  .object({
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    published: z.string().nullable(),
    answer: Answer,
  })
  .readonly()
  .meta({ id: "TownshipAnswer" });
export type TownshipAnswer = z.infer<typeof TownshipAnswer>;

/** One question, answered by each township's list for itself. */
export const TownshipAnswers = z
  .object({
    answers: z.array(TownshipAnswer).readonly(),
    agree: z.boolean().meta({ description: "whether all come to the same verdict" }),
  })
  .readonly()
  .meta({ id: "TownshipAnswers" });
export type TownshipAnswers = z.infer<typeof TownshipAnswers>;
