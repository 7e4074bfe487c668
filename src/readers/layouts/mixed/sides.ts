import { looksLikeBody } from "../../../text/bodies.ts";
import { type Follows, follows } from "./chains.ts";
import type { ColumnWidths } from "./column-widths.ts";
import { wraps } from "./column-widths.ts";
import { type Piece, pieceText } from "./pieces.ts";
import { leaning } from "./side-words.ts";

export type Side = "department" | "township";

/** The long blocks of a row, told apart. `margin` says how much better this way is than the next best. */
export interface Sides {
  readonly department: readonly Piece[];
  readonly township: readonly Piece[];
  readonly margin: number;
}

/** What a list teaches of its two long columns, from the rows whose blocks their widths already tell apart. */
export interface SideEvidence {
  readonly widths: ColumnWidths;
  /** Which side the wider column is. */
  readonly wide: Side;
  /** Weight of a pair of characters for the department's side. */
  readonly words: ReadonlyMap<string, number>;
  /** Weight for the department's side of standing directly before the department's cell. */
  readonly before: number;
}

const mostBlocks = 8;

/** Gives each block of a row to a side: the way in which width, headings, counting, place and words agree best. */
export function sidesOf(blocks: readonly Piece[], context: RowContext, evidence: SideEvidence): Sides {
  const certain = blocks.slice(0, mostBlocks);
  const ways = Array.from({ length: 1 << certain.length }, (_, ours) => certain.map((_, i) => ((ours >> i) & 1) === 1));
  const { department, township, margin } = bestSides(certain, ways, context, evidence);
  return { department: [...department, ...blocks.slice(mostBlocks)], township, margin };
}

/**
 * The best of some ways to part a row's blocks; a way says of each block whether it is the township's. `bonus`: what else speaks for a way;
 * `share`: how far its own signs count.
 */
export function bestSides(
  blocks: readonly Piece[],
  ways: readonly (readonly boolean[])[],
  context: RowContext,
  evidence: SideEvidence,
  bonus: (way: readonly boolean[]) => number = () => 0,
  share: (block: Piece) => number = () => 1,
): Sides {
  const weights = balanced(blocks.map((block) => weightOf(block, context, evidence))).map(
    (weight, i) => weight * (blocks[i] ? share(blocks[i]) : 1),
  );
  let best: Sides & { readonly score: number } = { department: blocks, township: [], margin: 0, score: lowest };
  let second = lowest;
  for (const way of ways) {
    const department = blocks.filter((_, i) => !way[i]);
    const township = blocks.filter((_, i) => way[i]);
    const score =
      weights.reduce((sum, weight, i) => sum + (way[i] ? -weight : weight), 0) +
      order(department, blocks) +
      order(township, blocks) +
      bonus(way) +
      (blocks.length > 1 && (department.length === 0 || township.length === 0) ? -6 : 0);
    if (score > best.score) {
      second = best.score;
      best = { department, township, margin: 0, score };
    } else if (score > second) second = score;
  }
  return { ...best, margin: Number.isFinite(second) ? best.score - second : 0 };
}

const lowest = Number.NEGATIVE_INFINITY;

/** A row has both sides: what counts is which of its blocks leans further to one, not whether all lean. */
function balanced(weights: readonly number[]): number[] {
  const middle = (Math.max(...weights) + Math.min(...weights)) / 2;
  return weights.map((weight) => (weights.length > 1 ? weight - middle : weight));
}

export interface RowContext {
  /** Names in the row's department cell. */
  readonly departments: readonly string[];
  /** The block that stands directly before the department's cell. */
  readonly beforeDepartments: Piece | undefined;
}

/** For the department's side above zero, for the township's below. */
function weightOf(block: Piece, context: RowContext, evidence: SideEvidence): number {
  return (
    byWidth(block, evidence) +
    byHeadings(block, context.departments) +
    (block === context.beforeDepartments ? evidence.before : 0) +
    byWords(pieceText(block), evidence.words) +
    Math.max(-2, Math.min(2, leaning(pieceText(block)) * 0.4))
  );
}

const slack = 3;

/** A line wider than the narrower column is of the wider one; lines that wrap at the narrower one's edge are of that. */
export function byWidth(block: Piece, { widths, wide }: Pick<SideEvidence, "widths" | "wide">): number {
  if (widths.long - widths.short < slack) return 0;
  const sign = wide === "department" ? 1 : -1;
  if (block.width > widths.short + 1) return sign * (block.width > widths.long + slack ? 2 : 6);
  const wrapped = wraps(block);
  if (wrapped.length > 0 && wrapped.every((width) => width >= widths.short - slack))
    return sign * -Math.min(6, 2 + wrapped.length * 2);
  return 0;
}

/** “青梧县水利局：” heads a part of the department's block; “1.青梧县水利局组织…” begins a clause of it; so does “县水利局”. */
function byHeadings(block: Piece, departments: readonly string[]): number {
  const names = departments
    .filter((name) => name.length > 3)
    .flatMap((name) => [name, name.replace(/^\p{Script=Han}{1,4}?(?=[县市区旗]\p{Script=Han}{2})/u, "")]);
  const heads = block.lines.some(({ text }) =>
    names.some((name) => text.startsWith(name.slice(0, -1)) && /[：:]/u.test(text)),
  );
  if (heads) return 3;
  if (looksLikeBody(/^(.{4,20})[：:]/u.exec(pieceText(block))?.[1] ?? "")) return 3;
  const clauses = pieceText(block).split(clauseStart);
  return clauses.some((clause) => names.some((name) => clause.startsWith(name))) ? 2 : 0;
}

