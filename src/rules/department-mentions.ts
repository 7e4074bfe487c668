import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import type { Locator } from "../model/provenance.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import { ownerOf } from "../text/bodies-owner.ts";
import type { CheckedList } from "./checked-list.ts";
import { bodiesNamedIn } from "./named-bodies.ts";
import { passage } from "./passage.ts";

/** A place where a list names a department. */
export interface Mention {
  readonly item: DutyItem;
  readonly field: string;
  readonly quote: string;
  readonly at?: Locator;
  /** The body's name without its place: 民政局. */
  readonly core: string;
  readonly body: string;
  readonly inColumn: boolean;
  /** In a clause, as its row's column has it. */
  readonly again: boolean;
}

/** Every place where the list names a department: the columns' names, and those in clauses. */
export function mentionsIn(list: CheckedList): Mention[] {
  const named = (printed: string): Pick<Mention, "core" | "body"> => ({
    core: ownerOf(printed, list.place).rest,
    body: canonicalBodyOf(printed, list.place, list.columnNames).name,
  });
  return list.items.flatMap((item) => {
    const field = item.kind === "reclaimed" ? "handovers" : "counterpartDepartments";
    const columns = departmentsOf(item).filter((name) => !/[等（(]|其他|有关|相关/u.test(name));
    const inColumns = columns.map((quote): Mention => {
      const at = item.provenance[field]?.find((printed) => printed.quote.includes(quote))?.at;
      return { item, field, quote, ...(at ? { at } : {}), ...named(quote), inColumn: true, again: false };
    });
    const inClauses = bodiesNamedIn(item, list).map(
      ({ clause, start, end, printed }): Mention => ({
        ...passage(clause, start, end),
        ...named(printed),
        inColumn: false,
        again: columns.includes(printed),
      }),
    );
    return [...inColumns, ...inClauses];
  });
}

/** Names of the list's departments that clauses print without their place: 由民政局审核. */
export function bareNames(mentions: readonly Mention[], list: CheckedList): Mention[] {
  const cores = [...new Set(mentions.filter(({ inColumn }) => inColumn).map(({ core }) => core))];
  const names = cores.filter((core) => /^\p{Script=Han}{2,29}[局委办]$/u.test(core));
  if (names.length === 0) return [];
  const pattern = new RegExp(`(?<=^|[，。；、：由向报至经与和及送]|\\d[.、])(?:${names.join("|")})(?![长员分])`, "gu");
  return list.clauses
    .filter(({ field }) => field !== "name")
    .flatMap((clause) =>
      [...clause.text.matchAll(pattern)].map(({ 0: quote, index }) => ({
        ...passage(clause, index, index + quote.length),
        core: quote,
        body: "",
        inColumn: false,
        again: false,
      })),
    );
}

/** Whether a name says whose body it is. */
export const namesPlace = (name: string, { place }: CheckedList): boolean =>
  /[省县区旗州盟师团]|市(?!场|政)|兵团|国家|国网|中国|镇|(?<!城)乡(?!村)/u.test(name) ||
  (place.county !== null && name.includes(place.county.slice(0, -1)));
