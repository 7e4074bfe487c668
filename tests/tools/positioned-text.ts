// A list as programs print it that keep each word's place: columns below one another, parted by blanks. Written from a
// description of such text, and from no reader.
import { columns } from "../../src/text/width.ts";
import type { MadeRow } from "./made-list.ts";
import { wrap } from "./mixed-text.ts";
import { headsOf, titleOf, wordsOf } from "./unseen-tables.ts";

export interface PositionedWish {
  /** Whether a Han character takes one place or two. */
  readonly counts: "characters" | "columns";
  readonly align: "top" | "middle";
  /** Lines on a page; cells go on on the next one. */
  readonly perPage: number;
  readonly heads: "each page" | "once";
  readonly foot: boolean;
  /** Columns stand one blank apart, and the number's heading prints on two lines. */
  readonly close?: boolean;
}

const widths = { basic: [3, 5, 40], supporting: [3, 5, 8, 8, 24, 20], reclaimed: [3, 5, 14, 8, 26] } as const;
type Size = (text: string) => number;

export function positionedText(rows: readonly MadeRow[], kind: MadeRow["kind"], wish: PositionedWish): string {
  const lines = rows.filter((row) => row.kind === kind).flatMap((row) => linesOf(row, wish.align));
  const size: Size = (words) => (wish.counts === "characters" ? [...words].length : columns(words));
  let text = `${" ".repeat(30)}${titleOf(kind)}\n`;
  for (let at = 0, page = 1; at < lines.length; at += wish.perPage, page++) {
    const header = page === 1 || wish.heads === "each page" ? headerOf(kind, wish) : [];
    text += placed([...header, ...lines.slice(at, at + wish.perPage)], size, wish.close ? 1 : 2);
    if (wish.foot) text += `\n\n${" ".repeat(40)}第 ${page} 页，共 9 页\n`;
    if (at + wish.perPage < lines.length) text += "\f";
  }
  return text;
}

function headerOf(kind: MadeRow["kind"], { close }: PositionedWish): string[][] {
  const [number = "", ...heads] = headsOf(kind);
  return close
    ? [
        [number.slice(0, 1), ...heads],
        [number.slice(1), ...heads.map(() => "")],
      ]
    : [[number, ...heads]];
}

/** The printed lines of a row, each with its part of each cell. */
function linesOf(row: MadeRow, align: PositionedWish["align"]): string[][] {
  const cells = [[String(row.ordinal)], ...wordsOf(row)].map((lines, i) =>
    lines.flatMap((line) => wrap(line, widths[row.kind][i] ?? 10)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells.map((lines) => lines[y - (align === "top" ? 0 : Math.floor((height - lines.length) / 2))] ?? ""),
  );
}

/** The lines of a page, each column where no line of the one before it reaches. */
function placed(lines: readonly (readonly string[])[], size: Size, gap: number): string {
  const lefts = [0];
  for (let i = 1; i < (lines[0]?.length ?? 0); i++)
    lefts.push((lefts[i - 1] ?? 0) + gap + Math.max(...lines.map((cells) => size(cells[i - 1] ?? ""))));
  const printed = lines.map((cells) =>
    cells.reduce((line, cell, i) => (cell === "" ? line : line + " ".repeat((lefts[i] ?? 0) - size(line)) + cell), ""),
  );
  return `${printed.join("\n")}\n`;
}
