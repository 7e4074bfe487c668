// Writes supporting rows as programs write a PDF's text that follow blank space: on each page one column below the other, cells of
// neighbouring rows with or without a blank line between. Written from a description of such texts, and from no reader.
import { type MixedRowWish, wrap } from "./mixed-text.ts";

export interface BlockWish {
  readonly rows: readonly MixedRowWish[];
  /** Widths of the columns in characters: category, name, department, department's and township's responsibilities. */
  readonly widths: readonly [number, number, number, number, number];
  /** Lines on a page; a row that does not fit goes on on the next one. */
  readonly perPage: number;
  readonly random: () => number;
  /** Whether the narrow columns come out row by row, or each as a block of its own. */
  readonly narrow: "by row" | "by column";
  /** What stands between two pages. */
  readonly between: string;
}

const heads = ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责"];

/** A row's lines on one page, by column. */
type Part = readonly (readonly string[])[];

export function blockText(wish: BlockWish): string {
  const pages = pagesOf(wish);
  const texts = pages.map((parts, i) => `${pageText(parts, wish)}\n\n— ${i + 1} —\n${wish.between}`);
  return `青梧县柳溪镇配合履职事项清单\n${texts.join("")}`;
}

function pagesOf({ rows, widths, perPage }: BlockWish): Part[][] {
  const pages: Part[][] = [[]];
  let left = perPage;
  for (const row of rows) {
    const [category, name, department, theirs, ours] = widths;
    let cells: string[][] = [
      [String(row.ordinal)],
      wrap(row.category, category),
      wrap(row.name, name),
      wrap(row.departments.join("、"), department),
      row.theirs.flatMap((clause) => wrap(clause, theirs)),
      row.ours.flatMap((clause) => wrap(clause, ours)),
    ];
    while (cells.some((cell) => cell.length > 0)) {
      if (left < 2) {
        pages.push([]);
        left = perPage;
      }
      const part = cells.map((cell) => cell.slice(0, left));
      pages.at(-1)?.push(part);
      cells = cells.map((cell) => cell.slice(left));
      left -= Math.max(...part.map((cell) => cell.length));
    }
  }
  return pages;
}

function pageText(parts: readonly Part[], { narrow, random }: BlockWish): string {
  const column = (at: number, mayGlue: boolean): string =>
    parts
      .map((part) => part[at] ?? [])
      .filter((cell) => cell.length > 0)
      .map((cell, i) => `${i === 0 ? "" : mayGlue && random() < 0.6 ? "\n" : "\n\n"}${cell.join("\n")}`)
      .join("");
  const wide = [4, 5].map((at) => `${heads[at]}\n${column(at, true)}`);
  if (narrow === "by column") {
    const blocks = [0, 1, 2, 3].map((at) => `${heads[at]}\n${column(at, at < 2)}`);
    return [...blocks, ...wide].join("\n\n");
  }
  const byRow = parts.map((part) =>
    part
      .slice(0, 4)
      .map((cell) => cell.join("\n"))
      .filter(Boolean)
      .join("\n\n"),
  );
  return [...heads.slice(0, 4), ...byRow, ...wide].join("\n\n");
}
