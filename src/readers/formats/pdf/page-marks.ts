import type { PlacedLine } from "./cells.ts";
import type { PageElement } from "./page-elements.ts";

/** How many lines at a page's top and bottom may be marks. */
const deep = 3;
const nearly = 4;

/**
 * Page numbers and running heads: lines alone at the same place at the edge of several pages, outside tables, in the same
 * words but for a number that counts the pages. The first printing of a head without such a number stays: it may be a title.
 */
export function pageMarks(pages: readonly (readonly PageElement[])[]): Set<PlacedLine> {
  const marks = new Set<PlacedLine>();
  const edges = pages.flatMap((elements) => edgeLines(elements));
  const within = linesWithin(pages, new Set(edges.map(({ line }) => line)));
  for (const alike of Map.groupBy(edges, ({ line }) => numberless(line)).values())
    for (const group of samePlace(alike)) for (const line of marksIn(group, within)) marks.add(line);
  for (const { line, alone, last } of edges) if (alone && last && isOwnNumber(line)) marks.add(line);
  return marks;
}

/** Those of some lines at one place, equal but for their numbers, that are marks; print may come near to a few of them. */
function marksIn(edges: readonly EdgeLine[], within: ReadonlyMap<string, number>): readonly PlacedLine[] {
  const lines = edges.map(({ line }) => line);
  const alone = edges.filter((edge) => edge.alone).map(({ line }) => line);
  // Two counts of items under two titles may happen to go up as their pages do.
  const enough = edges.every(({ outermost }) => outermost) ? 2 : 3;
  if (alone.length >= enough && countsPages(lines)) return lines;
  if (alone.length >= enough && countsPages(alone)) return alone;
  const [first, ...others] = alone.map(words);
  const isOfText = (within.get(first ?? "") ?? 0) >= fewestWithin;
  return alone.length >= 3 && !isOfText && others.every((other) => other === first) ? alone.slice(1) : [];
}

/** Words that so many lines within the pages print are the text's own (工作方式：), also at a page's edge. */
const fewestWithin = 3;

/** How often each line's words stand within the pages, not at their edges. */
function linesWithin(
  pages: readonly (readonly PageElement[])[],
  edges: ReadonlySet<PlacedLine>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const element of pages.flat())
    if (element.type === "line" && !edges.has(element.line))
      counts.set(words(element.line), (counts.get(words(element.line)) ?? 0) + 1);
  return counts;
}

interface EdgeLine {
  readonly line: PlacedLine;
  /** Whether nothing stands beside it, and a gap parts it from what is above and below. */
  readonly alone: boolean;
  /** Whether nothing stands below it. */
  readonly last: boolean;
  /** Whether nothing stands below it or above it. */
  readonly outermost: boolean;
}

/** Lines before and behind everything else on the page: none has a table both above and below it. */
function edgeLines(elements: readonly PageElement[]): EdgeLine[] {
  const found: EdgeLine[] = [];
  const isTable = ({ type }: PageElement): boolean => type === "table";
  const [firstTable, lastTable] = [elements.findIndex(isTable), elements.findLastIndex(isTable)];
  elements.forEach((element, i) => {
    if (element.type !== "line" || (i >= deep && i < elements.length - deep)) return;
    if (i > firstTable && i < lastTable) return;
    const { line } = element;
    const below = elements[i + 1];
    const gapBelow = below?.type === "line" ? below.line.box[1] - line.box[3] : Number.POSITIVE_INFINITY;
    const alone = element.afterGap && gapBelow > line.size * 0.5;
    found.push({ line, alone, last: below === undefined, outermost: i === 0 || below === undefined });
  });
  return found;
}

const words = (line: PlacedLine): string => line.text.replace(/\s+/gu, "");
const numberless = (line: PlacedLine): string => words(line).replace(/\d+/gu, "#");

/** Lines at one place of their pages, from the top or from the bottom. */
function samePlace(edges: readonly EdgeLine[]): EdgeLine[][] {
  const groups: EdgeLine[][] = [];
  const fromBottom = ({ page, box }: PlacedLine): number => page.height - box[1];
  for (const edge of edges) {
    const group = groups.find(
      ([first]) =>
        first &&
        (Math.abs(first.line.box[1] - edge.line.box[1]) < nearly ||
          Math.abs(fromBottom(first.line) - fromBottom(edge.line)) < nearly),
    );
    if (group) group.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

/** Whether one of the numbers goes up by one from page to page. */
function countsPages(lines: readonly PlacedLine[]): boolean {
  const numbers = lines.map((line) => [...words(line).matchAll(/\d+/gu)].map(Number));
  const [first] = lines;
  return (numbers[0] ?? []).some((start, k) =>
    lines.every((line, i) => numbers[i]?.[k] === start + line.page.number - (first?.page.number ?? 0)),
  );
}

/** The page's own number alone at its foot, as a document of a single page prints it. */
function isOwnNumber({ text, page, box }: PlacedLine): boolean {
  return /^\d{1,4}$/u.test(text) && Number(text) === page.number && box[1] > page.height * 0.9;
}
