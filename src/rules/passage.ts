import type { DutyItem } from "../model/duty-item.ts";
import type { Locator } from "../model/provenance.ts";
import { bare, unitsOfBare } from "../text/blank.ts";
import { type Clause, segmentsIn, type WordedField } from "./clause.ts";

/** Words of an item as a finding names them. */
export interface Passage {
  readonly item: DutyItem;
  readonly field: WordedField;
  readonly quote: string;
  readonly at?: Locator;
}

/** A passage of a clause as a finding names it: the words and their place in the document, where that is known. */
export function passage(clause: Clause, start = clause.wordsAt, end = clause.text.length): Passage {
  const quote = clause.text.slice(start, end);
  const at = placeOf(clause, start, end);
  return { item: clause.item, field: clause.field, quote, ...(at ? { at } : {}) };
}

/** How many characters a passage shows before and behind the words at fault, at least; it never cuts a word. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** Words of a clause among those beside them; with what belongs in their place, the fix is of all that is shown. */
export function passageAround(
  clause: Clause,
  [start, end]: readonly [number, number],
  { before, behind }: Reach,
  right?: string,
): Passage & { readonly fix?: string } {
  const { text } = clause;
  const widened = Math.max(clause.wordsAt, wordAt(clause, start - before)?.start ?? 0);
  // What is shown does not begin with the mark of the words before it.
  const from = Math.min(start, /[，。；、：,;]/u.test(text.charAt(widened)) ? widened + 1 : widened);
  const to = Math.max(end, wordAt(clause, end + behind - 1)?.end ?? text.length);
  const fix = right === undefined ? {} : { fix: text.slice(from, start) + right + text.slice(end, to) };
  return { ...passage(clause, from, to), ...fix };
}

const wordAt = (clause: Clause, place: number): { readonly start: number; readonly end: number } | undefined =>
  segmentsIn(clause).find(({ start, end }) => start <= place && place < end);

/** Fields under which the item's places are kept. */
const provenanceOf = ({ item, field }: Clause): DutyItem["provenance"][string] =>
  item.provenance[field === "handlingMethod" ? "handovers" : field] ?? [];

/** Where a passage stands in the document: the field's printed pieces, matched character by character without blanks. */
function placeOf(clause: Clause, start: number, end: number): Locator | undefined {
  const { units, printed } = printedOf(clause);
  const first = printed[units.findIndex((unit) => unit >= start)];
  const last = printed[units.findLastIndex((unit) => unit < end)];
  return first && last && { ...first.locator, start: first.offset, end: last.offset + 1 };
}

/** A printed character's place in the document. */
interface PrintedUnit {
  readonly locator: Locator;
  readonly offset: number;
}

interface PrintedClause {
  /** Where the clause's characters stand in its text, blanks left out. */
  readonly units: readonly number[];
  /** And where each of them is printed; empty where the clause is not found in the field's pieces. */
  readonly printed: readonly PrintedUnit[];
}

const clauses = new WeakMap<Clause, PrintedClause>();

function printedOf(clause: Clause): PrintedClause {
  const known = clauses.get(clause);
  if (known) return known;
  const units = unitsOfBare(clause.text);
  const pieces = provenanceOf(clause);
  const field = pieces.map(({ quote }) => bare(quote)).join("");
  const line = bare(clause.text);
  const from = field.startsWith(line, clause.before) ? clause.before : field.indexOf(line);
  const places = pieces.flatMap(({ quote, at }) =>
    unitsOfBare(quote).map((i): PrintedUnit => ({ locator: at, offset: at.start + i })),
  );
  const found = { units, printed: from < 0 ? [] : places.slice(from, from + units.length) };
  clauses.set(clause, found);
  return found;
}
