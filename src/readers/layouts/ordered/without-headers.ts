import type { PrintedHeading } from "../../../model/reading.ts";
import type { Ledger } from "../../ledger.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { columnsOf, fieldOf } from "../columns.ts";
import type { Section } from "../row-draft.ts";

/**
 * A list's lines without its header rows, which are claimed as furniture where there is a ledger. A header stands on one line, or
 * each heading on a line of its own.
 */
export function withoutHeaders(section: Section, ledger?: Ledger): { lines: Paragraph[]; headings: PrintedHeading[] } {
  const lines: Paragraph[] = [];
  const headings: PrintedHeading[] = [];
  let alone: Heading[] = [];
  for (const block of section.blocks) {
    if (block.type !== "paragraph") continue;
    const words = lineText(block.line).trim().split(/\s+/u);
    const fields = columnsOf(words);
    const isHeader = fields !== undefined || words.every((word) => fieldOf(word) !== undefined);
    if (fields || !isHeader) {
      headings.push(...headerOf(section, alone));
      alone = [];
    }
    if (fields)
      headings.push(
        ...headerOf(
          section,
          words.map((printed) => ({ printed, block })),
        ),
      );
    else if (isHeader) alone.push(...words.map((printed) => ({ printed, block })));
    if (isHeader) ledger?.claimFurniture(block.at, "header row");
    else lines.push(block);
  }
  return { lines, headings };
}

interface Heading {
  readonly printed: string;
  readonly block: Paragraph;
}

function headerOf({ kind }: Section, words: readonly Heading[]): PrintedHeading[] {
  const fields = columnsOf(words.map(({ printed }) => printed));
  const [first, last] = [words[0], words.at(-1)];
  if (!fields || !first || !last) return [];
  const at = { ...first.block.at, end: last.block.at.end };
  const columns = words.map(({ printed, block }, i) => ({ field: fields[i] ?? null, printed, at: block.at }));
  return [{ kind, at, columns }];
}
