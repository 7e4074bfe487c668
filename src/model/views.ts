import { z } from "zod";
import { DutyItem, ListedItem } from "./duty-item.ts";
import { Edition } from "./edition.ts";
import { Finding } from "./finding.ts";
import { ImportProposal } from "./import-proposal.ts";
import { DutyKind } from "./kind.ts";
import { PrintedContext } from "./printed-context.ts";
import { Reading } from "./reading.ts";
import { ItemStructure } from "./structure.ts";

/** The three lists of an edition in printed order. */
export const ShownList = z
  .object({ edition: Edition, items: z.array(ListedItem).readonly(), findings: z.array(Finding).readonly() })
  .readonly()
  .meta({ id: "ShownList" });
export type ShownList = z.infer<typeof ShownList>;

/** An item as a line of a list. */
export const ItemLine = z
  .object({
    id: z.string(),
    kind: DutyKind,
    ordinal: z.int().nonnegative().nullable(),
    category: z.string().nullable(),
    name: z.string(),
    departments: z.array(z.string()).readonly().meta({ description: "bodies in its columns, as printed" }),
  })
  .readonly()
  .meta({ id: "ItemLine" });
export type ItemLine = z.infer<typeof ItemLine>;

/** Items of an edition that pass a filter, the first of them as lines. */
export const ItemLines = z
  .object({ edition: Edition, total: z.int().nonnegative(), items: z.array(ItemLine).readonly() })
  .readonly()
  .meta({ id: "ItemLines" });
export type ItemLines = z.infer<typeof ItemLines>;

/** One item with its structure, its printed words in their context, and its neighbours in the list. */
export const ShownItem = z
  .object({
    edition: Edition,
    item: DutyItem,
    structure: ItemStructure,
    context: PrintedContext,
    findings: z.array(Finding).readonly(),
    previous: z.string().nullable(),
    next: z.string().nullable(),
  })
  .readonly()
  .meta({ id: "ShownItem" });
export type ShownItem = z.infer<typeof ShownItem>;

/** What an import did or would do; `edition` is null where nothing was kept. */
export const ImportResult = z
  .object({
    proposal: ImportProposal,
    edition: Edition.nullable(),
    reading: Reading,
    kept: z
      .int()
      .positive()
      .nullable()
      .meta({ description: "the number by which the import can be undone; null where nothing was kept" }),
  })
  .readonly()
  .meta({ id: "ImportResult" });
export type ImportResult = z.infer<typeof ImportResult>;
