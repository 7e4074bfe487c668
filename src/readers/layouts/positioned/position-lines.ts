import { columns } from "../../../text/width.ts";
import { type Line, lineText, type Paragraph } from "../../source-document.ts";

/** How far a character moves the next one to the right: programs count characters, or half-width columns. */
export type Measure = (text: string) => number;
export const measures: readonly Measure[] = [(text) => [...text].length, columns];

/** Words of a line that stand together, with where they stand on the page and within the line. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** UTF-16 units of the line. */
  readonly start: number;
  readonly end: number;
}

/** A printed line with its words by their places. */
export interface PlacedLine {
  readonly paragraph: Paragraph;
  /** Parts between two or more blanks, and between any. */
  readonly segments: readonly Segment[];
  readonly words: readonly Segment[];
  readonly page: number;
}

/** So many units between two lines hold something that was put aside: a page's number, a title. */
const pageHole = 6;

/** Lines with their places; a form feed or a hole between two lines begins a page. */
export function placedLines(paragraphs: readonly Paragraph[], measure: Measure): PlacedLine[] {
  let page = 0;
  return paragraphs.map((paragraph, i) => {
    const before = paragraphs[i - 1];
    const text = lineText(paragraph.line);
    if (before && (text.startsWith("\f") || paragraph.at.start - before.at.end > pageHole)) page++;
    return { paragraph, segments: partsOf(text, between2, measure), words: partsOf(text, between1, measure), page };
  });
}

const between1 = /\S+/gu;
const between2 = /\S+(?:[ \u00a0]\S+)*/gu;

function partsOf(text: string, form: RegExp, measure: Measure): Segment[] {
  let [at, left] = [0, 0];
  return [...text.matchAll(form)].map((match) => {
    left += measure(text.slice(at, match.index).replace(/\f/gu, ""));
    at = match.index + match[0].length;
    const right = left + measure(match[0]);
    const segment = { text: match[0], left, right, start: match.index, end: at };
    left = right;
    return segment;
  });
}

/** The part of a line between two units of its text. */
export function sliceLine(line: Line, from: number, to: number): Line {
  let at = 0;
  return line.flatMap((run) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, run.text.length)];
    at += run.text.length;
    if (start >= end) return [];
    const plain = run.text.length === run.end - run.start;
    return plain ? [{ start: run.start + start, end: run.start + end, text: run.text.slice(start, end) }] : [run];
  });
}
