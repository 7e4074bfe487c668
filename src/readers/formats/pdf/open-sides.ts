import type { Rulings } from "./geometry.ts";
import { openColumns, type RuledTable, ruledTables } from "./grid.ts";

/**
 * The ruled tables of all pages. Where hardly any level rule shows how far the outer cells of a table reach, they reach as far as on
 * a page that has such rules between the same upright ones.
 */
export function tablesOf(pages: readonly Rulings[]): RuledTable[][] {
  const tables = pages.map((rulings) => ruledTables(rulings));
  const known = tables.flat().map(({ xs }) => xs);
  return pages.map((rulings, i) => {
    const own = tables[i] ?? [];
    return own.some((table) => openColumns(table, known)) ? ruledTables(rulings, known) : own;
  });
}
