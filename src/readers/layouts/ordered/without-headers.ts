import type { PrintedHeading } from "../../../model/reading.ts";
import type { Ledger } from "../../ledger.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { columnsOf, fieldOf } from "../columns.ts";
import { splintersAbove } from "../mixed/printed-lines.ts";
import type { Section } from "../row-draft.ts";

/**
 * A list's lines without its header rows, which are claimed as furniture where there is a ledger. A header stands on one line, perhaps
 * below splinters of itself (序 / 号), or each heading on a line of its own.
 */
export function withoutHeaders(section: Section, ledger?: Ledger): { lines: Paragraph[]; headings: PrintedHeading[] } {
  const all = section.blocks.filter((block): block is Paragraph => block.type === "paragraph");
  const texts = all.map(({ line }) => lineText(line).trim());
  const lines: Paragraph[] = [];
  const headings: PrintedHeading[] = [];
  let alone: Heading[] = [];
  all.forEach((block, i) => {
    const words = (texts[i] ?? "").split(/\s+/u);
    const fields = columnsOf(words);
    const isHeader = fields !== undefined || words.every((word) => fieldOf(word) !== undefined);
    if (fields || !isHeader) {
      headings.push(...headerOf(section, alone));
      alone = [];
    }
    if (!isHeader) {
      lines.push(block);
      return;
    }
    const own = words.map((printed) => ({ printed, block }));
    if (fields) headings.push(...headerOf(section, own));
    else alone.push(...own);
    const splinters = new Set(fields ? all.slice(i - splintersAbove(texts, i), i) : []);
    for (let last = lines.at(-1); last && splinters.has(last); last = lines.at(-1)) {
      ledger?.claimFurniture(last.at, "header row");
      lines.pop();
    }
    ledger?.claimFurniture(block.at, "header row");
  });
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
