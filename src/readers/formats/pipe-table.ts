import type { Span } from "../source-document.ts";

export const isPipeRow = (line: string): boolean => /^\s*\|.*\|\s*$/su.test(line);

/** The line under a Markdown table's header: `|---|:-:|`. A row of single dashes alone is a row. */
export const isPipeRule = (line: string): boolean =>
  /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/u.test(line) && /--|:/u.test(line);

/** Cells of a Markdown table row, the pipes put aside as separators; `\|` is a pipe within a cell. */
export function pipeCells(text: string, row: Span, separators: Span[]): Span[] {
  const pipes: number[] = [];
  for (let i = row.start; i < row.end; i++) if (text.charAt(i) === "|" && text.charAt(i - 1) !== "\\") pipes.push(i);
  for (const one of pipes.map((start) => ({ start, end: start + 1 }))) separators.push(one);
  return pipes.slice(1).map((end, i) => ({ start: (pipes[i] ?? end) + 1, end }));
}