/** Where a clause begins: behind the mark that ended the one before, and behind its own number. */
const clauseStart = /(?:^|(?<=[；。]))(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,2}[)）])?/u;

function byWords(text: string, words: ReadonlyMap<string, number>): number {
  let weight = 0;
  for (let i = 0; i + 1 < text.length; i++) weight += words.get(text.slice(i, i + 2)) ?? 0;
  return Math.max(-2.5, Math.min(2.5, weight / Math.max(8, Math.sqrt(text.length) * 2)));
}

const following: Readonly<Record<Follows, number>> = { "goes on": 1.5, "counts on": 2, begins: -1.5, cannot: -2 };
/** Parts of a cell mostly come out one right behind the other. */
const adjacent = 0.5;

/** Whether blocks of one side follow one another. */
function order(side: readonly Piece[], all: readonly Piece[]): number {
  return side.slice(1).reduce((score, block, i) => {
    const next = all.indexOf(block) === all.indexOf(side[i] as Piece) + 1;
    return score + following[follows(side.slice(0, i + 1), block)] + (next ? adjacent : 0);
  }, 0);
}

interface BlockPair {
  readonly theirs: Piece;
  readonly ours: Piece;
  readonly context: RowContext;
}

/** What one row's two sides say. */
export interface SidedText {
  readonly theirs: string;
  readonly ours: string;
}

const textsOf = ({ theirs, ours }: BlockPair): SidedText => ({ theirs: pieceText(theirs), ours: pieceText(ours) });

interface TwoBlocks {
  readonly blocks: readonly [Piece, Piece];
  readonly context: RowContext;
}

const rounds = 4;
/** How much better one way must be before a row teaches others. */
const sure = 1;

/**
 * Learns from the rows that have exactly two blocks: first from those that widths, headings and common words tell apart,
 * then, in a few rounds, from what these teach (self-training).
 */
export function learnSides(
  rows: readonly { readonly blocks: readonly Piece[]; readonly context: RowContext }[],
  widths: ColumnWidths,
): SideEvidence {
  const pairs = rows.flatMap(({ blocks, context }): TwoBlocks[] => {
    const [first, second] = blocks;
    return first && second && blocks.length === 2 ? [{ blocks: [first, second], context }] : [];
  });
  let evidence: SideEvidence = { widths, wide: wideSide(pairs, widths), words: new Map(), before: 0 };
  for (let round = 0; round < rounds; round++) {
    const told = pairs.flatMap(({ blocks: [a, b], context }): BlockPair[] => {
      const lead = weightOf(a, context, evidence) - weightOf(b, context, evidence);
      if (Math.abs(lead) < sure) return [];
      return [lead > 0 ? { theirs: a, ours: b, context } : { theirs: b, ours: a, context }];
    });
    evidence = { ...evidence, words: pairWeights(told.map(textsOf)), before: beforeWeight(told) };
  }
  return evidence;
}

/** Which side the wider column is: that to which its blocks' headings and words belong. */
function wideSide(pairs: readonly TwoBlocks[], widths: ColumnWidths): Side {
  let votes = 0;
  for (const { blocks, context } of pairs) {
    const [a, b] = blocks.map((block) => byWidth(block, { widths, wide: "department" })) as [number, number];
    if (a * b >= 0) continue;
    const [wider, narrower] = a > 0 ? blocks : [blocks[1], blocks[0]];
    const weight = (block: Piece): number => byHeadings(block, context.departments) + leaning(pieceText(block));
    votes += Math.sign(weight(wider) - weight(narrower));
  }
  return votes < 0 ? "township" : "department";
}

function beforeWeight(told: readonly BlockPair[]): number {
  const placed = told.filter(({ theirs, ours, context: { beforeDepartments: one } }) => one === theirs || one === ours);
  const right = placed.filter(({ theirs, context }) => theirs === context.beforeDepartments).length;
  return Math.max(-2, Math.min(2, Math.log((right + 1) / (placed.length - right + 1))));
}

/** How much more often a pair of characters stands on the department's side than on the township's, as a log-odds weight. */
export function pairWeights(told: readonly SidedText[]): Map<string, number> {
  const counts = new Map<string, [number, number]>();
  const count = (text: string, side: 0 | 1): void => {
    for (const pair of new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))) {
      const both = counts.get(pair) ?? [0, 0];
      both[side]++;
      counts.set(pair, both);
    }
  };
  for (const { theirs, ours } of told) {
    count(theirs, 0);
    count(ours, 1);
  }
  const weights = new Map<string, number>();
  for (const [pair, [theirs, ours]] of counts) {
    if (theirs + ours >= 3) weights.set(pair, Math.log((theirs + 0.5) / (ours + 0.5)));
  }
  return weights;
}
