// A list as programs print a page's text in reading order: the cells of a row one after the other, each line of a cell on its
// own line; a cell that a page's end cuts goes on behind the next header. Written from a description of such text, and from no
// reader.
import type { MadeRow } from "./made-list.ts";
import { wrap } from "./mixed-text.ts";
import { headsOf, titleOf, wordsOf } from "./unseen-tables.ts";

export interface LinesWish {
  /** Whether a row's first words stand on its number's line, as `pdftotext -raw` prints them, or each cell on its own lines. */
  readonly cells: "apart" | "joined";
  /** Blank lines between the long cells of a row. */
  readonly gaps: boolean;
  /** A merged category is printed in its first row only. */
  readonly merged: boolean;
  /** Lines on a page. */
  readonly perPage: number;
  /** Width of the categories' column, in characters; five if not told. */
  readonly category?: number;
}

const widths = { basic: [3, 5, 30], supporting: [3, 5, 9, 8, 20, 17], reclaimed: [3, 5, 14, 10, 24] } as const;

export function linesOfCells(rows: readonly MadeRow[], kind: MadeRow["kind"], wish: LinesWish): string {
  const header = headerOf(kind, wish);
  let [text, left, page, category] = [`${titleOf(kind)}\n${header}`, wish.perPage, 1, ""];
  for (const row of rows.filter((one) => one.kind === kind)) {
    const cells = cellsOf(row, wish.merged && row.category === category, wish.category ?? 5);
    category = row.category;
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let from = 0; from < height; from += left, left = wish.perPage) {
      if (left <= 0 || from > 0) {
        text += `第 ${page++} 页，共 9 页\n\n\n${header}`;
        left = wish.perPage;
      }
      text += printed(
        cells.map((lines) => lines.slice(from, from + left)),
        wish,
      );
      if (from + left >= height) {
        left -= height - from;
        break;
      }
    }
  }
  return text;
}

/** Headings as wide as their columns; narrow ones wrap. */
function headerOf(kind: MadeRow["kind"], { cells, category = 5 }: LinesWish): string {
  const [number = "", ofCategory = "", ...others] = headsOf(kind);
  const narrow = category < 4 ? [...wrap(number, 1), ...wrap(ofCategory, category)] : [number, ofCategory];
  if (cells === "apart") return `${[...narrow, ...others].join("\n")}\n\n`;
  return category < 4 ? `${narrow.join("\n")}\n${others.join(" ")}\n` : `${[...narrow, ...others].join(" ")}\n`;
}

/** The lines of each cell; that of a merged category stands in another row. */
const cellsOf = (row: MadeRow, within: boolean, category: number): string[][] =>
  [[String(row.ordinal)], ...wordsOf(row)].map((words, i) =>
    i === 1 && within ? [] : words.flatMap((line) => wrap(line, i === 1 ? category : (widths[row.kind][i] ?? 10))),
  );

function printed(cells: readonly (readonly string[])[], { cells: form, gaps }: LinesWish): string {
  const full = cells.filter((lines) => lines.length > 0);
  if (form === "apart") {
    const between = full.map((_, i) => (gaps && i > 2 ? "\n" : ""));
    return `${full.map((lines, i) => `${between[i] ?? ""}${lines.join("\n")}\n`).join("")}\n`;
  }
  // Cells of one line stand on their neighbour's first line.
  let text = "";
  full.forEach((lines, i) => {
    const one = i > 0 && full[i - 1]?.length === 1;
    text += `${i === 0 ? "" : one ? " " : "\n"}${lines.join("\n")}`;
  });
  return `${text}\n`;
}
