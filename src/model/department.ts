import { z } from "zod";
import { DutyKind } from "./kind.ts";
import { Township } from "./reading.ts";
import { Body } from "./structure.ts";

/** A body as the lists name it. */
export const DepartmentSummary = z
  .object({
    name: z.string().meta({ description: "the body's whole name, as it is called today: 青梧县民政局" }),
    body: Body,
    printed: z.array(z.string()).readonly().meta({ description: "as the lists spell it" }),
    counterpart: z.int().meta({ description: "supporting items that name it as 对应上级部门" }),
    receiver: z.int().meta({ description: "items that it took over" }),
    lists: z.int(),
  })
  .readonly()
  .meta({ id: "DepartmentSummary" });
export type DepartmentSummary = z.infer<typeof DepartmentSummary>;

/** An item that names a department: in its column, or only within a clause. */
export const DepartmentItem = z
  .object({
    edition: z.int().positive(),
    township: Township,
    sample: z.boolean(),
    published: z.string().nullable(),
    document: z.string().meta({ description: "the name of the document that the item's list was read from" }),
    itemId: z.string(),
    kind: DutyKind,
    ordinal: z.int().nullable(),
    category: z.string().nullable(),
    name: z.string(),
    role: z.enum(["counterpart", "receiver", "mentioned"]),
  })
  .readonly()
  .meta({ id: "DepartmentItem" });
export type DepartmentItem = z.infer<typeof DepartmentItem>;

export const Department = z
  .object({
    name: z.string(),
    body: Body,
    printed: z.array(z.string()).readonly(),
    items: z.array(DepartmentItem).readonly(),
  })
  .readonly()
  .meta({ id: "Department" });
export type Department = z.infer<typeof Department>;
