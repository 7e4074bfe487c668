import { useDeferredValue, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { type ItemFilter, passes } from "../../../../src/model/item-filter.ts";
import { departmentsOf } from "../../../../src/model/item-parts.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import { kinds } from "../../parts/kinds.ts";

export interface FilterValues {
  readonly kind: DutyKind;
  readonly category: string;
  readonly department: string;
  readonly words: string;
}

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface Filters extends FilterValues {
  /** What the address asks for as a list, where there is no such list. */
  readonly unknownKind: string | undefined;
  readonly shown: readonly ListedItem[];
  /** The words that these were found by: a moment behind what is typed. */
  readonly shownWords: string;
  /** Items of the list, before the filters. */
  readonly all: number;
  /** Items of each list that hold the words. */
  readonly counts: Readonly<Record<DutyKind, number>>;
  readonly categories: readonly Counted[];
  readonly departments: readonly Counted[];
  set(values: Partial<FilterValues>): void;
}

/** The filters in the page's address, and the items that pass them. */
export function useFilters(items: readonly ListedItem[]): Filters {
  const [params, setParams] = useSearchParams();
  const usual = useMemo(() => kinds.find((one) => items.some((item) => item.kind === one)) ?? "basic", [items]);
  const asked = params.get("kind") ?? usual;
  const kind = kinds.find((one) => one === asked) ?? usual;
  const category = params.get("category") ?? "";
  const department = params.get("department") ?? "";
  const words = params.get("words") ?? "";
  const wanted = useDeferredValue(words);
  const ofKind = useMemo(() => items.filter((item) => item.kind === kind), [items, kind]);
  const shown = useMemo(
    () => ofKind.filter((item) => passes(item, { category, department, words: wanted })),
    [ofKind, category, department, wanted],
  );
  const counts = useMemo(() => countsOf(items, wanted), [items, wanted]);
  // Each choice is counted within what the other filters leave, and keeps the names that they leave nothing of.
  const categories = useMemo(
    () => counted(ofKind, (item) => (item.category ? [item.category] : []), { department, words: wanted }),
    [ofKind, department, wanted],
  );
  const departments = useMemo(
    () => counted(ofKind, (item) => new Set(departmentsOf(item)), { category, words: wanted }),
    [ofKind, category, wanted],
  );
  const set = (values: Partial<FilterValues>): void =>
    setParams(asParams({ kind, category, department, words, ...values }, usual), { replace: true });
  const unknownKind = asked === kind ? undefined : asked;
  return {
    unknownKind,
    kind,
    category,
    department,
    words,
    shown,
    shownWords: wanted,
    all: ofKind.length,
    counts,
    categories,
    departments,
    set,
  };
}

/** Filters as an address says them: what narrows nothing is left out, and the list that is shown unasked. */
export function asParams(values: FilterValues, usual: DutyKind = "basic"): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== usual));
}

function countsOf(items: readonly ListedItem[], words: string): Record<DutyKind, number> {
  const counts = { basic: 0, supporting: 0, reclaimed: 0 };
  for (const item of items) if (passes(item, { words })) counts[item.kind]++;
  return counts;
}

/** Distinct names in the order of their first place, with how many items that pass bear them. */
function counted(
  items: readonly ListedItem[],
  namesOf: (item: ListedItem) => Iterable<string>,
  others: ItemFilter,
): Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const one = passes(item, others) ? 1 : 0;
    for (const name of namesOf(item)) counts.set(name, (counts.get(name) ?? 0) + one);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
