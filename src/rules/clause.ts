import type { DutyItem } from "../model/duty-item.ts";
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

/** The longest line that is checked for its words; a printed clause has 200 characters. */
const longestLine = 2000;

/** The lines of an item's fields, the name first; blank and endless ones are left out. */
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
  const clauses = lines.map((text, i) => {
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
  return clauses.filter(({ text }) => text.length <= longestLine);
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
