import { z } from "zod";
import { DutyItem } from "./duty-item.ts";
import { Finding } from "./finding.ts";
import { furnitureReasons } from "./furniture.ts";
import { DutyKind } from "./kind.ts";
import { Locator } from "./provenance.ts";

export const SourceInfo = z
  .object({ name: z.string(), sha256: z.string().length(64), mediaType: z.string() })
  .readonly()
  .meta({ id: "SourceInfo" });
export type SourceInfo = z.infer<typeof SourceInfo>;

/** 乡镇、街道, place fields as printed or null; what other evidence suggests stands in `inferred`. */
export const Township = z
  .object({
    name: z.string().nullable(),
    county: z.string().nullable(),
    prefecture: z.string().nullable(),
    province: z.string().nullable(),
    inferred: z
      .object({ county: z.string().optional(), prefecture: z.string().optional(), province: z.string().optional() })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Township" });
export type Township = z.infer<typeof Township>;

const Total = z
  .object({
    items: z.int().nonnegative().optional(),
    categories: z.int().nonnegative().optional(),
    departments: z.int().nonnegative().optional(),
  })
  .readonly();

/** Totals that the preface or the contents state. */
export const Declared = z
  .object({
    items: z.int().nonnegative().optional(),
    basic: Total.optional(),
    supporting: Total.optional(),
    reclaimed: Total.optional(),
  })
  .readonly()
  .meta({ id: "Declared" });
export type Declared = z.infer<typeof Declared>;

/** Every non-blank UTF-16 unit of the document's text is exactly one of: in an item, furniture, unplaced. */
export const Accounting = z
  .object({
    characters: z.int().nonnegative(),
    inItems: z.int().nonnegative(),
    furniture: z.int().nonnegative(),
    unplaced: z.int().nonnegative(),
    furnitureByReason: z.partialRecord(z.enum(furnitureReasons), z.int().positive()).readonly(),
    unplacedAt: z.array(z.object({ at: Locator, quote: z.string() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "Accounting" });
export type Accounting = z.infer<typeof Accounting>;

/** A header row as printed: the words of its columns and the field that each was taken for. */
export const PrintedHeading = z
  .object({
    kind: DutyKind,
    at: Locator,
    columns: z
      .array(z.object({ field: z.string().nullable(), printed: z.string(), at: Locator }).readonly())
      .readonly(),
  })
  .readonly()
  .meta({ id: "PrintedHeading" });
export type PrintedHeading = z.infer<typeof PrintedHeading>;

/** 一次读取: what one run of the readers made of one document. */
export const Reading = z
  .object({
    document: SourceInfo,
    township: Township,
    published: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/u)
      .nullable(),
    declared: Declared.nullable(),
    items: z.array(DutyItem).readonly(),
    headings: z.array(PrintedHeading).readonly(),
    findings: z.array(Finding).readonly(),
    accounting: Accounting,
    reader: z
      .string()
      .meta({ description: "version of the readers; a better reader never looks like a change of policy" }),
  })
  .readonly()
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof Reading>;
