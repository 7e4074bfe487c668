import { fillTables, type PlacedLine, type TablePart, takeOverhang } from "./cells.ts";
import { around } from "./geometry.ts";
import { ruledTables } from "./grid.ts";
import { linesOf } from "./lines.ts";
import type { PrintedPage } from "./page.ts";

export type PageElement =
  | { readonly type: "line"; readonly line: PlacedLine; readonly afterGap: boolean }
  | { readonly type: "table"; readonly part: TablePart };

/** A page's tables and the lines between them, from its top. */
export function pageElements(page: PrintedPage): PageElement[] {
  const { parts, rest } = fillTables(page, ruledTables(page.rulings));
  const loose = linesOf(rest).filter((line) => !takeOverhang(line, parts));
  const frame = around(loose.map((line) => line.box));
  const lines = loose.map((line): PlacedLine => ({ ...line, page, frame }));
  const placed = [
    ...parts.map((part) => ({ top: part.box[1], element: { type: "table", part } as const })),
    ...lines.map((line) => ({ top: line.box[1], element: { type: "line", line } as const })),
  ];
  return withGaps(placed.toSorted((a, b) => a.top - b.top).map(({ element }) => element));
}

type Ungapped =
  | { readonly type: "table"; readonly part: TablePart }
  | { readonly type: "line"; readonly line: PlacedLine };

function withGaps(elements: readonly Ungapped[]): PageElement[] {
  return elements.map((element, i) => {
    if (element.type === "table") return element;
    const before = elements[i - 1];
    const { line } = element;
    const gap = before?.type === "line" ? line.box[1] - before.line.box[3] : Number.POSITIVE_INFINITY;
    return { ...element, afterGap: gap > line.size * 0.9 };
  });
}

/** A watermark's print, letter by letter as it was drawn. */
export function asideLines(page: PrintedPage): PlacedLine[] {
  const frame = [0, 0, page.width, page.height] as const;
  return linesOf(page.aside).map((line) => ({ ...line, page, frame }));
}
