import type { DutyKind } from "../../model/kind.ts";
import type { PrintedHeading } from "../../model/reading.ts";
import type { Ledger } from "../ledger.ts";
import type { PrintedText } from "../printed-text.ts";
import type { Block, Span } from "../source-document.ts";
import type { Field } from "./headings.ts";

/** One list of the document: its blocks in order, titles and pages' furniture already put aside. */
export interface Section {
  readonly kind: DutyKind;
  readonly blocks: readonly Block[];
}

/** A doubt of a layout about one row or one stretch; it becomes a finding about the reading. */
export interface Doubt {
  readonly rule: string;
  readonly field?: Field;
  readonly message: string;
  readonly messageEn: string;
  readonly at?: Span;
}

/** Departments, and the responsibilities that stand beside them alone. */
export interface PrintedShare {
  readonly departments: PrintedText;
  readonly duties: PrintedText;
}

/** A row before its cells are understood: printed text per field. */
export interface RowDraft {
  readonly kind: DutyKind;
  readonly fields: Partial<Record<Field, PrintedText>>;
  readonly doubts: readonly Doubt[];
  /** Fields whose words stand in the row before. */
  readonly inherited?: readonly Field[];
  /** Hand-overs that the list prints in rows of their own. */
  readonly handovers?: readonly { readonly departments: PrintedText; readonly method: PrintedText }[];
  /** Departments that the list prints in rows of their own, each with what it does. */
  readonly shares?: readonly PrintedShare[];
  /** Words that further rows of the item print again. */
  readonly again?: Partial<Record<Field, readonly PrintedText[]>>;
}

export interface LaidOut {
  readonly rows: readonly RowDraft[];
  readonly headings: readonly PrintedHeading[];
  readonly doubts: readonly Doubt[];
}

/** Places blocks of one list as rows. It may claim furniture that it meets (header rows, labels), never items. */
export interface Layout {
  readonly id: string;
  fits(section: Section): boolean;
  layOut(section: Section, ledger: Ledger): LaidOut;
}
