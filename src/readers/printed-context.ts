import type { DutyItem } from "../model/duty-item.ts";
import type { PrintedBlock, PrintedCell, PrintedPlace } from "../model/printed-context.ts";
import type { Locator } from "../model/provenance.ts";
import { type Block, distinctCells, type Line, type Run, type SourceDocument, type Span } from "./source-document.ts";
import { cellLocators } from "./steps/cell-locators.ts";

/** Rows or lines shown before and behind an item's own. */
const around = 2;
const longestStretch = 120;
/** Characters shown before and behind a passage that stands in no block. */
const besides = 80;

/** A stretch that a field was read from, or `passage` for words of no field. */
export interface Mark extends Span {
  readonly field: string;
}

/** The stretches that an item's fields were read from. */
export const marksOf = (item: DutyItem): Mark[] =>
  Object.entries(item.provenance).flatMap(([field, places]) =>
    places.map(({ at }) => ({ start: at.start, end: at.end, field })),
  );

/** Where marks stand on the document's pages: a box for each printed line of a field. */
export function printedPlaces(source: SourceDocument, marks: readonly Mark[]): PrintedPlace[] {
  const { locateLines } = cellLocators(source);
  return joined(marks).flatMap(({ field, ...span }) =>
    locateLines(span).flatMap(({ page, box }) => (page && box ? [{ page, box, field }] : [])),
  );
}

/** Marks of one field that touch are one: clauses that follow one another on a line share its box. */
function joined(marks: readonly Mark[]): Mark[] {
  const found: { start: number; end: number; field: string }[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = found.findLast(({ field }) => field === mark.field);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else found.push({ ...mark });
  }
  return found;
}

/** The item's printed words in their context, once for each time that its row is printed. */
export function printedContext(source: SourceDocument, item: DutyItem): PrintedBlock[][] {
  const marks = marksOf(item);
  return item.printedAt.map((at) => stretch(source.blocks, at, marks));
}

/** A passage in its context, marked; where no block holds it, the text around it. */
export function printedPassage(source: SourceDocument, at: Span): PrintedBlock[] {
  const blocks = stretch(source.blocks, { start: at.start, end: at.end }, [{ ...at, field: "passage" }]);
  if (blocks.some(({ cells }) => cells.some(({ marks }) => marks.length > 0))) return blocks;
  const start = Math.max(0, at.start - besides);
  const mark = { start: at.start - start, end: at.end - start, field: "passage" };
  return [{ ofItem: true, cells: [{ text: source.text.slice(start, at.end + besides), marks: [mark] }] }];
}

function stretch(blocks: readonly Block[], at: Locator, marks: readonly Mark[]): PrintedBlock[] {
  const first = blocks.findIndex((block) => touches(block.at, at));
  if (first < 0) return [];
  const last = blocks.findLastIndex((block) => touches(block.at, at));
  const from = Math.max(0, first - around);
  return blocks
    .slice(from, Math.min(last + around + 1, from + longestStretch))
    .map((block) => printedBlock(block, marks, touches(block.at, at)));
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function printedBlock(block: Block, marks: readonly Mark[], ofItem: boolean): PrintedBlock {
  const cells = block.type === "row" ? distinctCells(block).map((cell) => cell.lines) : [[block.line]];
  return { ofItem, cells: cells.map((lines) => printedCell(lines, ofItem ? marks : [])) };
}

function printedCell(lines: readonly Line[], marks: readonly Mark[]): PrintedCell {
  let text = "";
  const found: { start: number; end: number; field: string }[] = [];
  lines.forEach((line, i) => {
    if (i > 0) text += "\n";
    for (const run of line) {
      for (const mark of marks) if (touches(mark, run)) note(found, mark.field, within(run, mark, text.length));
      text += run.text;
    }
  });
  return { text, marks: found };
}

/** Where a mark falls in a run that begins at `offset` of the cell; an escape is marked whole or not at all. */
function within(run: Run, mark: Span, offset: number): Span {
  if (run.text.length !== run.end - run.start) return { start: offset, end: offset + run.text.length };
  return { start: offset + Math.max(0, mark.start - run.start), end: offset + Math.min(run.end, mark.end) - run.start };
}

function note(found: { start: number; end: number; field: string }[], field: string, { start, end }: Span): void {
  const last = found.at(-1);
  if (last && last.field === field && last.end === start) last.end = end;
  else found.push({ start, end, field });
}
