import { z } from "zod";
import { Correction } from "./correction.ts";
import { DutyItem } from "./duty-item.ts";
import { Edition } from "./edition.ts";
import { Finding } from "./finding.ts";
import { DutyKind } from "./kind.ts";
import { PrintedContext, PrintedPlace } from "./printed-context.ts";
import { Locator } from "./provenance.ts";

/** 疑点: a finding about the reading, or a printed passage that belongs to no item. */
export const Doubt = z
  .object({
    id: z.string().meta({ description: "of document, rule, item and field, or of the passage's place" }),
    document: z.string().length(64),
    reading: z
      .int()
      .positive()
      .meta({ description: "the reading that it is in; another one takes its place with each correction" }),
    finding: Finding.nullable(),
    passage: z.object({ at: Locator, quote: z.string() }).readonly().nullable(),
    itemId: z.string().nullable(),
  })
  .readonly()
  .meta({ id: "Doubt" });
export type Doubt = z.infer<typeof Doubt>;

/** 校核: what is doubtful in an edition, and what was settled. */
export const Review = z
  .object({
    edition: Edition,
    readings: z.array(z.int().positive()).readonly().meta({ description: "the readings in use" }),
    doubts: z.array(Doubt).readonly(),
    corrections: z.array(Correction).readonly().meta({ description: "oldest first" }),
    total: z.int().nonnegative().meta({ description: "doubts that there were before any correction" }),
  })
  .readonly()
  .meta({ id: "Review" });
export type Review = z.infer<typeof Review>;

/** One doubt with its print in context and what was read there. */
export const ShownDoubt = z
  .object({
    doubt: Doubt,
    context: PrintedContext,
    places: z
      .array(PrintedPlace)
      .readonly()
      .meta({ description: "a box for each printed line in question; none where the document has no pages" }),
    item: DutyItem.nullable(),
    near: z
      .array(
        z
          .object({
            id: z.string(),
            kind: DutyKind,
            ordinal: z.int().nonnegative().nullable(),
            name: z.string(),
            field: z.string().nullable().meta({ description: "the field in whose column the doubtful words stand" }),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "items printed nearest to it, the nearest first" }),
  })
  .readonly()
  .meta({ id: "ShownDoubt" });
export type ShownDoubt = z.infer<typeof ShownDoubt>;
