import { z } from "zod";
import { Accounting, Declared, SourceInfo, Township } from "./reading.ts";

/** 公布的一版: what a government published, in the reading that is in use. */
export const Edition = z
  .object({
    id: z.int().positive(),
    township: Township,
    published: z
      .string()
      .nullable()
      .meta({ description: "YYYY-MM or YYYY-MM-DD; null where the document does not say" }),
    addedAt: z.string(),
    sample: z.boolean().meta({ description: "示例: an edition of the fictional sample county" }),
    inForce: z.boolean().meta({ description: "whether it is the township's newest edition at the date asked about" }),
    document: SourceInfo,
    declared: Declared.nullable(),
    accounting: Accounting.unwrap()
      .pick({ characters: true, inItems: true, furniture: true, unplaced: true })
      .readonly(),
    counts: z.object({ basic: z.int(), supporting: z.int(), reclaimed: z.int() }).readonly(),
    findings: z.object({ reading: z.int(), source: z.int() }).readonly(),
    reader: z.string(),
    readings: z.int().positive().meta({ description: "how often the edition was read; the last reading is in use" }),
  })
  .readonly()
  .meta({ id: "Edition" });
export type Edition = z.infer<typeof Edition>;

/** What an import would do, or did: a new edition, another reading of a known one, or nothing (the same reading again). */
export const ImportProposal = z
  .object({
    as: z.enum(["new-edition", "another-reading", "already-there"]),
    edition: z.int().positive().nullable().meta({ description: "the known edition; null for a new one" }),
    because: z.enum(["first-of-township", "same-date", "same-items", "different-items", "same-document", "asked-for"]),
    sharedItems: z.number().min(0).max(1).nullable().meta({ description: "share of items with the same words" }),
  })
  .readonly()
  .meta({ id: "ImportProposal" });
export type ImportProposal = z.infer<typeof ImportProposal>;
