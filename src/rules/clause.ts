import type { DutyItem } from "../model/duty-item.ts";
import type { Locator } from "../model/provenance.ts";
import { bare } from "../text/blank.ts";
import { type Enumerator, enumeratorOf } from "../text/enumerators.ts";
import { type Segment, segmentsOf } from "./words/segment.ts";

/** Fields that hold sentences. */
export type WordedField = "name" | "departmentResponsibilities" | "townshipResponsibilities" | "handlingMethod";

/** A line of an item's field, as it was read. */
export interface Clause {
  readonly item: DutyItem;
  readonly field: WordedField;
  /** Which hand-over's method it is, from 0. */
  readonly handover?: number;
  readonly text: string;
  readonly enumerator: Enumerator | undefined;
  /** Where its own words begin, behind its number. */
  readonly wordsAt: number;
  /** Printed characters of the field before it, blanks not counted. */
  readonly before: number;
  readonly last: boolean;
  /** Whether another hand-over follows: its method may end as a clause does. */
  readonly goesOn?: boolean;
}

/** The lines of an item's fields, the name first, blank ones left out. */
export function clausesOf(item: DutyItem): Clause[] {
  const name = linesOf(item, "name", item.name);
  if (item.kind === "basic") return name;
  if (item.kind === "supporting")
    return [
      ...name,
      ...linesOf(item, "departmentResponsibilities", item.departmentResponsibilities),
      ...linesOf(item, "townshipResponsibilities", item.townshipResponsibilities),
    ];
  return [
    ...name,
    ...item.handovers.flatMap(({ handlingMethod }, handover) =>
      linesOf(item, "handlingMethod", handlingMethod).map((clause) => ({
        ...clause,
        handover,
        goesOn: handover < item.handovers.length - 1,
      })),
    ),
  ];
}

function linesOf(item: DutyItem, field: WordedField, value: string): Clause[] {
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  let before = 0;
  return lines.map((text, i) => {
    const enumerator = enumeratorOf(text);
    const clause = {
      item,
      field,
      text,
      enumerator,
      wordsAt: enumerator?.length ?? 0,
      before,
      last: i === lines.length - 1,
    };
    before += bare(text).length;
    return clause;
  });
}

const cut = new WeakMap<Clause, readonly Segment[]>();

/** A clause's words, cut once for all rules that ask. */
export function segmentsIn(clause: Clause): readonly Segment[] {
  const known = cut.get(clause);
  if (known) return known;
  const segments = segmentsOf(clause.text);
  cut.set(clause, segments);
  return segments;
}

/** Clauses cell by cell: an item's field, and of hand-overs each method. */
export const cellsOf = (clauses: readonly Clause[]): Clause[][] => [
  ...Map.groupBy(clauses, ({ item, field, handover }) => `${item.id} ${field} ${handover ?? ""}`).values(),
];

/** A passage of a clause as a finding names it: the words and their place in the document, where that is known. */
export function passage(
  clause: Clause,
  start = clause.wordsAt,
  end = clause.text.length,
): { readonly item: DutyItem; readonly field: WordedField; readonly quote: string; readonly at?: Locator } {
  const quote = clause.text.slice(start, end);
  const at = placeOf(clause, start, end);
  return { item: clause.item, field: clause.field, quote, ...(at ? { at } : {}) };
}

/** Fields under which the item's places are kept. */
const provenanceOf = ({ item, field }: Clause): DutyItem["provenance"][string] =>
  item.provenance[field === "handlingMethod" ? "handovers" : field] ?? [];

/** Where a passage stands in the document: the field's printed pieces, matched character by character without blanks. */
function placeOf(clause: Clause, start: number, end: number): Locator | undefined {
  const pieces = provenanceOf(clause);
  const printed = pieces.map(({ quote }) => bare(quote)).join("");
  const line = bare(clause.text);
  const expected = printed.startsWith(line, clause.before) ? clause.before : printed.indexOf(line);
  if (expected < 0) return undefined;
  const from = expected + bare(clause.text.slice(0, start)).length;
  const length = bare(clause.text.slice(start, end)).length;
  const first = unitAt(pieces, from);
  const last = unitAt(pieces, from + Math.max(length, 1) - 1);
  return first && last && { ...first.locator, start: first.offset, end: last.offset + 1 };
}

/** The document's place of the field's nth character that is no blank. */
function unitAt(
  pieces: DutyItem["provenance"][string],
  wanted: number,
): { readonly locator: Locator; readonly offset: number } | undefined {
  let seen = 0;
  for (const { quote, at } of pieces) {
    for (let i = 0; i < quote.length; i++) {
      if (bare(quote.charAt(i)) === "") continue;
      if (seen === wanted) return { locator: at, offset: at.start + i };
      seen++;
    }
  }
  return undefined;
}
