import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { placeOf } from "../model/place-of.ts";
import type { Reading } from "../model/reading.ts";
import type { PrintedPlace } from "../text/places.ts";
import { type Clause, clausesOf } from "./clause.ts";

/** A reading, and the neutral text that it was read from, where that is at hand. */
export interface ReadList {
  readonly reading: Reading;
  readonly text: string | null;
}

/** A reading with what several rules ask of it, worked out once. */
export interface CheckedList extends Reading {
  readonly text: string | null;
  readonly place: PrintedPlace;
  readonly clauses: readonly Clause[];
  clausesOf(item: DutyItem): readonly Clause[];
  /** Names of bodies that the list's columns print, each once. */
  readonly columnNames: readonly string[];
}

/** A reading as rules look at it. */
export function checkedList({ reading, text }: ReadList): CheckedList {
  const ofItem = new Map(reading.items.map((item) => [item, clausesOf(item)]));
  return {
    ...reading,
    text,
    place: placeOf(reading.township),
    clauses: [...ofItem.values()].flat(),
    clausesOf: (item) => ofItem.get(item) ?? [],
    columnNames: [...new Set(reading.items.flatMap(departmentsOf))],
  };
}
