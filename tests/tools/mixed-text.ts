// Writes supporting rows as a PDF's text layer whose columns came out mixed: cells of a row in any order, wrapped at their
// columns' widths, last characters late and alone, headers in splinters. Written from a description of such layers, and
// from no reader.
import { columns } from "../../src/text/width.ts";

export interface MixedRowWish {
  readonly ordinal: number;
  readonly category: string;
  readonly name: string;
  readonly departments: readonly string[];
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

export interface MixedWish {
  readonly rows: readonly MixedRowWish[];
  /** Widths of the columns in characters: category, name, department, department's and township's responsibilities. */
  readonly widths: readonly [number, number, number, number, number];
  /** Rows on a page. */
  readonly perPage: number;
  readonly random: () => number;
  /** Share of cells whose last character comes out late. */
  readonly late: number;
}

const noStart = "，。；：、）》”？！";

/** Lines of a cell, wrapped as a word processor does: no mark that may not begin a line begins one. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (columns(line + character) <= width * 2) line += character;
    else if (noStart.includes(character) && line.length > 2) {
      lines.push(line.slice(0, -1));
      line = line.slice(-1) + character;
    } else {
      lines.push(line);
      line = character;
    }
  }
  return line === "" ? lines : [...lines, line];
}

const header = "事\n序号\n\n类\n项\n别\n\n对应\n事项名称\n\n级\n部\n\n上\n门\n\n上级部门职责 乡镇配合职责\n";

/** The text of the list, with its title. */
export function mixedText({ rows, widths, perPage, random, late }: MixedWish): string {
  let text = " 配合履职事项清单\n";
  rows.forEach((row, i) => {
    if (i % perPage === 0) text += header;
    text += `\n${piecesOf(row, widths, random, late).join("\n\n")}\n`;
  });
  return `${text}\n 上级部门收回事项清单\n\n序号 事项类别 事项名称 承接部门及工作方式\n`;
}

function piecesOf(row: MixedRowWish, widths: MixedWish["widths"], random: () => number, late: number): string[] {
  const tails: string[] = [];
  const stops: string[] = [];
  const cell = (text: string, width: number, mayBeLate = true): string[] => {
    const lines = wrap(text, width);
    const last = lines.at(-1) ?? "";
    if (!mayBeLate || lines.length < 2 || random() > late || text.length < 3) return lines;
    tails.push(last.slice(-1));
    return last.length > 1 ? [...lines.slice(0, -1), last.slice(0, -1)] : lines.slice(0, -1);
  };
  const block = (clauses: readonly string[], width: number): string[] => {
    const lines = clauses.flatMap((clause) => wrap(clause, width));
    const last = lines.at(-1) ?? "";
    if (!last.endsWith("。") || random() > late || last.length < 2) return lines;
    stops.push("。");
    return [...lines.slice(0, -1), last.slice(0, -1)];
  };
  const category = wrap(row.category, widths[0]);
  const lateCategory = category.length > 1 && random() < late;
  const tail = lateCategory ? (category.at(-1) ?? "").slice(-1) : "";
  const shown = lateCategory
    ? [...category.slice(0, -1), (category.at(-1) ?? "").slice(0, -1)].filter(Boolean)
    : category;
  const anchor = `${shown.join("\n")}\n\n${row.ordinal}${tail ? `\n${tail}` : ""}`;
  const name = cell(row.name, widths[1]).join("\n");
  const department = cell(row.departments.join("、"), widths[2]).join("\n");
  const blocks: { readonly text: string; readonly height: number }[] = [];
  const [theirs, ours] = [() => block(row.theirs, widths[3]), () => block(row.ours, widths[4])];
  for (const make of random() < 0.5 ? [theirs, ours] : [ours, theirs]) {
    const lines = make();
    blocks.push({ text: lines.join("\n"), height: lines.length });
  }
  const [first, second] = blocks.map(({ text }) => text) as [string, string];
  const lates = [...tails, ...stops].join("\n\n");
  const orders = [
    [first, name, anchor, second, department, lates],
    [name, anchor, first, department, second, lates],
    [anchor, first, second, department, name, lates],
    [name, anchor, second, department, first, lates],
    [first, second, department, name, anchor, lates],
  ];
  return (orders[Math.floor(random() * orders.length)] ?? []).filter((one) => one !== "");
}
