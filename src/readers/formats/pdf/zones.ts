import type { PlacedLine } from "./cells.ts";
import { guttersOf, median, strayGaps } from "./columns.ts";
import type { PageElement } from "./page-elements.ts";

export type LineElement = PageElement & { readonly type: "line" };

/** A stretch of lines through one or more pages in which one table without upright rules may stand. */
export type Zone = readonly LineElement[];

const fewestHeads = 3;

/** The zones of a document: ruled tables, larger print, another width of the page and other headings part them. */
export function zonesOf(pages: readonly (readonly PageElement[])[], marks: ReadonlySet<PlacedLine>): Zone[] {
  const lines = pages.flat().filter((element): element is LineElement => element.type === "line");
  const size = median(lines.map(({ line }) => line.size));
  const zones: LineElement[][] = [];
  let open: LineElement[] | undefined;
  for (const element of pages.flat()) {
    if (element.type === "line" && marks.has(element.line)) continue;
    if (element.type === "table" || element.line.size > size * 1.15) open = undefined;
    else if (open && Math.abs((open[0]?.line.page.width ?? 0) - element.line.page.width) <= 1) open.push(element);
    else {
      open = [element];
      zones.push(open);
    }
  }
  return zones.flatMap(partedAtHeadings).flatMap(partedByColumns);
}

/** So many gaps more than before must stand in columns, for one table to be taken for two. */
const fewestGained = 4;

/** Tables of other columns that follow one another closely: parted at the line above headings where most gaps then make columns. */
function partedByColumns(zone: Zone): Zone[] {
  const lines = zone.map(({ line }) => line);
  const strays = strayGaps(lines, guttersOf(lines));
  if (strays < fewestGained) return [zone];
  const parts = zone.flatMap((element, i) => {
    const next = zone[i + 1]?.line;
    const isTitle = i > 0 && element.line.pieces.length === 1 && next?.page === element.line.page && headingOf(next);
    return isTitle ? [{ above: zone.slice(0, i), below: zone.slice(i + 1) }] : [];
  });
  const rated = parts.map((part) => ({ ...part, left: straysIn(part.above) + straysIn(part.below) }));
  const best = rated.toSorted((a, b) => a.left - b.left)[0];
  if (!best || strays - best.left < fewestGained) return [zone];
  return [...partedByColumns(best.above), ...partedByColumns(best.below)];
}

function straysIn(zone: Zone): number {
  const lines = zone.map(({ line }) => line);
  return strayGaps(lines, guttersOf(lines));
}

/** A title parts one table from the next, though its print is of the usual size, unless the same headings follow as before. */
function partedAtHeadings(zone: Zone): Zone[] {
  const zones: LineElement[][] = [];
  let heading: string | undefined;
  for (const [i, element] of zone.entries()) {
    const heads = titledBy(element, zone[i + 1]);
    const last = zones.at(-1);
    if (!last || (heads !== undefined && heads !== heading)) zones.push([]);
    if (heads === undefined) zones.at(-1)?.push(element);
    else heading = heads;
  }
  return zones;
}

/** The headings below a line that stands alone above them, as a title does: with a gap, or in larger print. */
function titledBy({ line }: LineElement, below: LineElement | undefined): string | undefined {
  if (below?.line.page !== line.page || line.pieces.length !== 1) return undefined;
  if (!below.afterGap && line.size < below.line.size * 1.05) return undefined;
  return headingOf(below.line);
}

/** The words of a line that may be a table's headings: in several columns, with no number and no sentence. */
function headingOf(line: PlacedLine): string | undefined {
  if (line.pieces.length < fewestHeads || /[\d\uff0c\u3002\uff1b\uff1a\u3001]/u.test(line.text)) return undefined;
  return line.text.replace(/\s+/gu, "");
}
