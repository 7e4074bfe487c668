import type { Locator } from "../../model/provenance.ts";
import { distinctCells, type SourceDocument, type Span } from "../source-document.ts";

/** Finds the locator of a span: its offsets, and the table, row and cell (or page) of the block that it begins in. */
export function cellLocators(source: SourceDocument): (span: Span) => Locator {
  const places = source.blocks
    .flatMap((block) => (block.type === "row" ? distinctCells(block).map((cell) => cell.at) : [block.at]))
    .toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    return place && start < Math.max(place.end, place.start + 1) ? { ...place, start, end } : { start, end };
  };
}
