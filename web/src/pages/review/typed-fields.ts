import type { DutyItem, FieldValue } from "../../../../src/model/duty-item.ts";
import type { Words } from "../../words/zh.ts";

/** A field, or a part of one, as it is typed. */
export interface TypedField {
  readonly key: string;
  readonly field: string;
  /** What a doubt about it alone names: the field, or a part of hand-overs. */
  readonly part: string;
  readonly label: string;
  readonly value: string;
}

/** The fields of an item as they are typed: names parted by 、, a hand-over as two. */
export function typedFields(item: DutyItem, words: Words): TypedField[] {
  const labels = words.printedColumns;
  const one = (field: keyof typeof labels, value: string | null | undefined): TypedField => ({
    ...{ key: field, field, part: field, label: labels[field], value: value ?? "" },
  });
  const ordinal = one("ordinal", item.ordinal === null ? null : String(item.ordinal));
  const common = [ordinal, one("category", item.category), one("name", item.name)];
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
      part(`handovers.${i}.0`, "receivingDepartments", department, receivingDepartments.join("、")),
      part(`handovers.${i}.1`, "handlingMethod", method, handlingMethod),
    ];
  });
}

const part = (key: string, part: string, label: string, value: string): TypedField => ({
  ...{ key, field: "handovers", part, label, value },
});

/** Whether a doubt is about what is typed here. */
export const isDoubted = ({ field, part }: TypedField, doubted: string | undefined): boolean =>
  doubted === field || doubted === part;

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

/** A number; what is none the server refuses, and says so. */
const numberIn = (typed: string): FieldValue => (/^\d{1,6}$/u.test(typed) ? Number(typed) : typed || null);

const names = (typed: string): string[] => typed.split(/[、\n]/u).flatMap((name) => name.trim() || []);

function asValue(field: string, parts: readonly string[]): FieldValue {
  const [first = ""] = parts;
  if (field === "counterpartDepartments") return names(first);
  if (field === "ordinal") return numberIn(first.trim());
  if (field !== "handovers")
    return first.trim() === "" && ["category", "legalBasis", "remarks"].includes(field) ? null : first.trim();
  return parts.flatMap((part, i) =>
    i % 2 === 0 ? [{ receivingDepartments: names(part), handlingMethod: (parts[i + 1] ?? "").trim() }] : [],
  );
}
