import { columns } from "../../../text/width.ts";
import { PrintedText } from "../../printed-text.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { fieldOf } from "../columns.ts";
import { type Field, fieldsOfList } from "../headings.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import type { Section } from "../row-draft.ts";

/** Lines with nothing between them: one cell, or cells of one column that stand below one another. */
export interface ColumnBlock {
  readonly lines: readonly PrintedLine[];
  readonly page: number;
  /** The headings printed last above it, on its page, with nothing between them. */
  readonly headings: readonly Field[];
  /** Whether it stands right below the last of them. */
  readonly isUnder: boolean;
}

/** The pages of a list, as text that prints each column of a page below the other. */
export interface ColumnPages {
  readonly blocks: readonly ColumnBlock[];
  /** The lines that hold headings. */
  readonly headings: readonly Paragraph[];
  /** The headings in the order in which the list first prints them. */
  readonly fields: readonly Field[];
  readonly pages: number;
  /** On how many pages something stands between the headings. */
  readonly parted: number;
}

const [mostParts, longestHeading] = [3, 30];

/** A page begins with a form feed, or where a heading comes again. */
export function columnPages(section: Section): ColumnPages {
  const paragraphs = section.blocks.filter((block): block is Paragraph => block.type === "paragraph");
  const found = headingsIn(section, paragraphs);
  const taken = new Set(found.values().flatMap(({ own }) => own));
  const blocks: { lines: PrintedLine[]; page: number; headings: readonly Field[]; isUnder: boolean }[] = [];
  const parted = new Set<number>();
  let [page, seen] = [0, new Set<Field>()];
  let last: "heading" | "line" | undefined;
  let headings: readonly Field[] = [];
  const add = (paragraph: Paragraph): void => {
    const printed = PrintedText.of([paragraph.line]).trim();
    const above = blocks.at(-1)?.lines.at(-1)?.text ?? "";
    const afterGap = paragraph.afterGap || last !== "line" || isNumber(above) !== isNumber(printed.text);
    const line = { printed, text: printed.text, width: columns(printed.text), afterGap, page };
    if (afterGap) blocks.push({ lines: [line], page, headings, isUnder: last === "heading" && !paragraph.afterGap });
    else blocks.at(-1)?.lines.push(line);
    last = "line";
  };
  paragraphs.forEach((paragraph, i) => {
    const own = found.get(paragraph);
    if ((lineText(paragraph.line).startsWith("\f") && i > 0) || (own && seen.has(own.field))) {
      [page, seen, headings] = [page + 1, new Set(), []];
      last = undefined;
    }
    if (own) {
      if (last === "line" && headings.length > 0) parted.add(page);
      seen.add(own.field);
      headings = last === "heading" ? [...headings, own.field] : [own.field];
      last = "heading";
    }
    if (!taken.has(paragraph)) add(paragraph);
  });
  const fields = [...new Set(found.values().map(({ field }) => field))];
  return { blocks, headings: [...taken], fields, pages: page + 1, parted: parted.size };
}

interface Heading {
  readonly field: Field;
  readonly text: string;
  readonly own: readonly Paragraph[];
}

/** The headings by the line that each begins with, as the list mostly prints them: other words that may be one are of a cell. */
function headingsIn(section: Section, paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Heading> {
  const all = paragraphs.flatMap((_, i) => headingAt(section, paragraphs, i) ?? []);
  const usual = new Map(
    [...Map.groupBy(all, ({ field }) => field)].map(([field, own]) => {
      const forms = [...Map.groupBy(own, ({ text }) => text)].toSorted(([, a], [, b]) => b.length - a.length);
      return [field, forms[0]?.[0]];
    }),
  );
  const known = all.filter(({ field, text }) => usual.get(field) === text);
  return new Map(known.flatMap((heading) => heading.own.slice(0, 1).map((first) => [first, heading] as const)));
}

/** The heading that begins with a line, wrapped over some lines or on that one. */
function headingAt({ kind }: Section, paragraphs: readonly Paragraph[], from: number): Heading | undefined {
  let best: Heading | undefined;
  let text = "";
  for (let to = from + 1; to <= Math.min(from + mostParts, paragraphs.length); to++) {
    const paragraph = paragraphs[to - 1];
    if (!paragraph || (to > from + 1 && paragraph.afterGap)) break;
    text += lineText(paragraph.line).trim();
    if (text.length > longestHeading) break;
    const field = fieldOf(text);
    if (field && fieldsOfList[kind].has(field)) best = { field, text, own: paragraphs.slice(from, to) };
  }
  return best;
}

/** Whether a line holds a number alone: a row's, or a page's. */
export const isNumber = (text: string): boolean => /^[0-9０-９]{1,4}$/u.test(text);
