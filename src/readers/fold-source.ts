import { foldRadicals, hasRadicals } from "../text/radicals.ts";
import type { Block, Cell, Line, Row, SourceDocument } from "./source-document.ts";

/**
 * The document with radicals in its words as the characters that look the same, so that names and headings are known; its text, and with
 * it what is quoted, stays as it was written.
 */
export function withoutRadicals(source: SourceDocument): SourceDocument {
  if (!source.blocks.some((block) => linesIn(block).some(needsFolding))) return source;
  const made = new Map<Cell, Cell>();
  return { ...source, blocks: source.blocks.map((block) => foldedBlock(block, made)) };
}

const linesIn = (block: Block): readonly Line[] =>
  block.type === "paragraph" ? [block.line] : block.cells.flatMap(({ lines }) => lines);

const needsFolding = (line: Line): boolean => line.some(({ text }) => hasRadicals(text));

const folded = (line: Line): Line => line.map((run) => ({ ...run, text: foldRadicals(run.text) }));

/** A cell that stands at several places of a table stays one. */
function foldedBlock(block: Block, made: Map<Cell, Cell>): Block {
  if (block.type === "paragraph") return { ...block, line: folded(block.line) };
  const cells = block.cells.map((cell) => {
    const before = made.get(cell);
    if (before) return before;
    const one = { ...cell, lines: cell.lines.map(folded) };
    made.set(cell, one);
    return one;
  });
  return { ...block, cells } satisfies Row;
}
