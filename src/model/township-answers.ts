import { z } from "zod";
import { Answer, Verdict } from "./answer.ts";
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
    counts: z.record(Verdict, z.int().nonnegative()).readonly().meta({
      description: "how many lists come to each verdict",
    }),
    agree: z.boolean().meta({
      description: "whether the lists that hold the matter have it on one side; those that do not hold it do not count",
    }),
  })
  .readonly()
  .meta({ id: "TownshipAnswers" });
export type TownshipAnswers = z.infer<typeof TownshipAnswers>;
