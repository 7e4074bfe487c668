import { fieldOf } from "../layouts/columns.ts";
import { bareTitleOf, type ListTitle, listTitleOf } from "../layouts/titles.ts";
import type { Block } from "../source-document.ts";
import { isTab, onlyLine } from "./block-text.ts";

/**
 * Lines that name a list without the word 清单, and are its title: each stands in the document once, and beside no heading of a column, for which
 * “配合履职事项” is a name, too. A list with a whole title needs none.
 */
export function bareTitles(blocks: readonly Block[]): ReadonlyMap<Block, ListTitle> {
  const lines = blocks.map((block) => (isTab(block) ? "" : (onlyLine(block) ?? "")));
  const titled = new Set(lines.flatMap((line) => listTitleOf(line)?.kind ?? []));
  const found = lines.flatMap((line, i) => {
    const title = bareTitleOf(line);
    return title && !titled.has(title.kind) ? [{ i, title }] : [];
  });
  const counts = Map.groupBy(found, ({ title }) => title.kind);
  const isHeading = (at: number): boolean => fieldOf(lines[at] ?? "") !== undefined;
  return new Map(
    found
      .filter(({ i, title }) => counts.get(title.kind)?.length === 1 && !isHeading(i - 1) && !isHeading(i + 1))
      .flatMap(({ i, title }) => blocks.slice(i, i + 1).map((block) => [block, title] as const)),
  );
}
