import { z } from "zod";
import { DutyName } from "./catalogue.ts";
import { DutyKind } from "./kind.ts";
import { Township } from "./reading.ts";
import { Body } from "./structure.ts";

/** A printed clause, and whether every list of the row says it, numbers and the township's own name aside. */
export const MirrorLine = z.object({ text: z.string(), everywhere: z.boolean() }).readonly().meta({ id: "MirrorLine" });
export type MirrorLine = z.infer<typeof MirrorLine>;

const place = { edition: z.int().positive(), township: Township, sample: z.boolean() };

/** What lists say alike of a department and a duty: its part, the township's part, and where they say so. */
export const MirrorVersion = z
  .object({
    kind: DutyKind,
    name: z.string(),
    department: z.array(MirrorLine).readonly().meta({ description: "what this department does" }),
    township: z.array(MirrorLine).readonly().meta({ description: "what the township does beside it" }),
    places: z.array(z.object({ ...place, itemId: z.string(), ordinal: z.int().nullable() }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "MirrorVersion" });
export type MirrorVersion = z.infer<typeof MirrorVersion>;

/** A list whose items with the department hold another duty, with the item by which it has this one, if any. */
export const MirrorAbsence = z
  .object({
    ...place,
    item: z.object({ itemId: z.string(), kind: DutyKind, name: z.string() }).readonly().nullable(),
    whole: z.boolean().meta({ description: "false where the list was not read wholly, and may name it after all" }),
  })
  .readonly()
  .meta({ id: "MirrorAbsence" });
export type MirrorAbsence = z.infer<typeof MirrorAbsence>;

/** A standard duty (or items of one name that hold none) as the townships' lists have it with one department. */
export const MirrorRow = z
  .object({
    duty: DutyName.nullable(),
    name: z.string(),
    differs: z.boolean().meta({ description: "whether the lists are not all alike" }),
    versions: z.array(MirrorVersion).readonly().meta({ description: "that of most lists first" }),
    absent: z.array(MirrorAbsence).readonly(),
  })
  .readonly()
  .meta({ id: "MirrorRow" });
export type MirrorRow = z.infer<typeof MirrorRow>;

/** 部门对照: what townships' lists say that a department does, against what they expect of the township. */
export const DepartmentMirror = z
  .object({
    name: z.string(),
    body: Body,
    lists: z.int().nonnegative().meta({ description: "how many lists of its counties were looked at" }),
    rows: z.array(MirrorRow).readonly(),
  })
  .readonly()
  .meta({ id: "DepartmentMirror" });
export type DepartmentMirror = z.infer<typeof DepartmentMirror>;
