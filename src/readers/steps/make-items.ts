import type { DutyItem, SupportingItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import type { Locator, Provenance } from "../../model/provenance.ts";
import { categoryIn } from "../layouts/bands.ts";
import { clausesOf } from "../layouts/clauses.ts";
import { assistingIn } from "../layouts/department-roles.ts";
import { departmentLabelsOf, departmentsOf, saysNothing } from "../layouts/departments.ts";
import {
  handoversByHead,
  handoversOf,
  handoverTo,
  headsIn,
  type PrintedHandover,
  saysDiscontinued,
} from "../layouts/handovers.ts";
import type { Field } from "../layouts/headings.ts";
import { ordinalNumber } from "../layouts/ordinals.ts";
import type { RowDraft } from "../layouts/row-draft.ts";

import { PrintedText } from "../printed-text.ts";
import { cellLocators, type Locators } from "./cell-locators.ts";
import { doubtsAbout, type PrintedColumns } from "./doubts.ts";
import type { ReadingState, Step } from "./state.ts";

/** Rows become items: cells understood, every value with its places, every other mark of the row accounted for. */
export const makeItems: Step = {
  name: "make items",
  run(state) {
    const maker = new ItemMaker(state);
    // A column that was not read may have been the category's.
    const unread = state.findings
      .filter(({ rule, field }) => rule === "column-unread" && field === "category")
      .map(({ kind }) => kind);
    const withCategories = new Set([
      ...state.rows.filter((row) => row.fields.category).map((row) => row.kind),
      ...unread.filter((kind) => kind !== undefined),
    ]);
    const methods = hasMethods(state);
    const made = state.rows.map((row) => maker.make(row, { categories: withCategories.has(row.kind), methods }));
    return {
      ...state,
      items: made.map(({ item }) => item),
      findings: [...state.findings, ...made.flatMap(({ findings }) => findings)],
    };
  },
};

/** Whether the reclaimed list has a column for the way of working. */
const hasMethods = ({ rows, headings }: ReadingState): boolean =>
  rows.some(({ fields }) => fields.handlingMethod !== undefined) ||
  headings.some(({ columns }) => columns.some(({ field }) => field === "handlingMethod"));

class ItemMaker {
  private readonly state: ReadingState;
  private readonly locators: Locators;
  /** Every name that stands where departments are named. */
  private readonly names: ReadonlySet<string>;

  constructor(state: ReadingState) {
    this.state = state;
    this.locators = cellLocators(state.source);
    const names = state.rows.flatMap(({ fields: { counterpartDepartments, receivingDepartments, handover } }) => [
      ...[counterpartDepartments, receivingDepartments].flatMap((cell) => (cell ? departmentsOf(cell) : [])),
      ...(handover ? handoversOf(handover).handovers.flatMap(({ departments }) => departments) : []),
    ]);
    this.names = new Set(names.map((name) => name.text));
  }

  make(row: RowDraft, has: PrintedColumns): { item: DutyItem; findings: Finding[] } {
    const provenance: Record<string, Provenance[]> = {};
    const keep = (field: string, ...values: readonly PrintedText[]): void => {
      const places = values.flatMap((value) => this.places(value));
      if (places.length > 0) provenance[field] = [...(provenance[field] ?? []), ...places];
    };
    const { category } = categoryIn(said(row, "category"));
    const text = (field: Field): PrintedText => (field === "category" ? category : said(row, field)).tidy();
    for (const field of ["ordinal", "category", "name", "legalBasis", "remarks"] as const) keep(field, text(field));
    for (const [field, again] of Object.entries(row.again ?? {})) keep(field, ...again.map((one) => one.tidy()));
    const common = {
      id: "",
      ordinal: ordinalNumber(text("ordinal").text) ?? null,
      category: text("category").text || null,
      name: text("name").text,
      ...optional("legalBasis", row, text),
      ...optional("remarks", row, text),
    };
    const item = this.withKind(row, common, keep, provenance);
    this.claim(row, item);
    return { item, findings: doubtsAbout(item, row, has) };
  }

  private withKind(
    row: RowDraft,
    common: Pick<DutyItem, "id" | "ordinal" | "category" | "name">,
    keep: (field: string, ...values: readonly PrintedText[]) => void,
    provenance: DutyItem["provenance"],
  ): DutyItem {
    const printedAt = [this.wholeRow(row)];
    if (row.kind === "basic") return { kind: "basic", ...common, provenance, printedAt };
    if (row.kind === "supporting") {
      const departments = this.counterparts(row);
      const theirs = clausesOf(said(row, "departmentResponsibilities"));
      const ours = clausesOf(said(row, "townshipResponsibilities"));
      keep("counterpartDepartments", ...departments);
      keep("departmentResponsibilities", ...theirs);
      keep("townshipResponsibilities", ...ours);
      return {
        kind: "supporting",
        ...common,
        counterpartDepartments: departments.map((name) => name.text),
        ...this.assisting(row, departments),
        departmentResponsibilities: joined(theirs),
        ...this.shares(row, theirs),
        townshipResponsibilities: joined(ours),
        provenance,
        printedAt,
      };
    }
    const printed = this.handovers(row);
    const handovers = printed.map(({ departments, method }) => ({ departments, clauses: clausesOf(method) }));
    keep("handovers", ...departmentsOf(row.fields.receivingDepartments ?? PrintedText.empty, this.names));
    for (const { departments, clauses } of handovers) keep("handovers", ...departments, ...clauses);
    this.claimLabels(printed.flatMap(({ labels }) => labels));
    return {
      kind: "reclaimed",
      ...common,
      handovers: handovers.map(({ departments, clauses }) => ({
        receivingDepartments: departments.map((name) => name.text),
        handlingMethod: joined(clauses),
      })),
      discontinued: handovers.length > 0 && handovers.every(({ clauses }) => saysDiscontinued(joined(clauses))),
      provenance,
      printedAt,
    };
  }

  /** Whose each clause is, where rows of their own say so and hold all of them. */
  private shares({ shares = [] }: RowDraft, clauses: readonly PrintedText[]): Pick<SupportingItem, "departmentShares"> {
    const parts = shares.map(({ departments, duties }) => ({
      departments: departmentsOf(departments, this.names).map(({ text }) => text),
      clauses: clausesOf(duties),
    }));
    const isWhole = parts.length > 1 && joined(parts.flatMap((part) => part.clauses)) === joined(clauses);
    if (!isWhole) return {};
    return { departmentShares: parts.map(({ departments, clauses: own }) => ({ departments, lines: own.length })) };
  }

  /** Which of the departments their column calls assisting. */
  private assisting(
    { fields }: RowDraft,
    departments: readonly PrintedText[],
  ): Pick<SupportingItem, "assistingDepartments"> {
    const column = fields.counterpartDepartments;
    const named = column ? assistingIn(column, this.names) : [];
    const assistingDepartments = named.filter((name) => departments.some(({ text }) => text === name));
    return assistingDepartments.length > 0 ? { assistingDepartments } : {};
  }

  /** The departments of their column; without one, those that the heads of the duties name. */
  private counterparts({ fields }: RowDraft): PrintedText[] {
    const { counterpartDepartments: column, departmentResponsibilities: duties } = fields;
    if (column) return departmentsOf(column, this.names);
    const named = duties ? headsIn(duties).flatMap((head) => departmentsOf(head, this.names)) : [];
    return named.filter(({ text }, i) => named.findIndex((other) => other.text === text) === i);
  }

  /** Both columns, or the one column that holds both. */
  private handovers(row: RowDraft): readonly PrintedHandover[] {
    const { receivingDepartments, handlingMethod, handover } = row.fields;
    if (row.handovers)
      return row.handovers.map(({ departments, method }) => handoverTo(departments, method, this.names));
    if (receivingDepartments || handlingMethod) {
      const method = PrintedText.join(
        [handlingMethod, handover].filter((text) => text !== undefined),
        "\n",
      );
      const whole = handoverTo(receivingDepartments ?? PrintedText.empty, method, this.names);
      return handoversByHead(whole.departments, method) ?? [whole];
    }
    if (!handover || handover.isBlank) return [];
    const { handovers, labels } = handoversOf(handover);
    this.claimLabels(labels);
    return handovers;
  }

  private claimLabels(labels: readonly PrintedText[]): void {
    for (const span of labels.flatMap((label) => label.spans())) this.state.ledger.claimFurniture(span, "label");
  }

  /** First the values; what is left of their cells are marks between them. Words that no value holds stay unplaced. */
  private claim(row: RowDraft, item: DutyItem): void {
    const { ledger } = this.state;
    for (const places of Object.values(item.provenance)) for (const { at } of places) ledger.claimItem(at);
    const { counterpartDepartments, receivingDepartments } = row.fields;
    for (const cell of [counterpartDepartments, receivingDepartments].filter((text) => text !== undefined))
      this.claimLabels(departmentLabelsOf(cell));
    for (const span of categoryIn(said(row, "category")).labels) ledger.claimFurniture(span, "label");
    for (const field of Object.values(row.fields)) {
      for (const span of saysNothing(field.text) ? field.spans() : field.marks())
        ledger.claimFurniture(span, "separator");
    }
  }

  private places(value: PrintedText): Provenance[] {
    const { source, info } = this.state;
    return value
      .spans(source.text)
      .flatMap((span) => this.locators.locateLines(span))
      .map((at) => ({ document: info.sha256, at, quote: source.text.slice(at.start, at.end) }));
  }

  private wholeRow(row: RowDraft): Locator {
    const spans = Object.entries(row.fields).flatMap(([field, text]) =>
      field === "category" || row.inherited?.includes(field as Field) ? [] : text.spans(this.state.source.text),
    );
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    if (spans.length === 0) return { start: 0, end: 0 };
    const { table, row: number, page, sheet } = this.locators.locate({ start, end });
    return { start, end, ...defined({ page, sheet, table, row: number }) };
  }
}

/** The words of a field; a cell that is filled only to say that it holds nothing has none, but for a remark: it may be a sign. */
function said({ fields }: RowDraft, field: Field): PrintedText {
  const printed = fields[field];
  return printed && (field === "remarks" || !saysNothing(printed.text)) ? printed : PrintedText.empty;
}

const joined = (clauses: readonly PrintedText[]): string => clauses.map((clause) => clause.text).join("\n");

function optional(
  field: "legalBasis" | "remarks",
  row: RowDraft,
  text: (field: Field) => PrintedText,
): Record<string, string> {
  return row.fields[field] ? { [field]: text(field).text } : {};
}

function defined<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never;
}
