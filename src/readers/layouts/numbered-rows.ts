import { enumeratorOf } from "../../text/enumerators.ts";
import { columns } from "../../text/width.ts";
import { PrintedText } from "../printed-text.ts";
import { type Block, lineText, type Paragraph, type Span } from "../source-document.ts";
import { BandLevels } from "./band-levels.ts";
import { type Band, bandOf } from "./bands.ts";
import { handoverLabel, handoverLabelWithin } from "./handover-label.ts";
import { handoversOf } from "./handovers.ts";
import type { Doubt } from "./row-draft.ts";

/** An item's lines: the first one behind its sign, and those below it that are no item's beginning. */
export interface NumberedRow {
  /** Undefined where the list has points in place of numbers. */
  readonly ordinal: PrintedText | undefined;
  readonly band: Band | undefined;
  readonly lines: readonly PrintedText[];
  /** Whether lines below the first count on by themselves: （1）, （2） below 1. */
  readonly hasPoints: boolean;
}

export interface NumberedRows {
  readonly rows: readonly NumberedRow[];
  /** Numbers and counts of categories, and the points in place of items' numbers. */
  readonly labels: readonly Span[];
  readonly doubts: readonly Doubt[];
  /** Whether a line between the rows is none of theirs. */
  readonly isBroken: boolean;
}

const point = /^[-–*•●▪■◆◇○·]\s*(?=[\p{Script=Han}“《（*])/u;

/** The sign that a line of an item begins with: a number, or a point where the list has no numbers. */
interface Sign {
  readonly length: number;
  /** The level of a number, and the number; none of a point. */
  readonly level?: number;
  readonly number?: number;
}

function signIn(line: string): Sign | undefined {
  const sign = enumeratorOf(line);
  if (sign && (sign.level === 3 || sign.level === 4)) return sign;
  const length = point.exec(line)?.[0].length;
  return length === undefined ? undefined : { length };
}

const signAt = (block: Block | undefined): Sign | undefined =>
  block?.type === "paragraph" ? signIn(lineText(block.line).trim()) : undefined;

/** How many lines begin with a number that counts on, or begins anew; without any number, how many begin with a point. */
export function starts(blocks: readonly Paragraph[]): number {
  const signs = blocks.flatMap((block) => signAt(block) ?? []);
  const numbers = signs.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return signs.length;
  return numbers.filter((number, i) => number === 1 || number === (numbers[i - 1] ?? 0) + 1).length;
}

/** Parts a list's lines into items, at the numbers of the first one's kind; others that begin at 1 count an item's own points. */
export function numberedRows(lines: readonly Paragraph[], isReclaimed: boolean): NumberedRows {
  const parted = new PartedLines(lines, isReclaimed);
  for (const [i, line] of lines.entries()) parted.take(line, signAt(lines[i + 1]) !== undefined);
  return parted;
}

type OpenRow = { -readonly [Part in keyof NumberedRow]: NumberedRow[Part] };

class PartedLines implements NumberedRows {
  readonly rows: OpenRow[] = [];
  readonly labels: Span[] = [];
  isBroken = false;
  private readonly levels = new BandLevels();
  private readonly points: Points;
  private readonly isReclaimed: boolean;
  private band: Band | undefined;
  /** Whether a line since the last item is none of its own. */
  private isStray = false;

  constructor(lines: readonly Paragraph[], isReclaimed: boolean) {
    this.points = new Points(lines);
    this.isReclaimed = isReclaimed;
  }

  get doubts(): readonly Doubt[] {
    return this.levels.doubts;
  }

  take(block: Paragraph, isAboveItem: boolean): void {
    const line = PrintedText.of([block.line]).trim();
    const found = bandOf(line, block.afterGap && isAboveItem);
    const sign = signAt(block);
    if (found) this.takeBand(line, found);
    else if (sign && this.points.isItem(sign)) this.takeItem(line, sign);
    else this.takeBelow(line, sign, block.afterGap);
  }

  private takeBand(line: PrintedText, found: Band): void {
    this.band = this.levels.take(line, found);
    this.labels.push(...this.band.labels);
    this.points.end();
  }

