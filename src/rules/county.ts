import type { CheckedList } from "./checked-list.ts";

/** Lists that are checked together: a township's own and its neighbours'. A list alone is a county of one. */
export interface County {
  readonly lists: readonly CheckedList[];
  /** Names of all their townships, and of others that their items name. */
  readonly townships: ReadonlySet<string>;
}

export function countyOf(lists: readonly CheckedList[]): County {
  return { lists, townships: new Set(lists.flatMap(({ place }) => (place.name ? [place.name] : []))) };
}
