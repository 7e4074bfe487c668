import type { Locator } from "../../model/provenance.ts";
import { distinctCells, type PrintedLine, type SourceDocument, type Span } from "../source-document.ts";

export interface Locators {
  /** The span with the table, row and cell (or page) of the block that it begins in. */
  locate(span: Span): Locator;
  /** The same, part by part for each printed line that the span stands in, where the document has pages. */
  locateLines(span: Span): Locator[];
}

/** Finds the locators of spans of a document. */
export function cellLocators({ blocks, printed = [] }: SourceDocument): Locators {
  const places = blocks
    .flatMap((block) => (block.type === "row" ? distinctCells(block).map((cell) => cell.at) : [block.at]))
    .toSorted((a, b) => a.start - b.start);
  const locate = ({ start, end }: Span): Locator => {
    const place = places[lastAtOrBefore(places, start)];
    return place && start < Math.max(place.end, place.start + 1) ? { ...place, start, end } : { start, end };
  };
  const locateLines = (span: Span): Locator[] => {
    const lines = linesWithin(printed, span);
    return lines.length === 0 ? [locate(span)] : lines.map((line) => ({ ...locate(line), ...placeOn(line, span) }));
  };
  return { locate, locateLines };
}

/** Index of the last span that starts at or before an offset, or -1. */
function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function linesWithin(printed: readonly PrintedLine[], { start, end }: Span): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (let i = Math.max(0, lastAtOrBefore(printed, start)); i < printed.length; i++) {
    const line = printed[i];
    if (!line || line.start >= end) break;
    if (line.end > start) found.push(line);
  }
  return found;
}

/** Page and box of the part of a span that stands in a printed line. */
function placeOn(
  line: PrintedLine,
  span: Span,
): Pick<Locator, "start" | "end" | "page"> & { box: Locator["box"] & {} } {
  const [start, end] = [Math.max(line.start, span.start), Math.min(line.end, span.end)];
  const [first, last] = [2 * (start - line.start), 2 * (end - line.start) - 1];
  const ends = [first, first + 1, last - 1, last].map((i) => line.edges[i] ?? 0);
  const [from, to] = [rounded(Math.min(...ends)), rounded(Math.max(...ends))];
  const [x0, y0, x1, y1] = line.box.map(rounded) as [number, number, number, number];
  return { start, end, page: line.page, box: line.upright ? [x0, from, x1, to] : [from, y0, to, y1] };
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
