import { columns } from "../../../text/width.ts";
import type { Ledger } from "../../ledger.ts";
import { PrintedText } from "../../printed-text.ts";
import { lineText, type Paragraph } from "../../source-document.ts";
import { fieldOf } from "../columns.ts";
import type { Section } from "../row-draft.ts";

/** One line of a list's text layer, its header rows put aside. */
export interface PrintedLine {
  readonly printed: PrintedText;
  readonly text: string;
  /** Printed width in half-width columns. */
  readonly width: number;
  /** Whether a blank line, a header or a cut stands before it. */
  readonly afterGap: boolean;
  /** Which page it stands on, counted by repeated headers. */
  readonly page: number;
}

/** The characters of a header row; it comes out in splinters: 事 / 序号 / 类 / 项 / 别 / 对应 / 级 / 部 / 上 / 门. */
const headerCharacters = "序号事项类别事项名称对应上级部门单位";
/** A whole heading is at least this long; shorter ones may be words of a cell. */
const shortestHeading = 4;

/** The lines of a list without its header rows, which are claimed as furniture. */
export function printedLines(section: Section, ledger: Ledger): PrintedLine[] {
  const paragraphs = section.blocks.filter((block): block is Paragraph => block.type === "paragraph");
  const texts = paragraphs.map(({ line }) => lineText(line).trim());
  const gaps = new Set(paragraphs.flatMap(({ afterGap }, i) => (afterGap ? [i] : [])));
  const headers = headerLines(texts, gaps);
  const lines: PrintedLine[] = [];
  let page = 0;
  let gap = true;
  paragraphs.forEach(({ line, at, afterGap }, i) => {
    const header = headers.get(i);
    if (header) {
      ledger.claimFurniture(at, "header row");
      if (header === "page") page++;
      gap = true;
      return;
    }
    const printed = PrintedText.of([line]).trim();
    lines.push({ printed, text: printed.text, width: columns(printed.text), afterGap: gap || afterGap, page });
    gap = false;
  });
  return lines;
}

/** Indices of header lines; the last one of a whole header begins a page. */
function headerLines(texts: readonly string[], gaps: ReadonlySet<number>): Map<number, "part" | "page"> {
  const found = new Map<number, "part" | "page">();
  const isSplinter = (text: string): boolean => isHeading(text) || take([...headerCharacters], text);
  texts.forEach((text, i) => {
    const open = i === 0 || gaps.has(i) || isSplinter(texts[i - 1] ?? "");
    const closed = i + 1 >= texts.length || gaps.has(i + 1) || isSplinter(texts[i + 1] ?? "");
    if (!isHeading(text) || !open || !closed) return;
    found.set(i, /\s/u.test(text) ? "page" : "part");
    for (let at = i - splintersAbove(texts, i); at < i; at++) {
      found.set(at, "part");
      found.set(i, "page");
    }
  });
  return found;
}

/** How many lines above a heading hold splinters of its header. */
function splintersAbove(texts: readonly string[], heading: number): number {
  const left = [...headerCharacters];
  let count = 0;
  while (count < heading) {
    const splinter = texts[heading - count - 1] ?? "";
    if (isHeading(splinter) || !take(left, splinter)) break;
    count++;
  }
  return count;
}

const isHeading = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return words.every((word) => fieldOf(word) !== undefined) && words.some((word) => word.length >= shortestHeading);
};

/** Takes a splinter's characters out of those that a header still has; false where it has not all of them. */
function take(left: string[], splinter: string): boolean {
  if (splinter === "" || splinter.length > 6) return false;
  const before = [...left];
  for (const character of splinter.replaceAll(/\s/gu, "")) {
    const at = left.indexOf(character);
    if (at < 0) {
      left.splice(0, left.length, ...before);
      return false;
    }
    left.splice(at, 1);
  }
  return true;
}

/** Whether a line may be a splinter of a header that stands alone. */
export const isHeaderSplinter = (text: string): boolean => text.length === 1 && headerCharacters.includes(text);
