import type { FieldValue } from "../model/duty-item.ts";
import { Handover } from "../model/duty-item.ts";
import { KnownError } from "../model/known-error.ts";

/** A field's value from words as typed: names parted by 、, hand-overs as JSON, nothing for none. Throws BAD_REQUEST. */
export function typedValue(field: string, typed: string): FieldValue {
  if (field === "counterpartDepartments") return typed.split(/[、\n]/u).flatMap((name) => name.trim() || []);
  if (field === "ordinal") return typed === "" ? null : wholeNumber(typed);
  if (field === "discontinued" && /^(?:true|false)$/u.test(typed)) return typed === "true";
  if (field === "handovers") return handoversIn(typed);
  return typed === "" && ["category", "legalBasis", "remarks"].includes(field) ? null : typed;
}

function wholeNumber(typed: string): number {
  if (/^\d{1,6}$/u.test(typed)) return Number(typed);
  throw unusable(typed, "a whole number", "整数");
}

function handoversIn(typed: string): Handover[] {
  try {
    return Handover.array().parse(JSON.parse(typed));
  } catch {
    throw unusable(
      typed,
      "JSON: [{receivingDepartments, handlingMethod}]",
      "JSON：[{receivingDepartments, handlingMethod}]",
    );
  }
}

const unusable = (typed: string, wanted: string, wantedZh: string): KnownError =>
  new KnownError("BAD_REQUEST", `Cannot use "${typed}": wanted ${wanted}`, `应为${wantedZh}，而不是“${typed}”`);
