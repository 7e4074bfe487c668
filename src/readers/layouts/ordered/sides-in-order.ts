import { enumeratorOf } from "../../../text/enumerators.ts";
import type { ColumnWidths } from "../mixed/column-widths.ts";
import { type Piece, pieceText } from "../mixed/pieces.ts";
import { bestSides, learnSides, pairWeights, type RowContext, type SideEvidence, type Sides } from "../mixed/sides.ts";

export interface OrderedRow {
  /** The lines of both long cells in printed order, cut wherever one of them may end. */
  readonly blocks: readonly Piece[];
  readonly context: RowContext;
}

const rounds = 3;
/** How much better one way must be before a row teaches others. */
const sure = 2;
/** More ways than these are looked at page by page. */
const mostWays = 2000;
/** No row is this long; what is, is no row. */
const mostPages = 8;

/**
 * Tells the two sides of rows whose cells came out in order: on each page first the department's lines, then the township's. Where the
 * one ends is told by widths, words and clauses' numbers; what sure rows teach of words is used for the others (self-training).
 */
export function sidesInOrder(rows: readonly OrderedRow[], widths: ColumnWidths): Sides[] {
  let evidence = learnSides(rows, widths);
  const gaps = rows.some(({ blocks }) => blocks.some((block, i) => i > 0 && opensGap(block)));
  let sides = rows.map((row) => partInOrder(row, evidence, gaps));
  for (let round = 0; round < rounds; round++) {
    const told = sides.filter(({ department, township, margin }) => margin >= sure && department[0] && township[0]);
    if (told.length === 0) break;
    evidence = {
      ...evidence,
      words: pairWeights(told.map((one) => ({ theirs: textOf(one.department), ours: textOf(one.township) }))),
    };
    sides = rows.map((row) => partInOrder(row, evidence, gaps));
  }
  return sides.map(({ department, township, margin }) => ({
    department: whole(department),
    township: whole(township),
    margin,
  }));
}

const textOf = (blocks: readonly Piece[]): string => blocks.map(pieceText).join("");
const opensGap = (block: Piece): boolean => block.lines[0]?.afterGap ?? false;

/** The best way to part a row; a page's cut through a cell, and gaps between cells, count beside what its words tell. */
function partInOrder({ blocks, context }: OrderedRow, evidence: SideEvidence, gaps: boolean): Sides {
  const cut = (way: readonly boolean[]): number =>
    blocks.reduce((sum, block, i) => {
      const before = blocks[i - 1];
      const isCut = before?.page === block.page && way[i] === true && way[i - 1] === false;
      const goesOver = blocks.some((other, at) => other.page > block.page && way[at] === false);
      return isCut && before ? sum + edgeWorth(before, block, gaps, goesOver) : sum;
    }, 0);
  const bonus = (way: readonly boolean[]): number => cut(way) + beginsLate(blocks, way) + overPages(blocks, way);
  const sides = bestSides(blocks, waysInOrder(blocks), context, evidence, bonus, ownShare);
  const pages = new Set(blocks.map(({ page }) => page)).size;
  if (pages < 2) return sides;
  return { ...sides, margin: startsBeside(sides) ? sides.margin * overPagesSure : Math.min(sides.margin, unsure) };
}

/** Both cells of a row begin on its first page. */
const startsBeside = ({ department, township }: Sides): boolean => department[0]?.page === township[0]?.page;
const unsure = 1;

/** What a page's end cuts may be parted wrongly in more ways than one; measured on two lists in two text layers each. */
const overPagesSure = 0.3;

/** How well the department's cell may end above a block on the same page, or go over to the next page. */
function edgeWorth(before: Piece, block: Piece, gaps: boolean, goesOver: boolean): number {
  const end = pieceText(before);
  const stop = /[。！]$/u.test(end) ? 1 : goesOver ? 0 : /[；;]$/u.test(end) ? -1 : -1.5;
  const sign = enumeratorOf(block.lines[0]?.text ?? "");
  const restarts = sign?.number === 1 && before.lines.some(({ text }) => enumeratorOf(text)?.level === sign.level);
  return stop + (opensGap(block) ? 3 : gaps ? -1 : 0) + (restarts ? 2 : 0);
}

/** A cell's first clause has the number one, if it has any. */
function beginsLate(blocks: readonly Piece[], way: readonly boolean[]): number {
  const late = [false, true].filter((side) => {
    const first = blocks.find((_, i) => way[i] === side);
    return (enumeratorOf(first?.lines[0]?.text ?? "")?.number ?? 1) > 1;
  });
  return late.length * -4;
}

const saysEnough = 24;

/** A few words tell little of their side. */
const ownShare = (block: Piece): number => Math.min(1, pieceText(block).length / saysEnough);

const goesOn = 2.5;

/** How well each side goes on from page to page: one that a page's end cuts in mid-sentence has words on the next. */
function overPages(blocks: readonly Piece[], way: readonly boolean[]): number {
  let worth = 0;
  for (const side of [false, true]) {
    const own = blocks.filter((_, i) => way[i] === side);
    const lastPage = blocks.at(-1)?.page ?? 0;
    own.forEach((block, i) => {
      const next = own[i + 1];
      if (block.page === lastPage || next?.page === block.page) return;
      if (!isOpen(block)) return;
      worth +=
        next?.page === block.page + 1 && enumeratorOf(next.lines[0]?.text ?? "") === undefined ? goesOn : -goesOn;
    });
  }
  return worth;
}

/** Whether a block ends in mid-sentence. */
const isOpen = (block: Piece): boolean => !/[。；;：:！]$/u.test(pieceText(block));

/** On each page a number of first blocks is the department's, the others are the township's. */
function waysInOrder(blocks: readonly Piece[]): boolean[][] {
  const pages = [...Map.groupBy(blocks, ({ page }) => page).values()];
  const count = pages.reduce((product, page) => product * (page.length + 1), 1);
  const edges = (page: readonly Piece[]): number[] =>
    count > mostWays ? [0, page.length] : Array.from({ length: page.length + 1 }, (_, cut) => cut);
  if (pages.length > mostPages) return [];
  return pages.reduce<boolean[][]>(
    (ways, page) => ways.flatMap((way) => edges(page).map((cut) => [...way, ...page.map((_, i) => i >= cut)])),
    [[]],
  );
}

/** A side's blocks as one. */
function whole(blocks: readonly Piece[]): Piece[] {
  const [first] = blocks;
  if (!first) return [];
  return [
    { ...first, lines: blocks.flatMap(({ lines }) => lines), width: Math.max(...blocks.map(({ width }) => width)) },
  ];
}
