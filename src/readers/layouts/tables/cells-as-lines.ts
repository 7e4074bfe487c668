import { bare } from "../../../text/blank.ts";
import { type Block, type Cell, lineText, type Paragraph, type Row } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";
import { ordinalNumber } from "../ordinals.ts";
import { listTitleOf } from "../titles.ts";

const fewestColumns = 2;
const fewestRows = 2;

/**
 * Tables whose cells came as a line each, as they are copied from a page: headings one below the other, the first one of the numbers, then
 * for each number exactly as many lines. Where one row has more or fewer lines, its cells' edges do not show, and none is made.
 */
export function linesAsRows(blocks: readonly Block[]): Block[] {
  const made: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const table = tableFrom(blocks, i);
    if (table) for (const row of table) made.push(row);
    else made.push(blocks[i] as Block);
    i += table ? table.length * (table[0]?.cells.length ?? 1) : 1;
  }
  return made;
}

function tableFrom(blocks: readonly Block[], from: number): Row[] | undefined {
  if (fieldAt(blocks, from) !== "ordinal") return undefined;
  let width = 1;
  const fields = new Set<string>(["ordinal"]);
  for (let field = fieldAt(blocks, from + width); field; field = fieldAt(blocks, from + width)) {
    if (fields.has(field)) return undefined;
    fields.add(field);
    width++;
  }
  if (width < fewestColumns || !fields.has("name")) return undefined;
  const rows = [rowOf(blocks.slice(from, from + width))];
  const first = numberAt(blocks, from + width);
  if (first === undefined) return undefined;
  for (let at = from + width; numberAt(blocks, at) === first + rows.length - 1; at += width) {
    const row = rowOf(blocks.slice(at, at + width));
    if (!row || row.cells.length < width) return undefined;
    rows.push(row);
  }
  const isWhole =
    rows.length > fewestRows && rows.every((row) => row !== undefined) && endsAt(blocks, from + rows.length * width);
  return isWhole ? (rows as Row[]) : undefined;
}

/** Whether what follows the last row is no further line of it: nothing, a table, a title, or another header. */
function endsAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== "paragraph") return true;
  return listTitleOf(lineText(block.line)) !== undefined || fieldAt(blocks, at) === "ordinal";
}

const lineAt = (blocks: readonly Block[], at: number): string | undefined => {
  const block = blocks[at];
  return block?.type === "paragraph" ? lineText(block.line) : undefined;
};

const fieldAt = (blocks: readonly Block[], at: number): string | undefined => columnFieldOf(lineAt(blocks, at) ?? "");

function numberAt(blocks: readonly Block[], at: number): number | undefined {
  const line = bare(lineAt(blocks, at) ?? "");
  return /^\d{1,4}$/u.test(line) ? ordinalNumber(line) : undefined;
}

/** Lines as the cells of a row; undefined where one of them is no line, or a list's title. */
function rowOf(lines: readonly Block[]): Row | undefined {
  const isLine = (block: Block): block is Paragraph =>
    block.type === "paragraph" && listTitleOf(lineText(block.line)) === undefined;
  if (!lines.every(isLine)) return undefined;
  const cells = lines.map(({ line, at }): Cell => ({ lines: [line], at }));
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { type: "row", cells, at: { ...first.at, end: last.at.end } };
}
