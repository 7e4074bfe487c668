import { z } from "zod";

/** Upper left and lower right corner, in points from the page's upper left. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().meta({ id: "Box" });
export type Box = z.infer<typeof Box>;

/**
 * A place in a document: offsets into its neutral text in UTF-16 units, `end` exclusive; beside them, where the format
 * has it, the table (1-based in document order), row and cell, the sheet, or the page
 * and the box on it.
 */
export const Locator = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    page: z.int().positive().optional(),
    box: Box.optional(),
    sheet: z.string().optional(),
    table: z.int().positive().optional(),
    row: z.int().positive().optional(),
    cell: z.int().positive().optional(),
  })
  .readonly()
  .meta({ id: "Locator" });
export type Locator = z.infer<typeof Locator>;

/** 出处: where a value stands in the printed document, and the words as printed there. */
export const Provenance = z
  .object({
    document: z.string().meta({ description: "SHA-256 of the document's bytes, in hexadecimal" }),
    at: Locator,
    quote: z.string(),
  })
  .readonly()
  .meta({ id: "Provenance" });
export type Provenance = z.infer<typeof Provenance>;
