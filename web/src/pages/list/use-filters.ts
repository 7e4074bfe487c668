import { useDeferredValue, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { departmentsOf, responsibilitiesOf } from "../../../../src/model/item-parts.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";

export interface FilterValues {
  readonly kind: DutyKind;
  readonly category: string;
  readonly department: string;
  readonly words: string;
}

export interface Filters extends FilterValues {
  readonly shown: readonly ListedItem[];
  /** Items of the list, before the filters. */
  readonly all: number;
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  readonly departments: readonly { readonly name: string; readonly count: number }[];
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
  const set = (values: Partial<FilterValues>): void => {
    const next = Object.entries({ kind, category, department, words, ...values }).filter(
      ([, value]) => value !== "" && value !== "basic",
    );
    setParams(Object.fromEntries(next), { replace: true });
  };
  return { kind, category, department, words, shown, all: ofKind.length, categories, departments, set };
}

const kindIn = (text: string | null): DutyKind => (text === "supporting" || text === "reclaimed" ? text : "basic");

function passes(item: ListedItem, { category, department, words }: Omit<FilterValues, "kind">): boolean {
  if (category !== "" && item.category !== category) return false;
  if (department !== "" && !departmentsOf(item).includes(department)) return false;
  if (words.trim() === "") return true;
  const text = [item.name, item.category ?? "", ...departmentsOf(item), responsibilitiesOf(item)]
    .join("\n")
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Distinct names in the order of their first place, with how often they stand. */
function counted(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
