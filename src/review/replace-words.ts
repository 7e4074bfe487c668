import type { FieldValue, Handover } from "../model/duty-item.ts";
import { fieldText } from "../model/field-text.ts";

/** A field's value with other words at a stretch of its text; undefined where the stretch is not within one of its parts. */
export function replaceWords(value: FieldValue, start: number, end: number, words: string): FieldValue | undefined {
  if (typeof value === "string") return cut(value, start, end, words);
  if (!Array.isArray(value)) return undefined;
  let from = 0;
  for (const [i, part] of value.entries()) {
    const { length } = fieldText([part] as FieldValue);
    if (from <= start && end <= from + length)
      return [...value].with(i, replacedPart(part, start - from, end - from, words)) as FieldValue;
    from += length + 1;
  }
  return undefined;
}

const cut = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/** A name, or of a hand-over its method or one of its names. */
function replacedPart(part: string | Handover, start: number, end: number, words: string): string | Handover {
  if (typeof part === "string") return cut(part, start, end, words);
  const { receivingDepartments, handlingMethod } = part;
  const names = receivingDepartments.join("、");
  const method = names === "" ? 0 : names.length + 1;
  if (start >= method) return { ...part, handlingMethod: cut(handlingMethod, start - method, end - method, words) };
  return { ...part, receivingDepartments: cut(names, start, end, words).split("、") };
}
