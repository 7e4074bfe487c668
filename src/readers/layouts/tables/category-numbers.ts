import { type Block, type Cell, cellText, type Row } from "../../source-document.ts";
import { columnFieldOf } from "../columns.ts";
import { rowsUnder, withoutColumns } from "./kind-column.ts";

/** Blocks without the columns that only number categories, and those columns' cells. */
export interface WithoutNumbers {
  readonly blocks: readonly Block[];
  readonly labels: readonly Cell[];
}

/** Of two columns headed 序号, the one right before the categories numbers these: 序号 · 类别 · 序号 · 事项名称. */
export function withoutCategoryNumbers(blocks: readonly Block[]): WithoutNumbers {
  const narrowed = new Map<Block, Row>();
  const labels: Cell[] = [];
  blocks.forEach((block, at) => {
    const column = block.type === "row" ? numberedCategories(block) : -1;
    if (block.type !== "row" || column < 0) return;
    const same = rowsUnder(block, blocks, at).filter(({ cells }) => cells.length === block.cells.length);
    for (const row of [block, ...same]) {
      labels.push(...row.cells.slice(column, column + 1));
      narrowed.set(row, withoutColumns(row, [column]));
    }
  });
  return { blocks: blocks.map((block) => narrowed.get(block) ?? block), labels };
}

function numberedCategories({ cells }: Row): number {
  const fields = cells.map((cell) => columnFieldOf(cellText(cell)));
  const first = fields.indexOf("ordinal");
  const isPair = fields[first + 1] === "category" && fields.lastIndexOf("ordinal") > first + 1;
  const isOne = cells[first] !== cells[fields.lastIndexOf("ordinal")];
  return first >= 0 && isPair && isOne && fields.filter((field) => field === "category").length === 1 ? first : -1;
}
