import type { DutyItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import { isBlank } from "../../text/blank.ts";
import { saysNothing } from "../layouts/departments.ts";
import { handoversOf } from "../layouts/handovers.ts";
import type { Field } from "../layouts/headings.ts";
import { type ItemField, itemField } from "../layouts/item-field.ts";
import type { RowDraft } from "../layouts/row-draft.ts";

interface Words {
  readonly rule: string;
  readonly field?: ItemField;
  readonly message: string;
  readonly messageEn: string;
}

/** Columns that the item's list has, so that an item without their words lacks them. */
export interface PrintedColumns {
  readonly categories: boolean;
  /** 工作方式 beside 承接部门. */
  readonly methods: boolean;
}

/** Findings about the reading of one item: what its layout doubted, and what an item cannot lack. */
export function doubtsAbout(item: DutyItem, row: RowDraft, has: PrintedColumns): Finding[] {
  const doubted = row.doubts.map(({ field, ...doubt }) => ({ ...doubt, ...(field && { field: itemField(field) }) }));
  const words: Words[] = [...doubted, ...missing(item, row, has), ...unseen(row), ...lost(row)];
  return words.map(({ rule, field, message, messageEn }) => ({
    rule,
    about: "reading",
    severity: "warning",
    kind: item.kind,
    ordinal: item.ordinal,
    message,
    messageEn,
    ...(field ? { field } : {}),
    ...(item.printedAt[0] ? { at: item.printedAt[0] } : {}),
  }));
}

function missing(item: DutyItem, row: RowDraft, has: PrintedColumns): Words[] {
  const lacks: Words[] = [];
  const lack = (field: ItemField, zh: string, en: string): void => {
    const printed = field === "handovers" ? undefined : row.fields[field];
    if (printed && saysNothing(printed.text)) return;
    lacks.push({ rule: "field-missing", field, message: `没有读到${zh}`, messageEn: `no ${en} was read` });
  };
  if (item.name === "") lack("name", "事项名称", "name");
  if (has.categories && item.category === null) lack("category", "事项类别", "category");
  if (item.kind === "supporting") {
    if (item.counterpartDepartments.length === 0)
      lack("counterpartDepartments", "对应上级部门", "counterpart department");
    if (item.departmentResponsibilities === "")
      lack("departmentResponsibilities", "上级部门职责", "department's responsibilities");
    if (item.townshipResponsibilities === "")
      lack("townshipResponsibilities", "乡镇（街道）配合职责", "township's responsibilities");
  }
  if (item.kind === "reclaimed") {
    if (item.handovers.length === 0) lack("handovers", "承接部门及工作方式", "hand-over");
    else if (receiverUnclear(item, row)) {
      lacks.push({
        rule: "receiver-unclear",
        field: "receivingDepartments",
        message: "看不出由哪个部门承接",
        messageEn: "the receiving department does not show",
      });
    } else if (has.methods && isWithoutMethod(item)) lack("handlingMethod", "工作方式", "way of working");
  }
  return lacks;
}

const isWithoutMethod = ({ handovers }: DutyItem & { kind: "reclaimed" }): boolean =>
  handovers.every(({ handlingMethod }) => handlingMethod === "");

// Characters that print nothing, or turn the print around: controls, marks of direction. Those that only part words are blanks.
const unseenSign = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** Fields whose words hold signs that nobody sees; they are kept as they stand. */
function unseen({ fields }: RowDraft): Words[] {
  return Object.entries(fields).flatMap(([field, { text }]) => {
    const signs = [...text.matchAll(unseenSign)].map(([sign]) => sign).filter((sign) => !isBlank(sign));
    const codes = new Set(signs.map(codeOf));
    if (codes.size === 0) return [];
    return [
      {
        rule: "unseen-signs",
        field: itemField(field as Field),
        message: `这一栏有看不见的字符（${[...codes].join("、")}），已照原样保留`,
        messageEn: "the field holds characters that print nothing; they were kept",
      },
    ];
  });
}

/** Fields with characters that no program could tell: they stand as U+FFFD. */
const lost = ({ fields }: RowDraft): Words[] =>
  Object.entries(fields).flatMap(([field, { text }]) =>
    text.includes("\ufffd")
      ? [
          {
            rule: "characters-lost",
            field: itemField(field as Field),
            message: "这一栏有无法认出的字（“\ufffd”），请对照原件补上",
            messageEn: "the field holds characters that could not be read (U+FFFD)",
          },
        ]
      : [],
  );

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** No department is named, and the work has not ended either. */
function receiverUnclear(item: DutyItem & { kind: "reclaimed" }, { fields }: RowDraft): boolean {
  if (fields.handover && !fields.receivingDepartments) return handoversOf(fields.handover).doubtful;
  if (fields.receivingDepartments && saysNothing(fields.receivingDepartments.text)) return false;
  return !item.discontinued && item.handovers.every(({ receivingDepartments }) => receivingDepartments.length === 0);
}
