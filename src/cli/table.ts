import { columns, fitColumns } from "../text/width.ts";

/** Rows in aligned columns; a Han character takes two places of a terminal. Numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, i) => Math.max(...all.map((row) => columns(row[i] ?? ""))));
  const numeric = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === "number"));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (numeric[i] ? padStart(cell, widths[i] ?? 0) : fitColumns(cell, widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...all.slice(1).map(line)].join("\n");
}

const padStart = (cell: string, width: number): string => " ".repeat(Math.max(0, width - columns(cell))) + cell;
