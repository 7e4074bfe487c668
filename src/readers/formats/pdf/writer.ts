import type { Locator } from "../../../model/provenance.ts";
import type { Block, Cell, Line, PrintedLine, Run, Span } from "../../source-document.ts";
import type { PlacedLine, TableCell } from "./cells.ts";
import { cellParagraphs, type FlowBlock } from "./flow.ts";
import { boxWithin } from "./lines.ts";
import type { FlowingTable } from "./table-flow.ts";

export interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly margins: readonly Span[];
  readonly printed: readonly PrintedLine[];
}

/** Writes the neutral text: blocks in their order, cell by cell, each printed line with its place. */
export class TextWriter {
  private readonly texts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly margins: Span[] = [];
  private readonly printed: PrintedLine[] = [];
  private readonly cells = new Map<TableCell, Cell>();
  private readonly paragraphs = new Map<FlowingTable, Map<TableCell, PlacedLine[][]>>();
  private readonly rows = new Map<FlowingTable, number>();
  private length = 0;

  write(block: FlowBlock): void {
    if (block.type === "mark") this.mark(block.line);
    else if (block.type === "paragraph") {
      const line = this.line(block.lines);
      this.blocks.push({ type: "paragraph", line, at: this.place(line, block.lines[0]), afterGap: block.afterGap });
    } else this.row(block);
    this.put("\n");
  }

  /** Text that is furniture wherever it stands. */
  mark(line: PlacedLine): void {
    const [run] = this.line([line]);
    if (run) this.margins.push({ start: run.start, end: run.end });
    this.put("\n");
  }

  end(): Written {
    return { text: this.texts.join(""), blocks: this.blocks, margins: this.margins, printed: this.printed };
  }

  private put(text: string): void {
    this.texts.push(text);
    this.length += text.length;
  }

  private row({ table, row }: FlowBlock & { type: "row" }): void {
    const start = this.length;
    const number = (this.rows.get(table) ?? 0) + 1;
    this.rows.set(table, number);
    const cells = row.cells.map((cell, column) => {
      const known = this.cells.get(cell);
      if (known) return known;
      const written = this.cell(cell, table, { table: table.number, row: number, cell: column + 1 });
      this.cells.set(cell, written);
      this.put("\t");
      return written;
    });
    const page = row.cells.find((cell) => cell.lines.length > 0)?.page.number ?? row.cells[0]?.page.number ?? 1;
    this.blocks.push({ type: "row", cells, at: { start, end: this.length, page, table: table.number, row: number } });
  }

  private cell(cell: TableCell, table: FlowingTable, at: { table: number; row: number; cell: number }): Cell {
    const paragraphs = this.paragraphs.get(table) ?? cellParagraphs(table);
    this.paragraphs.set(table, paragraphs);
    const start = this.length;
    const lines = (paragraphs.get(cell) ?? []).map((paragraph, i) => {
      if (i > 0) this.put("\n");
      return this.line(paragraph);
    });
    return { lines, at: { start, end: this.length, page: (cell.lines[0]?.page ?? cell.page).number, ...at } };
  }

  /** The printed lines of one paragraph as one line of runs. */
  private line(lines: readonly PlacedLine[]): Line {
    const runs: Run[] = [];
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (before && /\p{Script=Latin}$/u.test(before.text) && /^\p{Script=Latin}/u.test(line.text))
        runs.push(this.run(" "));
      const run = this.run(line.text);
      this.printed.push(this.printedLine(line, run));
      runs.push(run);
    });
    return runs;
  }

  private run(text: string): Run {
    const start = this.length;
    this.put(text);
    return { start, end: this.length, text };
  }

  private printedLine(line: PlacedLine, { start, end }: Span): PrintedLine {
    const { page } = line;
    const upright = (line.direction % 2 === 1) !== page.isTurned;
    return { start, end, page: page.number, box: page.toPage(line.box), edges: edgesOnPage(line, upright), upright };
  }

  private place(line: Line, placed: PlacedLine | undefined): Locator {
    const start = line[0]?.start ?? this.length;
    return { start, end: line.at(-1)?.end ?? start, page: placed?.page.number ?? 1 };
  }
}

/** Start and end of each unit as a viewer shows the page; hundredths of a point are enough, and short when kept. */
function edgesOnPage(line: PlacedLine, upright: boolean): number[] {
  if (line.direction === 0 && line.page.isUpright) return Array.from(line.edges, hundredths);
  return Array.from({ length: line.text.length }).flatMap((_, unit) => {
    const [x0, y0, x1, y1] = line.page.toPage(boxWithin(line, unit, unit + 1));
    return (upright ? [y0, y1] : [x0, x1]).map(hundredths);
  });
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;
