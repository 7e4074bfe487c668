import { z } from "zod";
import { DutyKind } from "./kind.ts";

/** Longest words or question of an office's own, in UTF-16 units. */
export const longestOwnWords = 200;

/** What an office's own words stand for: a standard duty, or an item by its list and name, which outlive its edition. */
export const OwnMeaning = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("duty"), duty: z.string(), name: z.string() }),
    z.object({ type: z.literal("item"), township: z.string(), kind: DutyKind, name: z.string() }),
  ])
  .readonly()
  .meta({ id: "OwnMeaning" });
export type OwnMeaning = z.infer<typeof OwnMeaning>;

/** 本单位用语: a word or a question of an office's own, with what it stands for. */
export const OwnWords = z
  .object({ id: z.int().positive(), words: z.string(), means: OwnMeaning, addedAt: z.string() })
  .readonly()
  .meta({ id: "OwnWords" });
export type OwnWords = z.infer<typeof OwnWords>;

const alsoIn = z.int().nonnegative().meta({
  description: "other standard duties whose name or definition holds these words: the more, the less they count",
});

export const ShownOwnWords = OwnWords.unwrap()
  .extend({
    found: z.boolean().meta({ description: "whether the catalogue, or a list in force, still holds it" }),
    alsoIn,
  })
  .readonly()
  .meta({ id: "ShownOwnWords" });
export type ShownOwnWords = z.infer<typeof ShownOwnWords>;

/** Own words as somebody states them: for a standard duty by id or name, or for an item by id or name and its list. */
export const OwnWordsWish = z
  .strictObject({
    words: z.string(),
    duty: z.string().max(100).optional(),
    item: z.string().max(300).optional(),
    edition: z.int().positive().optional(),
    township: z.string().max(100).optional(),
  })
  .readonly()
  .meta({ id: "OwnWordsWish" });
export type OwnWordsWish = z.infer<typeof OwnWordsWish>;

/** What became of own words that were stated. */
export const OwnWordsKept = z
  .object({ added: z.boolean().meta({ description: "whether they were not there before" }), alsoIn })
  .readonly()
  .meta({ id: "OwnWordsKept" });
export type OwnWordsKept = z.infer<typeof OwnWordsKept>;

/** What became of a file of own words; a row that cannot be used is named by its number and stops no other. */
export const OwnWordsAdded = z
  .object({
    added: z.int().nonnegative(),
    known: z.int().nonnegative().meta({ description: "rows that were there before" }),
    refused: z
      .array(
        z.object({ row: z.int().positive(), words: z.string(), message: z.string(), messageZh: z.string() }).readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "OwnWordsAdded" });
export type OwnWordsAdded = z.infer<typeof OwnWordsAdded>;

/** Own words that bore on an answer, and how much. */
export const OwnWordsUsed = z
  .object({ words: z.string(), name: z.string(), share: z.number().min(0).max(1) })
  .readonly()
  .meta({ id: "OwnWordsUsed" });
export type OwnWordsUsed = z.infer<typeof OwnWordsUsed>;
