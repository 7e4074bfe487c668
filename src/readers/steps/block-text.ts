import { type Block, cellText, distinctCells, lineText } from "../source-document.ts";

/** The words of a block that prints as one line: a paragraph, or a row with a single filled cell; else undefined. */
export function onlyLine(block: Block): string | undefined {
  if (block.type === "paragraph") return lineText(block.line);
  const filled = distinctCells(block)
    .map(cellText)
    .filter((text) => text.trim() !== "");
  return filled.length === 1 ? filled[0] : undefined;
}

/** The words of a block, cells parted by tabs. */
export function blockText(block: Block): string {
  return block.type === "paragraph" ? lineText(block.line) : block.cells.map(cellText).join("\t");
}

/** Whether a block is the name of a sheet, which stands on its tab. */
export const isTab = (block: Block): boolean => block.type === "paragraph" && block.at.sheet !== undefined;
