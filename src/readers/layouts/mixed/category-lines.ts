import { beginsUsualCategory, usualCategories } from "../categories.ts";
import type { Ordinal } from "./anchors.ts";
import type { PrintedLine } from "./printed-lines.ts";

interface Part {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The lines that make a row's category: those above its number, and often some below it. */
export interface CategoryLines {
  readonly parts: readonly Part[];
  /** Whether the number of characters that belong to it is a guess. */
  readonly open: boolean;
}

interface Option {
  readonly parts: readonly Part[];
  readonly word: string;
}

/** Columns of the usual category column. */
const usualWidth = 8;
const mostLines = 4;
const mostBelow = 3;
/** A longer word that occurs nearly as often as its beginning is the category; the beginning is a part of it. */
const nearly = 0.8;

/** The category of each row: of all words that its lines can make, the one that the list's other rows share. */
export function chooseCategories(lines: readonly PrintedLine[], ordinals: readonly Ordinal[]): CategoryLines[] {
  const width = columnWidth(lines, ordinals);
  const options = ordinals.map((ordinal) => optionsAt(lines, ordinal, width));
  const votes = new Map<string, number>();
  for (const words of options.map((all) => new Set(all.map(({ word }) => word))))
    for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1);
  return options.map((all) => choose(all, votes));
}

/** How wide the categories' column is: as wide as whole categories, or their beginnings, that stand beside a number. */
function columnWidth(lines: readonly PrintedLine[], ordinals: readonly Ordinal[]): number {
  const beside = ordinals.flatMap(({ parts }) => [
    lines[(parts[0]?.line ?? 0) - 1],
    lines[(parts.at(-1)?.line ?? 0) + 1],
  ]);
  const categories = beside.filter(
    (line) => line !== undefined && (usualCategories.has(line.text) || beginsUsualCategory(line.text)),
  );
  return Math.max(usualWidth, ...categories.map((line) => line?.width ?? 0));
}

function optionsAt(lines: readonly PrintedLine[], ordinal: Ordinal, width: number): Option[] {
  const [first] = ordinal.parts;
  const last = ordinal.parts.at(-1);
  if (!first || !last) return [];
  const inline = inlineOptions(lines, first);
  const above = linesAbove(lines, first, width);
  const below = linesBelow(lines, last, width);
  const heads = Array.from({ length: above.length + 1 }, (_, n) => above.slice(above.length - n));
  // Of equal words the one above the number is the row's: what stands below may be the next row's.
  const tails = Array.from({ length: below.length + 1 }, (_, n) => below.slice(0, n));
  return [...inline, ...tails.flatMap((tail) => heads.map((head) => [...head, ...tail]))]
    .map((parts) => ({
      parts,
      word: parts.map(({ line, start, end }) => lines[line]?.text.slice(start, end) ?? "").join(""),
    }))
    .filter(({ word }) => word.length > 1);
}

/** “62 生态环保源地保护工”: the category stands behind the number, other words may follow. */
function inlineOptions(lines: readonly PrintedLine[], { line, end }: Part): Part[][] {
  const text = lines[line]?.text ?? "";
  const blank = /^\s+/u.exec(text.slice(end))?.[0].length ?? 0;
  if (blank === 0) return [];
  const start = end + blank;
  const options: Part[][] = [];
  for (let to = start + 2; to <= Math.min(text.length, start + 10); to++) options.push([{ line, start, end: to }]);
  return options;
}

/** Short lines right above the number, and what stands before it on its own line (“和旅77”). */
function linesAbove(lines: readonly PrintedLine[], { line, start }: Part, width: number): Part[] {
  const parts: Part[] = start > 0 ? [{ line, start: 0, end: start }] : [];
  const own = lines[line];
  let gaps = start > 0 || own?.afterGap ? 0 : -1;
  for (let i = line - 1; i >= 0 && parts.length < mostLines; i--) {
    const above = lines[i];
    if (!above || above.width > width || !/^\p{Script=Han}+$/u.test(above.text)) break;
    if (above.page !== own?.page) break;
    parts.unshift({ line: i, start: 0, end: above.text.length });
    if (above.afterGap && gaps++ > 0) break;
  }
  return parts;
}

/** What stands behind the number on its own line (“77游”), or short lines right below it. */
function linesBelow(lines: readonly PrintedLine[], { line, end }: Part, width: number): Part[] {
  const own = lines[line];
  const rest = own?.text.slice(end) ?? "";
  if (/^\p{Script=Han}{1,3}$/u.test(rest)) return [{ line, start: end, end: end + rest.length }];
  const parts: Part[] = [];
  for (let i = line + 1; rest === "" && parts.length < mostBelow; i++) {
    const below = lines[i];
    if (!below || below.page !== own?.page || below.width > width) break;
    if (!/^\p{Script=Han}+$/u.test(below.text)) break;
    if (parts.length > 0 && below.afterGap) break;
    parts.push({ line: i, start: 0, end: below.text.length });
  }
  return parts;
}

function choose(options: readonly Option[], votes: ReadonlyMap<string, number>): CategoryLines {
  const usual = options.filter(({ word }) => usualCategories.has(word));
  if (usual.length > 0) return { parts: longest(usual)?.parts ?? [], open: false };
  const count = ({ word }: Option): number => votes.get(word) ?? 0;
  const most = Math.max(0, ...options.map(count));
  const shared = options.filter((option) => count(option) >= 3 && count(option) >= most * nearly);
  if (shared.length > 0) return { parts: longest(shared)?.parts ?? [], open: false };
  // A word of its own: four characters are the rule, of which the last comes out late.
  const four = options.find(({ word }) => word.length === 4) ?? longest(options);
  return { parts: four?.parts ?? [], open: true };
}

const longest = (options: readonly Option[]): Option | undefined =>
  options.toSorted((a, b) => b.word.length - a.word.length)[0];
