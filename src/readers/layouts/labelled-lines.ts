import { enumeratorOf } from "../../text/enumerators.ts";
import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import { lineText, type Paragraph, type Span } from "../source-document.ts";
import { bandOf } from "./bands.ts";
import { type Field, fieldsOfList } from "./headings.ts";
import { begins, type Label, lineLabelOf } from "./line-labels.ts";
import type { LaidOut, Layout, RowDraft, Section } from "./row-draft.ts";

const fewestLabels = 2;
const fewestRows = 2;

/**
 * Lists that print each item as lines with labels: “3. 名称” or 事项名称： or 【事项名称】, then 对应上级部门：, 上级部门职责：. What follows a
 * label goes on until the next one.
 */
export const labelledLines: Layout = {
  id: "labelled-lines",
  fits({ kind, blocks }) {
    if (blocks.some((block) => block.type === "row")) return false;
    const texts = (blocks as readonly Paragraph[]).map(({ line }) => lineText(line));
    const labels = texts.map((text) => labelIn(text, kind));
    const all = labels.filter((label) => label !== undefined);
    const repeated = [...Map.groupBy(all, ({ field }) => field)].filter(([, of]) => of.length >= fewestRows);
    const numbered = texts.filter(
      (text, i) => labels[i + 1] && (enumeratorOf(text.trimStart())?.level ?? 0) > 2,
    ).length;
    const most = Math.max(0, ...repeated.map(([, of]) => of.length));
    const headed = numbered >= most / 2 || repeated.some(([field]) => begins.includes(field));
    return headed && repeated.length >= fewestLabels;
  },
  layOut({ kind, blocks }, ledger): LaidOut {
    const cards = new Cards(kind, ledger);
    const lines = blocks.filter((block) => block.type === "paragraph");
    const told = withTellingGaps(lines, kind);
    for (const [i, block] of told.entries()) cards.take(block, told.slice(i + 1, i + 3));
    return { rows: cards.rows(), headings: [], doubts: [] };
  },
};

/** Gaps that stand before an item's own labels, as between a page's paragraphs, say nothing of where items begin. */
function withTellingGaps(lines: readonly Paragraph[], kind: Section["kind"]): readonly Paragraph[] {
  const within = lines.filter(({ line }) => {
    const label = labelIn(lineText(line), kind);
    return label !== undefined && !begins.includes(label.field);
  });
  const apart = within.filter(({ afterGap }) => afterGap).length;
  return apart * 2 > within.length ? lines.map((line) => ({ ...line, afterGap: false })) : lines;
}

/** The label of one of the list's fields that a line begins with, or a number with a label behind it: “1. 事项名称：”. */
function labelIn(line: string, kind: Section["kind"]): NumberedLabel | undefined {
  const plain = ownLabelIn(line, kind);
  if (plain) return plain;
  const blanks = line.length - line.trimStart().length;
  const sign = enumeratorOf(line.trimStart());
  if (!sign || sign.level < 3) return undefined;
  const number = blanks + sign.length;
  const label = ownLabelIn(line.slice(number), kind);
  return label && begins.includes(label.field) ? { ...label, length: number + label.length, number } : undefined;
}

interface NumberedLabel extends Label {
  /** How many units the item's number takes before the label. */
  readonly number?: number;
}

function ownLabelIn(line: string, kind: Section["kind"]): Label | undefined {
  const label = lineLabelOf(line);
  const field =
    label?.field === "counterpartDepartments" && kind === "reclaimed" ? "receivingDepartments" : label?.field;
  return label && field && fieldsOfList[kind].has(field) ? { ...label, field } : undefined;
}

interface Card {
  readonly fields: Partial<Record<Field, PrintedText[]>>;
  field: Field;
}

class Cards {
  private readonly cards: Card[] = [];
  private band: PrintedText | undefined;
  /** Whether no item has come since the category. */
  private bandIsNew = false;
  private readonly kind: Section["kind"];
  private readonly ledger: Ledger;

  constructor(kind: Section["kind"], ledger: Ledger) {
    this.kind = kind;
    this.ledger = ledger;
  }

  /** Takes a line, with the two that follow it. */
  take({ line, afterGap }: Paragraph, following: readonly Paragraph[]): void {
    const printed = PrintedText.of([line]);
    const open = this.cards.at(-1);
    const [next = "", third = ""] = following.map((paragraph) => lineText(paragraph.line));
    const label = labelIn(printed.text, this.kind);
    if (label) this.takeLabelled(label, printed);
    else if (this.takeBand(printed, afterGap || this.beginsAnew(third))) return;
    else if (!this.takeNumbered(printed, afterGap || this.beginsAnew(next)) && open) this.add(open.field, printed);
  }

  /** Whether a line has a label that the open item has already: the line before it is another item's name, unless that one has its number. */
  private beginsAnew(line: string): boolean {
    const label = labelIn(line, this.kind);
    return label !== undefined && !label.number && this.cards.at(-1)?.fields[label.field] !== undefined;
  }

  rows(): RowDraft[] {
    return this.cards.map(({ fields }) => ({
      kind: this.kind,
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, parts]) => [field, PrintedText.join(parts, "\n")]),
      ),
      doubts: [],
    }));
  }

  private takeLabelled({ field, length, number = 0 }: NumberedLabel, printed: PrintedText): void {
    const open = this.cards.at(-1);
    if (!open || number > 0 || (begins.includes(field) && open.fields[field])) this.cards.push({ fields: {}, field });
    if (number > 0) this.add("ordinal", printed.slice(0, number));
    this.add(field, printed.slice(length));
    this.claimLabels(printed.slice(number, length).spans());
  }

  /** A category between two items. */
  private takeBand(printed: PrintedText, apart: boolean): boolean {
    const between = this.cards.length === 0 || (this.hasDuties() && apart);
    const band = between ? bandOf(printed) : undefined;
    if (band) {
      this.band = band.category;
      this.bandIsNew = true;
      this.claimLabels(band.labels);
    }
    return band !== undefined;
  }

  /** “3. 名称” where the third item is to come; the first may go on with the numbers of the list before, or begin anew in a category. */
  private takeNumbered(printed: PrintedText, apart: boolean): boolean {
    const line = printed.trim();
    const sign = enumeratorOf(line.text);
    const between = this.cards.length === 0 || this.bandIsNew || (this.hasDuties() && apart);
    if (!between || !sign || sign.level < 3 || !this.mayCome(sign.number)) return false;
    this.bandIsNew = false;
    this.cards.push({ fields: this.band ? { category: [this.band] } : {}, field: "name" });
    this.add("ordinal", line.slice(0, sign.length));
    this.add("name", line.slice(sign.length));
    return true;
  }

  private add(field: Field, text: PrintedText): void {
    const card = this.cards.at(-1);
    if (!card) return;
    card.fields[field] = [...(card.fields[field] ?? []), text];
    card.field = field;
  }

  /** Whether the open card has more than what stands at its head. */
  private hasDuties(): boolean {
    return Object.keys(this.cards.at(-1)?.fields ?? {}).some((field) => !begins.includes(field as Field));
  }

  private mayCome(number: number): boolean {
    const last = this.cards.at(-1)?.fields.ordinal?.[0]?.text;
    const before = last === undefined ? 0 : (enumeratorOf(last)?.number ?? 0);
    return this.cards.length === 0 || number === before + 1 || (this.bandIsNew && number === 1);
  }

  private claimLabels(spans: readonly Span[]): void {
    for (const span of spans) this.ledger.claimFurniture(span, "label");
  }
}
