import { enumeratorOf } from "../../text/enumerators.ts";
import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import { type Block, lineText, type Paragraph } from "../source-document.ts";
import { type Band, bandOf } from "./bands.ts";
import type { LaidOut, Layout, RowDraft, Section } from "./row-draft.ts";

const fewestLines = 2;

/** Lists without a table: numbered lines (“1.…”), under numbered categories or without. */
export const numberedLines: Layout = {
  id: "numbered-lines",
  fits: (section) =>
    section.kind === "basic" &&
    section.blocks.every((block) => block.type === "paragraph") &&
    starts(section.blocks as readonly Paragraph[]) >= fewestLines,
  layOut(section, ledger): LaidOut {
    return { rows: rowsOf(section, ledger), headings: [], doubts: [] };
  },
};

const ordinalLength = (line: string): number => {
  const sign = enumeratorOf(line);
  return sign && (sign.level === 3 || sign.level === 4) ? sign.length : 0;
};

const isNumbered = (block: Block | undefined): boolean =>
  block?.type === "paragraph" && ordinalLength(lineText(block.line).trim()) > 0;

/** How many lines begin with a number that counts on, or begins anew. */
function starts(blocks: readonly Paragraph[]): number {
  const numbers = blocks
    .map(({ line }) => enumeratorOf(lineText(line).trim()))
    .filter((sign) => sign?.level === 3 || sign?.level === 4);
  return numbers.filter((sign, i) => sign?.number === 1 || sign?.number === (numbers[i - 1]?.number ?? 0) + 1).length;
}

interface OpenRow {
  readonly ordinal: PrintedText;
  readonly band: Band | undefined;
  readonly lines: PrintedText[];
}

function rowsOf(section: Section, ledger: Ledger): RowDraft[] {
  const rows: OpenRow[] = [];
  let band: Band | undefined;
  for (const [i, block] of section.blocks.entries()) {
    if (block.type !== "paragraph") continue;
    const line = PrintedText.of([block.line]).trim();
    const found = bandOf(line, block.afterGap && isNumbered(section.blocks[i + 1]));
    const length = ordinalLength(line.text);
    if (found) {
      band = found;
      for (const span of found.labels) ledger.claimFurniture(span, "label");
    } else if (length > 0) rows.push({ ordinal: line.slice(0, length), band, lines: [line.slice(length)] });
    else if (!block.afterGap) rows.at(-1)?.lines.push(line);
  }
  return rows.map(({ ordinal, band: of, lines }) => ({
    kind: "basic",
    fields: { ordinal, name: PrintedText.join(lines), ...(of ? { category: of.category } : {}) },
    doubts: [],
  }));
}
