import type { DutyItem } from "../model/duty-item.ts";
import { fieldOf, fieldText, fieldValue } from "../model/field-text.ts";
import type { Finding } from "../model/finding.ts";
import type { Provenance } from "../model/provenance.ts";
import { bare, unitsOfBare } from "../text/blank.ts";

/** Words of an item: offsets into the text of one of its fields, `end` exclusive. */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Words of an item as a finding names them. */
type Words = { readonly [Key in "field" | "quote" | "at"]?: Finding[Key] | undefined };

/** Where the words at fault stand in the item; undefined where the finding names no words or the field holds them no more. */
export function spanOf(item: DutyItem, { field: named, quote = "", at }: Words): Span | undefined {
  if (named === undefined || bare(quote) === "") return undefined;
  const field = fieldOf(named);
  const text = fieldText(fieldValue(item, field));
  const starts = startsOf(bare(text), bare(quote));
  const nth = at ? startsOf(printedBefore(item.provenance[field] ?? [], at.start, bare(quote)), bare(quote)).length : 0;
  const start = at || starts.length === 1 ? starts[nth] : undefined;
  if (start === undefined) return undefined;
  const units = unitsOfBare(text);
  return { field, start: units[start] ?? 0, end: (units[start + bare(quote).length - 1] ?? 0) + 1 };
}

/** The field's printed words before a place, with as much behind it as an earlier passage of these words may reach. */
function printedBefore(places: readonly Provenance[], start: number, quote: string): string {
  const sorted = places.toSorted((a, b) => a.at.start - b.at.start);
  const before = sorted.map(({ at, quote: words }) => bare(words.slice(0, Math.max(0, start - at.start)))).join("");
  const whole = sorted.map(({ quote: words }) => bare(words)).join("");
  return whole.slice(0, before.length + quote.length - 1);
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
