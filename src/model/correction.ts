import { z } from "zod";
import { FieldValue } from "./duty-item.ts";
import { furnitureReasons } from "./furniture.ts";

/** A field of an item. */
export const Spot = z.object({ itemId: z.string(), field: z.string() }).readonly().meta({ id: "Spot" });
export type Spot = z.infer<typeof Spot>;

/** 认可: a doubt that a person looked at, and the reading is right; `before` is what was looked at. */
const Accept = z.object({
  action: z.literal("accept"),
  rule: z.string(),
  itemId: z.string().nullable(),
  field: z.string().nullable(),
  before: FieldValue,
  at: z
    .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
    .readonly()
    .nullable()
    .optional()
    .meta({ description: "where the doubt pointed; absent in what was accepted before places were kept" }),
});

/** 更正: words that the office typed in the place of what was read. The print stays as it is. */
const Correct = z.object({
  action: z.literal("correct"),
  itemId: z.string(),
  field: z.string(),
  before: FieldValue,
  after: FieldValue,
});

/** 归位: printed words that belong to a field of an item, or are furniture; `from` where a field held them. */
const Place = z.object({
  action: z.literal("place"),
  at: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly(),
  before: z.string().meta({ description: "the words at that place, as printed" }),
  from: Spot.nullable(),
  to: z.union([Spot, z.object({ furniture: z.enum(furnitureReasons) }).readonly()]),
});

/** 修订: other words for a stretch of a field's text as published, of the draft alone. */
const Mend = z.object({
  action: z.literal("mend"),
  itemId: z.string(),
  field: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  before: z.string().meta({ description: "the words at that stretch; nothing where the mend only adds" }),
  after: z.string(),
});

/** What a correction does. */
export const Change = z.discriminatedUnion("action", [Accept, Correct, Place, Mend]).meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

const made = {
  id: z.int().positive(),
  step: z.int().positive().meta({ description: "corrections of one step were made, and are undone, in one go" }),
  document: z.string().length(64).meta({ description: "SHA-256 of the document that it belongs to" }),
  who: z.string().max(60).nullable().meta({ description: "a role in the office, as typed; no account" }),
  why: z.string().max(500),
  when: z.string(),
};

/** 校核改动: a doubt settled by a person, as data. */
export const Correction = z
  .discriminatedUnion("action", [Accept.extend(made), Correct.extend(made), Place.extend(made), Mend.extend(made)])
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof Correction>;
