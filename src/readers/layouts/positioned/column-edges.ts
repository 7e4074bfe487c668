import { columnFieldOf } from "../columns.ts";
import type { Field } from "../headings.ts";
import type { PlacedLine, Segment } from "./position-lines.ts";

/** A header as it stands on the page: its headings from left to right, each with the lines that it is printed on. */
export interface PlacedHeader {
  readonly lines: readonly [from: number, to: number];
  readonly headings: readonly Heading[];
}

interface Heading {
  readonly parts: readonly { readonly line: number; readonly segment: Segment }[];
  readonly left: number;
  readonly right: number;
}

const fewestHeadings = 3;
/** A basic list has no more than these. */
const numberAndName: readonly (Field | undefined)[] = ["ordinal", "name"];
/** A header's words may stand on so many lines above and below its middle. */
const mostLines = 2;

/** Headers among the lines, each with all lines that its headings wrap over. */
export function headersIn(lines: readonly PlacedLine[]): PlacedHeader[] {
  const found: PlacedHeader[] = [];
  lines.forEach((_, i) => {
    if (i < (found.at(-1)?.lines[1] ?? 0)) return;
    const here = headerFrom(lines, i);
    const shorter = here && here.header.lines[1] > i + 1 ? headerFrom(lines, i + 1) : undefined;
    if (here && here.worth > (shorter?.worth ?? 0)) found.push(here.header);
  });
  return found;
}

/** A heading's words, or a part of them. */
const isHeadingPart = ({ text }: Segment): boolean => /^[\p{Script=Han}\s（）()、/“”]{1,20}$/u.test(text);

function headerFrom(lines: readonly PlacedLine[], at: number): { header: PlacedHeader; worth: number } | undefined {
  let best: { header: PlacedHeader; worth: number } | undefined;
  for (let to = at + 1; to <= Math.min(lines.length, at + 1 + 2 * mostLines); to++) {
    if (!lines[to - 1]?.segments.every(isHeadingPart)) break;
    // Narrow columns stand only one blank apart: 序 类别.
    for (const part of ["segments", "words"] as const) {
      const headings = headingsIn(lines, [at, to], part);
      const fields = headings.map(({ parts }) => columnFieldOf(parts.map(({ segment }) => segment.text).join("")));
      const known = headings.filter((_, i) => fields[i] !== undefined);
      const unknown = headings.length - known.length;
      const told = new Set(known.flatMap(({ parts }) => parts.map(({ line }) => line)));
      const areAll = fields.length === 2 && fields.every((field, i) => field === numberAndName[i]);
      if ((known.length < fewestHeadings && !areAll) || unknown > 1 || told.size < to - at) continue;
      // As many headings on one more line: it prints the rest of one (序 / 号).
      if (known.length - unknown >= (best?.worth ?? 1))
        best = { header: { lines: [at, to], headings }, worth: known.length - unknown };
    }
  }
  return best;
}

/** Words above one another are one heading. */
function headingsIn(
  lines: readonly PlacedLine[],
  [from, to]: readonly [number, number],
  part: "segments" | "words",
): Heading[] {
  const headings: Heading[] = [];
  for (let line = from; line < to; line++) {
    for (const segment of lines[line]?.[part] ?? []) {
      const over = headings.findIndex(({ left, right }) => segment.left < right && left < segment.right);
      const own = headings[over] ?? { parts: [], left: segment.left, right: segment.right };
      const joined = {
        parts: [...own.parts, { line, segment }],
        left: Math.min(own.left, segment.left),
        right: Math.max(own.right, segment.right),
      };
      if (over < 0) headings.push(joined);
      else headings[over] = joined;
    }
  }
  return headings.toSorted((a, b) => a.left - b.left);
}

/** A line across a place weighs as much as so many that begin there. */
const crossed = 20;

/** Where each column but the first begins on a page, and the share of its lines that stand across one of those places. */
export interface PageEdges {
  readonly edges: readonly number[];
  readonly crossed: number;
}

/**
 * Between two headings the place that fewest lines cross and at which most words begin. Words that lean over it no further than they may
 * do not cross it.
 */
export function edgesBetween(headings: readonly Heading[], lines: readonly PlacedLine[], leaning: number): PageEdges {
  const edges = headings.slice(1).map((heading, i) => {
    const places = Array.from(
      { length: Math.max(0, heading.left - (headings[i]?.right ?? 0)) + 1 },
      (_, step) => heading.left - step,
    );
    return best(places, (place) => worth(place, lines));
  });
  const most = Math.max(0, ...edges.map((edge) => crossings(edge, lines, leaning)));
  return { edges, crossed: most / Math.max(1, lines.length) };
}

const worth = (place: number, lines: readonly PlacedLine[]): number =>
  lines.filter(({ words }) => words.some(({ left }) => left === place)).length - crossed * crossings(place, lines);

const crossings = (place: number, lines: readonly PlacedLine[], by = 0): number =>
  lines.filter(({ words }) => words.some(({ left, right }) => left < place - by && place + by < right)).length;

function best(places: readonly number[], worthOf: (place: number) => number): number {
  const rated = places.map((place) => ({ place, worth: worthOf(place) }));
  return rated.reduce((top, one) => (one.worth > top.worth ? one : top), rated[0] ?? { place: 0, worth: 0 }).place;
}
