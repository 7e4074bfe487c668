import type { DutyItem, FieldValue } from "../../../../src/model/duty-item.ts";
import type { Words } from "../../words/zh.ts";

/** A field, or a part of one, as it is typed. */
export interface TypedField {
  readonly key: string;
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** The fields of an item as they are typed: names parted by 、, a hand-over as two. */
export function typedFields(item: DutyItem, words: Words): TypedField[] {
  const labels = words.printedColumns;
  const one = (field: keyof typeof labels, value: string | null | undefined): TypedField => ({
    ...{ key: field, field, label: labels[field], value: value ?? "" },
  });
  const common = [one("category", item.category), one("name", item.name)];
  const printed = (["legalBasis", "remarks"] as const).flatMap((field) =>
    item[field] === undefined ? [] : [one(field, item[field])],
  );
  if (item.kind === "basic") return [...common, ...printed];
  if (item.kind === "reclaimed") return [...common, ...handoverFields(item, words), ...printed];
  return [
    ...common,
    one("counterpartDepartments", item.counterpartDepartments.join("、")),
    one("departmentResponsibilities", item.departmentResponsibilities),
    one("townshipResponsibilities", item.townshipResponsibilities),
    ...printed,
  ];
}

function handoverFields({ handovers }: Extract<DutyItem, { kind: "reclaimed" }>, words: Words): TypedField[] {
  const shown = handovers.length > 0 ? handovers : [{ receivingDepartments: [], handlingMethod: "" }];
  return shown.flatMap(({ receivingDepartments, handlingMethod }, i) => {
    const nth = shown.length > 1 ? ` ${i + 1}` : "";
    const [department, method] = [`${words.review.department}${nth}`, `${words.review.method}${nth}`];
    return [
      { key: `handovers.${i}.0`, field: "handovers", label: department, value: receivingDepartments.join("、") },
      { key: `handovers.${i}.1`, field: "handovers", label: method, value: handlingMethod },
    ];
  });
}

/** The fields whose words were changed, as values. */
export function changedFields(
  shown: readonly TypedField[],
  typed: Readonly<Record<string, string>>,
): Record<string, FieldValue> {
  const now = (field: TypedField): string => typed[field.key] ?? field.value;
  const changed = new Set(shown.filter((field) => now(field) !== field.value).map(({ field }) => field));
  return Object.fromEntries(
    [...changed].map((name) => [name, asValue(name, shown.filter(({ field }) => field === name).map(now))]),
  );
}

const names = (typed: string): string[] => typed.split(/[、\n]/u).flatMap((name) => name.trim() || []);

function asValue(field: string, parts: readonly string[]): FieldValue {
  const [first = ""] = parts;
  if (field === "counterpartDepartments") return names(first);
  if (field !== "handovers")
    return first.trim() === "" && ["category", "legalBasis", "remarks"].includes(field) ? null : first.trim();
  return parts.flatMap((part, i) =>
    i % 2 === 0 ? [{ receivingDepartments: names(part), handlingMethod: (parts[i + 1] ?? "").trim() }] : [],
  );
}
