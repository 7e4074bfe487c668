import { z } from "zod";
import { Locator, Provenance } from "./provenance.ts";

/** One hand-over of a reclaimed item: who takes it, and how it is done from now on (工作方式), one line per clause. */
export const Handover = z
  .object({ receivingDepartments: z.array(z.string()).readonly(), handlingMethod: z.string() })
  .readonly()
  .meta({ id: "Handover" });
export type Handover = z.infer<typeof Handover>;

/** What a field of an item can hold. */
export const FieldValue = z
  .union([z.string(), z.int().nonnegative(), z.boolean(), z.null(), z.array(z.string()), z.array(Handover)])
  .meta({ id: "FieldValue" });
export type FieldValue = z.infer<typeof FieldValue>;

/** A field that a person corrected: what the readers had made of the print, and who changed it, why and when. */
export const Corrected = z
  .object({
    how: z.enum(["typed", "placed"]).meta({ description: "typed by the office; or printed words put into the field" }),
    printed: FieldValue.meta({ description: "the field's value as the readers read it" }),
    who: z.string().nullable(),
    why: z.string(),
    when: z.string(),
  })
  .readonly()
  .meta({ id: "Corrected" });
export type Corrected = z.infer<typeof Corrected>;

const common = {
  id: z.string().meta({ description: "stable within the item's edition; the ordinal is as printed and no identity" }),
  ordinal: z.int().nonnegative().nullable(),
  category: z.string().nullable(),
  name: z.string(),
  legalBasis: z.string().optional().meta({ description: "设定依据, only where the document prints it" }),
  remarks: z.string().optional().meta({ description: "备注, only where the document prints it" }),
  provenance: z
    .record(z.string(), z.array(Provenance).readonly())
    .readonly()
    .meta({ description: "per field, the places that it was read from; rows break across pages" }),
  printedAt: z
    .array(Locator)
    .readonly()
    .meta({ description: "the place of the whole row; a row printed twice has two" }),
  corrected: z
    .record(z.string(), Corrected)
    .readonly()
    .optional()
    .meta({ description: "per field that a person corrected; absent where none was" }),
};

export const BasicItem = z
  .object({ kind: z.literal("basic"), ...common })
  .readonly()
  .meta({ id: "BasicItem" });

/** Whose the next so many lines of a supporting item's `departmentResponsibilities` are. */
export const DepartmentShare = z
  .object({ departments: z.array(z.string()).readonly(), lines: z.int().positive() })
  .readonly()
  .meta({ id: "DepartmentShare" });
export type DepartmentShare = z.infer<typeof DepartmentShare>;

export const SupportingItem = z
  .object({
    kind: z.literal("supporting"),
    ...common,
    counterpartDepartments: z.array(z.string()).readonly(),
    assistingDepartments: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: "those of them that the print calls assisting (配合, 协办); only where it does so" }),
    departmentResponsibilities: z.string().meta({ description: "上级部门职责, one line per clause" }),
    departmentShares: z
      .array(DepartmentShare)
      .readonly()
      .optional()
      .meta({ description: "only where the list prints a row for each department, its responsibilities beside it" }),
    townshipResponsibilities: z.string().meta({ description: "乡镇（街道）配合职责, one line per clause" }),
  })
  .readonly()
  .meta({ id: "SupportingItem" });

export const ReclaimedItem = z
  .object({
    kind: z.literal("reclaimed"),
    ...common,
    handovers: z.array(Handover).readonly(),
    discontinued: z.boolean().meta({ description: "true where the document says that the work is no longer done" }),
  })
  .readonly()
  .meta({ id: "ReclaimedItem" });

/** 履职事项: one item of one of the three lists. */
export const DutyItem = z
  .discriminatedUnion("kind", [BasicItem, SupportingItem, ReclaimedItem])
  .meta({ id: "DutyItem" });
const places = { provenance: true, printedAt: true, corrected: true } as const;

/** An item without its places in the document: what lists and answers carry. */
export const ListedItem = z
  .discriminatedUnion("kind", [
    BasicItem.unwrap().omit(places).readonly(),
    SupportingItem.unwrap().omit(places).readonly(),
    ReclaimedItem.unwrap().omit(places).readonly(),
  ])
  .meta({ id: "ListedItem" });
export type ListedItem = z.infer<typeof ListedItem>;

export type BasicItem = z.infer<typeof BasicItem>;
export type SupportingItem = z.infer<typeof SupportingItem>;
export type ReclaimedItem = z.infer<typeof ReclaimedItem>;
export type DutyItem = z.infer<typeof DutyItem>;
