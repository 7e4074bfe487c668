import { enumeratorOf } from "../../text/enumerators.ts";
import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import { type Block, lineText, type Paragraph, type Span } from "../source-document.ts";
import { BandLevels } from "./band-levels.ts";
import { type Band, bandOf } from "./bands.ts";
import { handoverLabels } from "./headings.ts";
import type { LaidOut, Layout, RowDraft, Section } from "./row-draft.ts";

const fewestLines = 2;

/**
 * Lists without a table: lines with numbers (“1.…”) or points (“●…”), under categories or without. Of reclaimed duties only where
 * no blank parts a line's cells; a line with its label tells who takes the duty over.
 */
export const numberedLines: Layout = {
  id: "numbered-lines",
  fits(section) {
    if (section.kind === "supporting" || section.blocks.some((block) => block.type !== "paragraph")) return false;
    const blocks = section.blocks as readonly Paragraph[];
    return section.kind === "basic" ? starts(blocks) >= fewestLines : starts(blocks) > 0 && areOfOneCell(blocks);
  },
  layOut(section, ledger): LaidOut {
    const levels = new BandLevels();
    return { rows: rowsOf(section, ledger, levels), headings: [], doubts: levels.doubts };
  },
};

const labelled = new RegExp(
  `^(?:${[...handoverLabels.department, ...handoverLabels.method].join("|")})(?:及工作方式)?\\s*[：:]`,
  "u",
);
const marked = /^\s*[0-9０-９]{1,4}\s*[.．、)）]\s*/u;

/** Whether each line is one item's name behind a number with its mark, a category, or has its label; none has cells. */
function areOfOneCell(blocks: readonly Paragraph[]): boolean {
  return blocks.every(({ line, afterGap }) => {
    const text = lineText(line).trim();
    if (labelled.test(text)) return true;
    const sign = marked.exec(text)?.[0];
    if (sign === undefined) return bandOf(PrintedText.of([line]).trim(), afterGap) !== undefined;
    return !/\s/u.test(text.slice(sign.length));
  });
}

const point = /^[-–*•●▪■◆◇○·]\s*(?=[\p{Script=Han}“《（*])/u;

/** The sign that a line of an item begins with: a number, or a point where the list has no numbers. */
function signIn(line: string): { readonly length: number; readonly isNumber: boolean } | undefined {
  const sign = enumeratorOf(line);
  if (sign && (sign.level === 3 || sign.level === 4)) return { length: sign.length, isNumber: true };
  const length = point.exec(line)?.[0].length;
  return length === undefined ? undefined : { length, isNumber: false };
}

const isNumbered = (block: Block | undefined): boolean =>
  block?.type === "paragraph" && signIn(lineText(block.line).trim()) !== undefined;

/** How many lines begin with a number that counts on, or begins anew; without any number, how many begin with a point. */
function starts(blocks: readonly Paragraph[]): number {
  const lines = blocks.map(({ line }) => lineText(line).trim());
  const numbers = lines.map(enumeratorOf).filter((sign) => sign?.level === 3 || sign?.level === 4);
  if (numbers.length === 0) return lines.filter((line) => point.test(line)).length;
  return numbers.filter((sign, i) => sign?.number === 1 || sign?.number === (numbers[i - 1]?.number ?? 0) + 1).length;
}

interface OpenRow {
  readonly ordinal: PrintedText | undefined;
  readonly band: Band | undefined;
  readonly lines: PrintedText[];
}

function rowsOf(section: Section, ledger: Ledger, levels: BandLevels): RowDraft[] {
  const rows: OpenRow[] = [];
  let band: Band | undefined;
  const claim = (spans: readonly Span[]): void => {
    for (const span of spans) ledger.claimFurniture(span, "label");
  };
  const lines = section.blocks.filter((block) => block.type === "paragraph");
  const hasNumbers = lines.some((block) => signIn(lineText(block.line).trim())?.isNumber);
  for (const [i, block] of lines.entries()) {
    const line = PrintedText.of([block.line]).trim();
    const found = bandOf(line, block.afterGap && isNumbered(lines[i + 1]));
    const sign = signIn(line.text);
    if (found) {
      band = levels.take(line, found);
      claim(band.labels);
    } else if (sign && sign.isNumber === hasNumbers) {
      const printed = line.slice(0, sign.length);
      rows.push({ ordinal: hasNumbers ? printed : undefined, band, lines: [line.slice(sign.length)] });
      if (!hasNumbers) claim(printed.spans());
    } else if (!block.afterGap) rows.at(-1)?.lines.push(line);
  }
  return rows.map((row) => draftOf(row, section.kind));
}

function draftOf({ ordinal, band, lines }: OpenRow, kind: Section["kind"]): RowDraft {
  const labelledAt = kind === "reclaimed" ? lines.findIndex(({ text }) => labelled.test(text)) : -1;
  const nameEnd = labelledAt < 0 ? lines.length : labelledAt;
  return {
    kind,
    fields: {
      ...(ordinal ? { ordinal } : {}),
      name: PrintedText.join(lines.slice(0, nameEnd)),
      ...(band ? { category: band.category } : {}),
      ...(labelledAt < 0 ? {} : { handover: PrintedText.join(lines.slice(labelledAt)) }),
    },
    doubts: [],
  };
}
