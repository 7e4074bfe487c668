import { type ItemFilter, passes } from "../model/item-filter.ts";
import { departmentsOf } from "../model/item-parts.ts";
import type { ItemLines } from "../model/views.ts";
import type { App } from "./app.ts";
import { showList } from "./show-list.ts";

interface Page {
  /** How many that pass are left out before the first. */
  readonly offset?: number;
  readonly limit: number;
}

/** The items of an edition that pass a filter, at most so many, in printed order. Throws NOT_FOUND. */
export async function listItems(
  app: App,
  id: number,
  filter: ItemFilter,
  { offset = 0, limit }: Page,
): Promise<ItemLines> {
  const { edition, items } = await showList(app, id);
  const passing = items.filter((item) => passes(item, filter));
  const lines = passing.slice(offset, offset + limit).map((item) => {
    const { id, kind, ordinal, category, name } = item;
    return { id, kind, ordinal, category, name, departments: departmentsOf(item) };
  });
  return { edition, total: passing.length, items: lines };
}
