import { type ItemFilter, passes } from "../model/item-filter.ts";
import { departmentsOf } from "../model/item-parts.ts";
import type { ItemLines } from "../model/views.ts";
import type { App } from "./app.ts";
import { showList } from "./show-list.ts";

/** The items of an edition that pass a filter, at most so many, in printed order. Throws NOT_FOUND. */
export async function listItems(app: App, id: number, filter: ItemFilter, limit: number): Promise<ItemLines> {
  const { edition, items } = await showList(app, id);
  const passing = items.filter((item) => passes(item, filter));
  const lines = passing.slice(0, limit).map((item) => {
    const { id, kind, ordinal, category, name } = item;
    return { id, kind, ordinal, category, name, departments: departmentsOf(item) };
  });
  return { edition, total: passing.length, items: lines };
}
