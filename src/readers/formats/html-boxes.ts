import type { Run } from "../source-document.ts";
import type { FlowNode } from "./flow.ts";

/** An element of a page that holds lines, tables and other boxes. */
export interface Box {
  readonly type: "box";
  readonly name: string;
  /** Whether it stands within a line, as a `span` does. */
  readonly inline: boolean;
  readonly nodes: PageNode[];
  /** Where it stands, should it print nothing. */
  readonly at: number;
  /** How many columns its style sets its own boxes in. */
  readonly columns: number | undefined;
}

export interface LineEnd {
  readonly type: "end";
}

/** What stands one behind the other on a page; lines that no end parts are one line. */
export type PageNode = FlowNode | Box | LineEnd;

export const lineEnd: LineEnd = { type: "end" };

const blocks = new Set(
  "p div li ol ul dl dt dd h1 h2 h3 h4 h5 h6 section article header footer main nav center blockquote".split(" "),
);
/** Boxes that may be rows, so that the spans in them may be cells. */
const mayBeRows = new Set("div li section".split(" "));
/** Boxes within boxes deeper than this are none. */
const deepest = 64;

interface OpenBox {
  readonly box: Box;
  /** What it stands in: the page, or a cell. */
  readonly within: PageNode[];
  /** Elements of its own name that are open within it. */
  nested: number;
}

/** The open boxes of a page. */
export class HtmlBoxes {
  private readonly boxes: OpenBox[] = [];

  /** Where print goes that stands in the page or cell given: into the innermost box that is open there. */
  within(place: PageNode[]): PageNode[] {
    return this.boxes.findLast((one) => one.within === place)?.box.nodes ?? place;
  }

  /** Whether an element's box begins here. */
  begins(name: string, place: PageNode[]): boolean {
    const last = this.boxes.at(-1);
    if (last && last.box.name === name && last.box.inline) last.nested++;
    if (this.boxes.length >= deepest) return false;
    if (name !== "span") return blocks.has(name);
    return last !== undefined && last.within === place && mayBeRows.has(last.box.name);
  }

  open(name: string, style: string | undefined, place: PageNode[], at: number): void {
    const box: Box = { type: "box", name, inline: name === "span", nodes: [], at, columns: columnsIn(style) };
    this.within(place).push(box);
    this.boxes.push({ box, within: place, nested: 0 });
  }

  /** Whether an element's box ends here. */
  ends(name: string): boolean {
    const last = this.boxes.at(-1);
    if (last?.box.name !== name) return name !== "span" && this.boxes.some(({ box }) => box.name === name);
    return last.nested-- === 0;
  }

  close(name: string): void {
    const at = this.boxes.findLastIndex(({ box }) => box.name === name);
    if (at >= 0) this.boxes.length = at;
  }

  /** A cell ends, and with it all boxes that are open in it. */
  leave(place: PageNode[]): void {
    const at = this.boxes.findIndex(({ within }) => within === place);
    if (at >= 0) this.boxes.length = at;
  }
}

const grid = /grid-template-columns\s*:\s*([^;]+)/iu;
const repeated = /^repeat\(\s*(\d{1,2})\s*,[^)]*\)$/iu;

function columnsIn(style: string | undefined): number | undefined {
  const tracks = grid.exec(style ?? "")?.[1]?.trim();
  if (tracks === undefined) return undefined;
  const times = repeated.exec(tracks)?.[1];
  return times === undefined ? tracks.replace(/\([^)]*\)/gu, "").split(/\s+/u).length : Number(times);
}

/** The lines and tables of some nodes, boxes gone. */
export function unboxed(nodes: readonly PageNode[]): FlowNode[] {
  const flow = new Flow();
  flow.take(nodes);
  flow.end();
  return flow.nodes;
}

class Flow {
  readonly nodes: FlowNode[] = [];
  private line: Run[] = [];

  take(nodes: readonly PageNode[]): void {
    for (const node of nodes) {
      if (node.type === "line") for (const run of node.line) this.line.push(run);
      else if (node.type === "box") this.takeBox(node);
      else {
        this.end();
        if (node.type === "table") this.nodes.push(node);
      }
    }
  }

  end(): void {
    if (this.line.length > 0) this.nodes.push({ type: "line", line: this.line, afterGap: true });
    this.line = [];
  }

  private takeBox({ inline, nodes }: Box): void {
    if (!inline) this.end();
    this.take(nodes);
    if (!inline) this.end();
  }
}
