import { handoverLabel } from "../handover-label.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { cellLines } from "./rows-of-lines.ts";

/** A row's lines parted into its name and its hand-over, and what told them apart. */
export interface HandoverLines {
  readonly by: "label" | "blank";
  readonly name: readonly PrintedLine[];
  readonly handover: readonly PrintedLine[];
}

/** The hand-over begins at its label, else at a blank within the first line, else at the last blank line; undefined without any. */
export function handoverIn(lines: readonly PrintedLine[]): HandoverLines | undefined {
  const cells = cellLines(lines);
  const labelled = cells.findIndex(({ text }) => handoverLabel.test(text));
  if (labelled > 0) return { by: "label", name: cells.slice(0, labelled), handover: cells.slice(labelled) };
  const [first, ...rest] = lines;
  const gap = first ? /\S(\s+)\S/u.exec(first.text) : null;
  if (first && gap) {
    const part = (from: number, to?: number): PrintedLine => {
      const printed = first.printed.slice(from, to).trim();
      return { ...first, printed, text: printed.text };
    };
    return { by: "blank", name: [part(0, gap.index + 1)], handover: [part(gap.index + 1), ...rest] };
  }
  const last = lines.findLastIndex(({ afterGap }) => afterGap);
  return last > 0 ? { by: "blank", name: lines.slice(0, last), handover: lines.slice(last) } : undefined;
}
