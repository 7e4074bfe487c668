import { columnFieldOf } from "./columns.ts";
import type { Field } from "./headings.ts";

/** The name of a field at the head of a line, and how many units it and its marks take. */
export interface Label {
  readonly field: Field;
  readonly length: number;
}

const words = "[\\p{Script=Han}（）()、]{2,20}";
const form = new RegExp(`^[\\s\\-*•●▪◆·—]*(?:【(${words})】[：:]?|(${words})\\**[：:]\\**)\\s*`, "u");

/** The label that a line begins with: “事项名称：”, “**事项名称**：” or “【事项名称】”. */
export function lineLabelOf(line: string): Label | undefined {
  const found = form.exec(line);
  const field = columnFieldOf(found?.[1] ?? found?.[2] ?? "");
  return found && field ? { field, length: found[0].length } : undefined;
}

/** Fields that begin an item where it has them already. */
export const begins: readonly Field[] = ["ordinal", "name", "category"];

/** The fields of the card that the first of some lines begins, if the next card begins as it does; else undefined. */
export function fieldsOfCard(lines: Iterable<string>): Field[] | undefined {
  const fields: Field[] = [];
  for (const line of lines) {
    const field = lineLabelOf(line)?.field;
    if (fields.length === 0 && !(field && begins.includes(field))) return undefined;
    if (fields.length > 0 && field === fields[0]) return fields.includes("name") ? fields : undefined;
    if (field) fields.push(field);
  }
  return undefined;
}
