import type { PlacedLine, TablePart } from "./cells.ts";
import type { PageElement } from "./page-elements.ts";
import { textOf } from "./table-flow.ts";

/** On so many pages the same words end the table before they are a foot of the page. */
const fewestPages = 3;

/** Takes rows that end the tables of several pages, in the same words but for numbers, out of them; they become lines and marks. */
export function withoutFeet(pages: readonly (readonly PageElement[])[]): {
  readonly pages: PageElement[][];
  readonly feet: readonly PlacedLine[];
} {
  const parts = pages.flat().flatMap((element) => (element.type === "table" ? [element.part] : []));
  const counts = new Map<string, number>();
  for (const words of parts.map(footOf)) if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  const feet: PlacedLine[] = [];
  const without = pages.map((elements) =>
    elements.flatMap((element): PageElement[] => {
      const words = element.type === "table" ? footOf(element.part) : undefined;
      if (element.type !== "table" || words === undefined || (counts.get(words) ?? 0) < fewestPages) return [element];
      const lines = element.part.rows.at(-1)?.cells[0]?.lines ?? [];
      feet.push(...lines);
      const part = { ...element.part, rows: element.part.rows.slice(0, -1) };
      return [{ type: "table", part }, ...lines.map((line) => ({ type: "line", line, afterGap: true }) as const)];
    }),
  );
  return { pages: without, feet };
}

/** The words of a part's last row, numbers left out, where a single cell across the table holds them. */
function footOf({ rows }: TablePart): string | undefined {
  const last = rows.at(-1);
  if (!last || rows.length < 2 || new Set(last.cells).size !== 1 || last.cells.length < 2) return undefined;
  const words = textOf(last.cells[0]);
  return words === "" ? undefined : words.replace(/\d+/gu, "#");
}
