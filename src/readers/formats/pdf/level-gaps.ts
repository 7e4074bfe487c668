import { median } from "./columns.ts";
import type { PageLine } from "./lines.ts";

/** The lines of each column of a table on one page. */
export type ColumnLines = readonly (readonly PageLine[])[];

/** A level stretch in which nothing is printed. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Level stretches in which no column prints. */
export function gapsOf(columns: ColumnLines): Gap[] {
  const lines = columns.flat().toSorted((a, b) => a.box[1] - b.box[1]);
  const gaps: Gap[] = [];
  let reached = lines[0]?.box[3] ?? 0;
  for (const { box } of lines) {
    if (box[1] > reached) gaps.push({ from: reached, to: box[1] });
    reached = Math.max(reached, box[3]);
  }
  return gaps;
}

export const height = ({ from, to }: Gap): number => to - from;
export const centre = ({ from, to }: Gap): number => (from + to) / 2;

const number = /^[(\uff08]?\d{1,4}[)\uff09.\uff0e\u3001]?$/u;

/** Lines of the column that holds most numbers alone, from the top. */
export function anchorsOf(columns: ColumnLines): PageLine[] {
  const numbered = columns.map((lines) => lines.filter((line) => number.test(line.text.trim())));
  return numbered.toSorted((a, b) => b.length - a.length)[0]?.toSorted((a, b) => a.box[1] - b.box[1]) ?? [];
}

export const middleOf = ({ box }: PageLine): number => (box[1] + box[3]) / 2;

export const sizeOf = (columns: ColumnLines): number => median(columns.flat().map((line) => line.size)) || 10;
