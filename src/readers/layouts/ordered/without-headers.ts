import type { PrintedHeading } from "../../../model/reading.ts";
import type { Ledger } from "../../ledger.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { columnsOf, fieldOf } from "../columns.ts";
import type { Section } from "../row-draft.ts";

/**
 * A list's lines without its header rows, which are claimed as furniture where there is a ledger. A header stands on one line, or on
 * several, with headings that wrap (序 / 号) or stand alone.
 */
export function withoutHeaders(section: Section, ledger?: Ledger): { lines: Paragraph[]; headings: PrintedHeading[] } {
  const all = section.blocks.filter((block): block is Paragraph => block.type === "paragraph");
  const words = all.map(({ line }) => lineText(line).trim().split(/\s+/u));
  const lines: Paragraph[] = [];
  const headings: PrintedHeading[] = [];
  for (let i = 0; i < all.length; ) {
    const header = headerAt(words, i);
    const own = all.slice(i, i + Math.max(1, header?.lines ?? 0));
    if (header) {
      headings.push(...headerOf(section, header, own));
      for (const { at } of own) ledger?.claimFurniture(at, "header row");
    } else lines.push(...own);
    i += own.length;
  }
  return { lines, headings };
}

interface Header {
  readonly headings: readonly string[];
  /** On how many lines it stands. */
  readonly lines: number;
}

const [mostLines, mostParts] = [24, 4];
const fewestFields = 3;

/** The header that begins with a line: headings in a row, each of them of one word or of a few that its column's width parts. */
function headerAt(lines: readonly (readonly string[])[], from: number): Header | undefined {
  const first = lines[from] ?? [];
  const line = { headings: first, lines: 1 };
  const alone = columnsOf(first) !== undefined || first.every((word) => fieldOf(word) !== undefined) ? line : undefined;
  if (first.every((word) => word.length > longestHeading)) return undefined;
  const tokens = lines.slice(from, from + mostLines).flatMap((words, i) => words.map((word) => ({ word, line: i })));
  const found: string[] = [];
  const fields = new Set<string>();
  let best: Header | undefined;
  for (let at = 0; at < tokens.length; ) {
    const heading = headingFrom(
      tokens.map(({ word }) => word),
      at,
    );
    if (!heading) break;
    found.push(heading.text);
    fields.add(heading.field);
    at += heading.words;
    const [last, next] = [tokens[at - 1], tokens[at]];
    if (fields.size >= fewestFields && last?.line !== next?.line)
      best = { headings: [...found], lines: (last?.line ?? 0) + 1 };
  }
  return best ?? alone;
}

const longestHeading = 12;

/** The heading that begins with a word, alone or with the words behind it: 序 / 号. */
function headingFrom(words: readonly string[], at: number): { text: string; field: string; words: number } | undefined {
  let found: { text: string; field: string; words: number } | undefined;
  for (let count = 1; count <= mostParts && at + count <= words.length; count++) {
    const text = words.slice(at, at + count).join("");
    const field = fieldOf(text);
    const own = fieldOf(words[at + count - 1] ?? "");
    if (found && (field !== found.field || (own !== undefined && own !== field))) break;
    if (field) found = { text, field, words: count };
  }
  return found;
}

function headerOf({ kind }: Section, { headings }: Header, lines: readonly Paragraph[]): PrintedHeading[] {
  const fields = columnsOf(headings);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!fields || !first || !last) return [];
  const at = { ...first.at, end: last.at.end };
  return [{ kind, at, columns: headings.map((printed, i) => ({ field: fields[i] ?? null, printed, at })) }];
}
