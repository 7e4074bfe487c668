import { z } from "zod";
import { DutyKind } from "./kind.ts";
import { Accounting, Declared, SourceInfo, Township } from "./reading.ts";

/** 公布的一版: what a government published, in the readings that are in use. */
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
    documents: z.array(SourceInfo).readonly().meta({
      description: "every document that it is read from, `document` first: an office may publish its lists apart",
    }),
    declared: Declared.nullable(),
    accounting: Accounting.unwrap()
      .pick({ characters: true, inItems: true, furniture: true, unplaced: true })
      .readonly(),
    counts: z.object({ basic: z.int(), supporting: z.int(), reclaimed: z.int() }).readonly(),
    unreadKinds: z.array(DutyKind).readonly().meta({
      description: "lists that a document holds and that could not be read: what stands in them is not known",
    }),
    findings: z
      .object({
        reading: z.int().meta({ description: "doubts about the reading, each unplaced passage among them" }),
        source: z.int().meta({ description: "slips of the printed list that tell whether it is whole" }),
      })
      .readonly(),
    reader: z.string(),
    readings: z
      .int()
      .positive()
      .meta({ description: "how often its documents were read; the last reading of each is in use" }),
  })
  .readonly()
  .meta({ id: "Edition" });
export type Edition = z.infer<typeof Edition>;

/** From this share of unplaced characters on, a reading may lack items. */
const manyUnplaced = 0.02;

/** Whether an edition may hold items that were not read: then it cannot tell that something is not in it. */
export const mayLackItems = ({ unreadKinds, accounting }: Pick<Edition, "unreadKinds" | "accounting">): boolean =>
  unreadKinds.length > 0 || accounting.unplaced > manyUnplaced * accounting.characters;
