import { useDeferredValue, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { passes } from "../../../../src/model/item-filter.ts";
import { departmentsOf } from "../../../../src/model/item-parts.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";

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
  readonly shown: readonly ListedItem[];
  /** Items of the list, before the filters. */
  readonly all: number;
  readonly categories: readonly Counted[];
  readonly departments: readonly Counted[];
  set(values: Partial<FilterValues>): void;
}

/** The filters in the page's address, and the items that pass them. */
export function useFilters(items: readonly ListedItem[]): Filters {
  const [params, setParams] = useSearchParams();
  const kind = kindIn(params.get("kind"));
  const category = params.get("category") ?? "";
  const department = params.get("department") ?? "";
  const words = params.get("words") ?? "";
  const wanted = useDeferredValue(words);
  const ofKind = useMemo(() => items.filter((item) => item.kind === kind), [items, kind]);
  const shown = useMemo(
    () => ofKind.filter((item) => passes(item, { category, department, words: wanted })),
    [ofKind, category, department, wanted],
  );
  const categories = useMemo(() => counted(ofKind.flatMap((item) => item.category ?? [])), [ofKind]);
  const departments = useMemo(() => counted(ofKind.flatMap((item) => [...new Set(departmentsOf(item))])), [ofKind]);
  const set = (values: Partial<FilterValues>): void =>
    setParams(asParams({ kind, category, department, words, ...values }), { replace: true });
  return { kind, category, department, words, shown, all: ofKind.length, categories, departments, set };
}

/** Filters as an address says them: what narrows nothing is left out. */
export function asParams(values: FilterValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== "basic"));
}

const kindIn = (text: string | null): DutyKind => (text === "supporting" || text === "reclaimed" ? text : "basic");

/** Distinct names in the order of their first place, with how often they stand. */
function counted(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
