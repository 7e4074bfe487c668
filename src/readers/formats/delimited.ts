import type { Span } from "../source-document.ts";

/** One record of a text: a physical line, or several where a spreadsheet quoted a cell that holds line ends. */
export interface DelimitedRecord extends Span {
  readonly cells: readonly DelimitedCell[];
}

export interface DelimitedCell extends Span {
  /** Whether a spreadsheet's quotes stand around it; the span is what they hold. */
  readonly quoted: boolean;
}

const longestQuoted = 300_000;

/** Records of a stretch of text, cells parted by a delimiter. A cell in spreadsheet quotes ("…", “""” within) may hold line ends. */
export function* records(text: string, from: number, to: number, delimiter = "\t"): Generator<DelimitedRecord> {
  for (let start = from; start < to; ) {
    const cells: DelimitedCell[] = [];
    let at = start;
    let end: number;
    for (;;) {
      const cell = cellAt(text, at, to, delimiter);
      cells.push(cell.inner);
      at = cell.end;
      if (text.charAt(at) !== delimiter || at >= to) {
        end = at;
        break;
      }
      at++;
    }
    yield { start, end, cells };
    start = end + lineEndLength(text, end);
  }
}

function cellAt(text: string, at: number, to: number, delimiter: string): { inner: DelimitedCell; end: number } {
  const quoted = text.charAt(at) === '"' ? closingQuote(text, at, to, delimiter) : undefined;
  if (quoted !== undefined) return { inner: { start: at + 1, end: quoted, quoted: true }, end: quoted + 1 };
  let end = at;
  while (end < to && text.charAt(end) !== delimiter && lineEndLength(text, end) === 0) end++;
  return { inner: { start: at, end, quoted: false }, end };
}

/** Offset of the quote that closes the cell, when a delimiter, a line end or the text's end follows it within reach. */
function closingQuote(text: string, open: number, to: number, delimiter: string): number | undefined {
  const reach = Math.min(to, open + longestQuoted);
  for (let i = open + 1; i < reach; i++) {
    if (text.charAt(i) !== '"') continue;
    if (text.charAt(i + 1) === '"') i++;
    else return i + 1 >= to || text.charAt(i + 1) === delimiter || lineEndLength(text, i + 1) > 0 ? i : undefined;
  }
  return undefined;
}

function lineEndLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 13) return text.charCodeAt(at + 1) === 10 ? 2 : 1;
  return unit === 10 || unit === 0x2028 || unit === 0x2029 ? 1 : 0;
}
