import { hasBlanks, isBlank, tidyUnits } from "../text/blank.ts";
import type { Line, Span } from "./source-document.ts";

/**
 * Text that knows where each of its UTF-16 units stands in the document. Slicing and tidying keep that knowledge; units
 * made by us (the line ends between printed lines) stand nowhere.
 */
export class PrintedText {
  static readonly empty = new PrintedText("", new Int32Array(0), new Int32Array(0));

  readonly text: string;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  private constructor(text: string, starts: Int32Array, ends: Int32Array) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The printed lines, parted by “\n”. */
  static of(lines: readonly Line[]): PrintedText {
    const texts: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    lines.forEach((line, i) => {
      if (i > 0) {
        texts.push("\n");
        starts.push(-1);
        ends.push(-1);
      }
      for (const run of line) {
        texts.push(run.text);
        const plain = run.text.length === run.end - run.start;
        for (let unit = 0; unit < run.text.length; unit++) {
          starts.push(plain ? run.start + unit : run.start);
          ends.push(plain ? run.start + unit + 1 : run.end);
        }
      }
    });
    return new PrintedText(texts.join(""), Int32Array.from(starts), Int32Array.from(ends));
  }

  /** The parts one behind the other, with `between` (made by us) in each gap. */
  static join(parts: readonly PrintedText[], between = ""): PrintedText {
    const text = parts.map((part) => part.text).join(between);
    const merged = (of: (part: PrintedText) => Int32Array): Int32Array => {
      const units = new Int32Array(text.length).fill(-1);
      let at = 0;
      for (const part of parts) {
        units.set(of(part), at);
        at += part.text.length + between.length;
      }
      return units;
    };
    return new PrintedText(
      text,
      merged((part) => part.starts),
      merged((part) => part.ends),
    );
  }

  get isBlank(): boolean {
    return this.text.trim() === "";
  }

  slice(from: number, to = this.text.length): PrintedText {
    return new PrintedText(this.text.slice(from, to), this.starts.subarray(from, to), this.ends.subarray(from, to));
  }

  trim(): PrintedText {
    const from = this.text.length - this.text.trimStart().length;
    return this.slice(from, Math.max(from, this.text.trimEnd().length));
  }

  /** As `text/blank` tidies a line; line ends count as blanks. */
  tidy(): PrintedText {
    if (!hasBlanks(this.text)) return this;
    const units = tidyUnits(this.text);
    return new PrintedText(
      units.map((unit) => (isBlank(this.text.charAt(unit)) ? " " : this.text.charAt(unit))).join(""),
      Int32Array.from(units, (unit) => this.starts[unit] ?? -1),
      Int32Array.from(units, (unit) => this.ends[unit] ?? -1),
    );
  }

  /** Parts between the given offsets. */
  cutAt(offsets: readonly number[]): PrintedText[] {
    const edges = [0, ...offsets, this.text.length];
    return edges.slice(1).map((end, i) => this.slice(edges[i] ?? 0, end));
  }

  /** Printed lines, each without its line end. */
  lines(): PrintedText[] {
    const lines: PrintedText[] = [];
    let from = 0;
    for (const line of this.text.split("\n")) {
      lines.push(this.slice(from, from + line.length));
      from += line.length + 1;
    }
    return lines;
  }

  /** Where its units stand that are neither letters nor digits. */
  marks(): Span[] {
    const marks: Span[] = [];
    for (let i = 0; i < this.text.length; i++) {
      const start = this.starts[i] ?? -1;
      if (start >= 0 && !/[\p{L}\p{N}]/u.test(this.text.charAt(i))) marks.push({ start, end: this.ends[i] ?? start });
    }
    return marks;
  }

  /** Stretches of the document that the text was printed in; those parted only by blanks of `source` are one. */
  spans(source?: string): Span[] {
    const spans: { start: number; end: number }[] = [];
    for (let i = 0; i < this.text.length; i++) {
      const start = this.starts[i] ?? -1;
      const end = this.ends[i] ?? -1;
      if (start < 0) continue;
      const last = spans.at(-1);
      if (last && start >= last.start && end <= last.end) continue; // a second unit of one escape
      if (last && (start === last.end || (source !== undefined && onlyBlanks(source, last.end, start)))) last.end = end;
      else spans.push({ start, end });
    }
    return spans;
  }
}

const onlyBlanks = (source: string, from: number, to: number): boolean =>
  to >= from && source.slice(from, to).trim() === "";