  private takeItem(line: PrintedText, { length }: Sign): void {
    const sign = line.slice(0, length);
    const ordinal = this.points.areNumbers ? sign : undefined;
    if (!ordinal) this.labels.push(...sign.spans());
    this.isBroken ||= this.isStray && this.rows.length > 0;
    this.isStray = false;
    this.rows.push({ ordinal, band: this.band, lines: [line.slice(length)], hasPoints: false });
  }

  private takeBelow(line: PrintedText, sign: Sign | undefined, afterGap: boolean): void {
    const open = this.rows.at(-1);
    if (!open || (afterGap && !sign && !(this.isReclaimed && tellsHandover([line])))) {
      this.isStray = true;
      return;
    }
    open.lines = [...open.lines, line];
    open.hasPoints ||= sign !== undefined;
  }
}

/** Tells items' signs from those of the points below them. */
class Points {
  readonly areNumbers: boolean;
  private readonly outer: number | undefined;
  /** The last point of the open item. */
  private last: Sign | undefined;

  constructor(lines: readonly Paragraph[]) {
    const signs = lines.flatMap((line) => signAt(line) ?? []);
    this.outer = signs.find(({ level }) => level !== undefined)?.level;
    this.areNumbers = this.outer !== undefined;
  }

  /** Whether the next sign begins an item. */
  isItem(sign: Sign): boolean {
    if (!this.areNumbers) return true;
    const { level, number = 0 } = sign;
    const begins = number === 1 && level !== this.outer;
    const goesOn = level === this.last?.level && number === (this.last?.number ?? 0) + 1;
    this.last = level === undefined ? this.last : begins || goesOn ? sign : undefined;
    return level !== undefined && this.last === undefined;
  }

  /** A category ends the open item. */
  end(): void {
    this.last = undefined;
  }
}

/** An item's name, and what stands below it or behind its label: who takes the duty over. */
export interface NamedHandover {
  readonly name: readonly PrintedText[];
  readonly handover: readonly PrintedText[];
  /** Marks that part the two. */
  readonly marks: readonly PrintedText[];
}

/** Parts an item's lines at the first that tells who takes it over, or at a label within a line. */
export function namedHandover({ lines }: NumberedRow): NamedHandover {
  const below = lines.findIndex((_, i) => i > 0 && tellsHandover(lines.slice(i)));
  const end = below < 0 ? lines.length : below;
  const found = lines.slice(0, end).findIndex(({ text }) => handoverLabelWithin.test(text));
  const line = lines[found];
  const match = line && handoverLabelWithin.exec(line.text);
  if (!line || !match) return { name: lines.slice(0, end), handover: lines.slice(end), marks: [] };
  const from = match.index + match[0].length;
  const to = /[（(]$/u.test(match[0].trim()) ? line.text.replace(/[）)]$/u, "").length : line.text.length;
  return {
    name: [...lines.slice(0, found), line.slice(0, match.index)],
    handover: [line.slice(from, to), ...lines.slice(found + 1)],
    marks: [line.slice(match.index, from), line.slice(to)],
  };
}

/** Whether lines begin with a hand-over's label, say who takes a duty over, or that it has ended. */
const tellsHandover = (lines: readonly PrintedText[]): boolean =>
  handoverLabel.test(lines[0]?.text ?? "") || !handoversOf(PrintedText.join(lines, "\n")).doubtful;

/** So much of the widest line's width has a line that goes on below. */
const nearlyFull = 0.9;

/** Whether each item's lines are a name, wrapped or with points, and its hand-over: no blank parts cells. */
export function areOfOneCell({ rows, isBroken }: NumberedRows): boolean {
  const widest = Math.max(0, ...rows.flatMap(({ lines }) => lines.map(({ text }) => columns(text))));
  return (
    !isBroken &&
    rows.every((row) => {
      const { name } = namedHandover(row);
      const wraps = name.slice(0, -1).every(({ text }) => columns(text) >= widest * nearlyFull);
      return (wraps || row.hasPoints) && !name[0]?.isBlank && !name.some(({ text }) => /\s/u.test(text));
    })
  );
}
