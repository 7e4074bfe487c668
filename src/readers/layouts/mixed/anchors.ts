import { columns, foldWidth } from "../../../text/width.ts";
import { PrintedText } from "../../printed-text.ts";
import { chooseCategories } from "./category-lines.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** Where a row's number stands. Spans count within their lines. */
export interface Ordinal {
  readonly number: number;
  /** The lines that hold its digits; a number whose digits came out apart has two. */
  readonly parts: readonly { readonly line: number; readonly start: number; readonly end: number }[];
}

/** A row's number with its category. */
export interface Anchor {
  readonly ordinal: PrintedText;
  readonly category: PrintedText;
  /** The category as it would read by other evidence, where that is open. */
  readonly categoryOpen: boolean;
}

/** A list's lines with each row's number and category drawn together at the place of the number. */
export type Token =
  | { readonly type: "line"; readonly line: PrintedLine }
  | { readonly type: "anchor"; readonly anchor: Anchor };

const alone = /^(\d{1,4})$/u;
const inCategory = /^(\p{Script=Han}{0,6})(\d{1,3})(\p{Script=Han}{0,4})$/u;
const before = /^(\d{1,3})\s+\p{Script=Han}/u;

/** Finds the rows' numbers, which count on through the list, and the categories around them. */
export function anchored(lines: readonly PrintedLine[]): Token[] {
  const ordinals = withSplit(lines, inSequence(candidates(lines)));
  const categories = chooseCategories(lines, ordinals);
  const taken = new Map<number, { start: number; end: number }[]>();
  const take = (line: number, start: number, end: number): void => {
    taken.set(line, [...(taken.get(line) ?? []), { start, end }]);
  };
  const at = new Map<number, Anchor>();
  ordinals.forEach((ordinal, i) => {
    const category = categories[i] ?? { parts: [], open: true };
    for (const part of [...ordinal.parts, ...category.parts]) take(part.line, part.start, part.end);
    const printed = (parts: Ordinal["parts"]): PrintedText =>
      PrintedText.join(
        parts.map(({ line, start, end }) => lines[line]?.printed.slice(start, end) ?? PrintedText.empty),
      );
    const anchor = { ordinal: printed(ordinal.parts), category: printed(category.parts), categoryOpen: category.open };
    at.set(ordinal.parts[0]?.line ?? 0, anchor);
  });
  return tokens(lines, taken, at);
}

function candidates(lines: readonly PrintedLine[]): Ordinal[] {
  return lines.flatMap(({ text }, line): Ordinal[] => {
    const folded = foldWidth(text);
    const match = alone.exec(folded) ?? before.exec(folded);
    if (match?.[1]) return [{ number: Number(match[1]), parts: [{ line, start: 0, end: match[1].length }] }];
    const glued = inCategory.exec(folded);
    if (!glued) return [];
    const start = glued[1]?.length ?? 0;
    return [{ number: Number(glued[2]), parts: [{ line, start, end: start + (glued[2]?.length ?? 0) }] }];
  });
}

const mostCandidates = 50_000;
const reach = 400;

/** The chain of candidates that counts on best: one more is worth most, a gap less, a step back ends it. */
function inSequence(found: readonly Ordinal[]): Ordinal[] {
  const all = found.slice(0, mostCandidates);
  const best: { score: number; from: number }[] = [];
  all.forEach((candidate, i) => {
    let top = { score: candidate.number === 1 ? 2 : 0, from: -1 };
    for (let j = Math.max(0, i - reach); j < i; j++) {
      const step = candidate.number - (all[j]?.number ?? 0);
      if (step < 1) continue;
      const score = (best[j]?.score ?? 0) + (step === 1 ? 2 : 1 / step);
      if (score > top.score) top = { score, from: j };
    }
    best.push(top);
  });
  const chain: Ordinal[] = [];
  let at = best.reduce((top, { score }, i) => (score > (best[top]?.score ?? 0) ? i : top), 0);
  while (at >= 0 && all[at]) {
    chain.unshift(all[at] as Ordinal);
    at = best[at]?.from ?? -1;
  }
  return chain;
}

/** A missing number whose digits stand on two lines: “3” … “8”. */
function withSplit(lines: readonly PrintedLine[], chain: readonly Ordinal[]): Ordinal[] {
  return chain.flatMap((ordinal, i) => {
    const next = chain[i + 1];
    if (!next || next.number !== ordinal.number + 2) return [ordinal];
    const split = splitNumber(lines, String(ordinal.number + 1), lineOf(ordinal) + 1, lineOf(next));
    return split ? [ordinal, split] : [ordinal];
  });
}

const lineOf = (ordinal: Ordinal): number => ordinal.parts[0]?.line ?? 0;

function splitNumber(lines: readonly PrintedLine[], digits: string, from: number, to: number): Ordinal | undefined {
  for (let cut = 1; cut < digits.length; cut++) {
    const [head, tail] = [digits.slice(0, cut), digits.slice(cut)];
    const first = lines.findIndex(({ text }, i) => i >= from && i < to && text === head);
    const second = lines.findIndex(({ text }, i) => i > first && i < to && text === tail);
    if (first < 0 || second < 0) continue;
    const part = (line: number, length: number): Ordinal["parts"][number] => ({ line, start: 0, end: length });
    return { number: Number(digits), parts: [part(first, head.length), part(second, tail.length)] };
  }
  return undefined;
}

function tokens(
  lines: readonly PrintedLine[],
  taken: ReadonlyMap<number, readonly { start: number; end: number }[]>,
  at: ReadonlyMap<number, Anchor>,
): Token[] {
  let gap = false;
  return lines.flatMap((line, i): Token[] => {
    const cuts = taken.get(i);
    if (!cuts) {
      const own = { ...line, afterGap: line.afterGap || gap };
      gap = false;
      return [{ type: "line", line: own }];
    }
    gap = true;
    const anchor = at.get(i);
    const rest = restOf(line, cuts);
    return [
      ...(anchor ? [{ type: "anchor" as const, anchor }] : []),
      ...rest.map((one) => ({ type: "line" as const, line: one })),
    ];
  });
}

/** What is left of a line that also held a number or a category. */
function restOf(line: PrintedLine, cuts: readonly { start: number; end: number }[]): PrintedLine[] {
  const sorted = cuts.toSorted((a, b) => a.start - b.start);
  const edges = [0, ...sorted.flatMap(({ start, end }) => [start, end]), line.text.length];
  const rest: PrintedLine[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const printed = line.printed.slice(edges[i] ?? 0, edges[i + 1]).trim();
    if (printed.isBlank) continue;
    rest.push({ ...line, printed, text: printed.text, width: columns(printed.text), afterGap: true });
  }
  return rest;
}
