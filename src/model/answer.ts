import { z } from "zod";
import { ListedItem } from "./duty-item.ts";
import { DutyKind } from "./kind.ts";
import { Township } from "./reading.ts";

/** Why a hit was found: words of the question in a field of the item. */
export const Reason = z
  .object({
    field: z.enum(["name", "category", "departments", "responsibilities"]),
    words: z.array(z.string()).readonly(),
  })
  .readonly()
  .meta({ id: "Reason" });
export type Reason = z.infer<typeof Reason>;

export const Hit = z
  .object({
    itemId: z.string(),
    kind: DutyKind,
    ordinal: z.int().nonnegative().nullable(),
    score: z.number(),
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    published: z.string().nullable(),
    reasons: z.array(Reason).readonly(),
    item: ListedItem,
  })
  .readonly()
  .meta({ id: "Hit" });
export type Hit = z.infer<typeof Hit>;

/** Which list answers: the best hit's; that none holds it (only where all were read wholly); or that it is not certain. */
export const Verdict = z.enum(["basic", "supporting", "reclaimed", "unlisted", "unsure"]).meta({ id: "Verdict" });
export type Verdict = z.infer<typeof Verdict>;

/** A list in scope that may lack items, for it could not be read wholly. */
export const AnswerNote = z
  .object({
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    unreadKinds: z.array(DutyKind).readonly(),
    unplaced: z
      .int()
      .nonnegative()
      .meta({ description: "characters of its documents that no item and no furniture claimed" }),
  })
  .readonly()
  .meta({ id: "AnswerNote" });
export type AnswerNote = z.infer<typeof AnswerNote>;

export const Answer = z
  .object({
    verdict: Verdict,
    hits: z.array(Hit).readonly(),
    editions: z.int().nonnegative().meta({ description: "how many lists were searched" }),
    notes: z
      .array(AnswerNote)
      .readonly()
      .meta({ description: "lists among them that may lack items; where there are any, nothing is called unlisted" }),
  })
  .readonly()
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
