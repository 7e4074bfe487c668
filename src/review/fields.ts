import { type DutyItem, type FieldValue, Handover } from "../model/duty-item.ts";
import type { DutyKind } from "../model/kind.ts";

type Shape = "number" | "line" | "optional line" | "lines" | "names" | "handovers" | "flag";

const common: Readonly<Record<string, Shape>> = {
  ordinal: "number",
  category: "optional line",
  name: "line",
  legalBasis: "optional line",
  remarks: "optional line",
};

/** The fields of each list that a person may correct, and what each may hold. */
const fields: Readonly<Record<DutyKind, Readonly<Record<string, Shape>>>> = {
  basic: common,
  supporting: {
    ...common,
    counterpartDepartments: "names",
    departmentResponsibilities: "lines",
    townshipResponsibilities: "lines",
  },
  reclaimed: { ...common, handovers: "handovers", discontinued: "flag" },
};

/** What a field of a list holds; undefined where the list has no such field. */
export const shapeOf = (kind: DutyKind, field: string): Shape | undefined =>
  Object.hasOwn(fields[kind], field) ? fields[kind][field] : undefined;

/** The fields that printed words can be put into. */
export const placeable = (kind: DutyKind, field: string): boolean =>
  !["number", "flag", undefined].includes(shapeOf(kind, field));

const optional = new Set(["legalBasis", "remarks"]);

/** The item with another value in a field. */
export function withValue(item: DutyItem, field: string, value: FieldValue): DutyItem {
  if (value !== null || !optional.has(field)) return { ...item, [field]: value } as DutyItem;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== field)) as unknown as DutyItem;
}

const filled = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Whether a value may stand in a field of a list. */
export function fits(kind: DutyKind, field: string, value: FieldValue): boolean {
  const shape = shapeOf(kind, field);
  if (shape === "number") return value === null || typeof value === "number";
  if (shape === "line") return filled(value);
  if (shape === "optional line") return value === null || filled(value);
  if (shape === "lines") return typeof value === "string";
  if (shape === "flag") return typeof value === "boolean";
  if (shape === "names") return Array.isArray(value) && value.every(filled);
  return shape === "handovers" && Handover.array().safeParse(value).success;
}

/** Whether two values of a field are the same. */
export const same = (a: FieldValue, b: FieldValue): boolean => canonical(a) === canonical(b);

const canonical = (value: FieldValue): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
