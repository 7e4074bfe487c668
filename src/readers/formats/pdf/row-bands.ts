import { CentredRows } from "./centred-rows.ts";
import type { Ruling } from "./geometry.ts";
import { anchorsOf, type ColumnLines, centre, type Gap, gapsOf, height, middleOf, sizeOf } from "./level-gaps.ts";
import type { PageLine } from "./lines.ts";

/** A row of a table without cells' rules: from `top` to `bottom` of the page. */
export interface RowBand {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Parts a table's lines into rows: at level rules, below headings that the page before had too, and between two numbers of
 * the column that counts the rows at the widest blank, which is a row's padding.
 */
export class RowBands {
  /** Whether numbers stand on the first lines of their rows, rather than in their middle. */
  private readonly atTop: boolean;
  private readonly centred: CentredRows | undefined;
  /** Whether rows stand as near to one another as lines: blanks then part no rows that have no number. */
  private readonly tight: boolean;
  /** The least blank, in ems, that parts rows above the first number and below the last one. */
  private readonly least: number;
  private readonly heads: ReadonlySet<string>;
  /** From which blank, in ems, rows without numbers are parted; undefined where numbers count them. */
  private readonly unnumbered: number | undefined;

  constructor(pages: readonly ColumnLines[]) {
    const centred = new CentredRows(pages);
    this.centred = centred.found ? centred : undefined;
    this.atTop = !centred.found && standAtTop(pages);
    const paddings = pages.flatMap((columns) => {
      const size = sizeOf(columns);
      return this.cutsBetween(columns).flatMap(({ gap }) => (gap ? [height(gap) / size] : []));
    });
    const usual = paddings.length > 0 ? Math.min(...paddings) : 0.7;
    this.tight = usual < leadingOf(pages, this.atTop) + padding / 2;
    this.least = this.tight ? usual + padding : usual - 0.05;
    this.heads = headsOf(pages, this.tight);
    this.unnumbered = pages.some((columns) => anchorsOf(columns).length > 1)
      ? undefined
      : aboveLeading(pages, this.atTop);
  }

  of(columns: ColumnLines, rules: readonly Ruling[]): RowBand[] {
    const lines = columns.flat();
    const [top, bottom] = [
      Math.min(...lines.map((line) => line.box[1])) - 1,
      Math.max(...lines.map((line) => line.box[3])) + 1,
    ];
    const ruled = rules.map((rule) => rule.at).filter((at) => at > top && at < bottom);
    const cuts = new Set([...ruled, ...this.belowHeads(columns)]);
    if (!isRuled(anchorsOf(columns), ruled)) for (const cut of this.paddingCuts(columns)) cuts.add(cut);
    const places = [top, ...[...cuts].sort((a, b) => a - b), bottom];
    return places.slice(1).map((to, i) => ({ top: places[i] ?? top, bottom: to }));
  }

  private paddingCuts(columns: ColumnLines): number[] {
    const { unnumbered } = this;
    if (unnumbered !== undefined)
      return gapsOf(columns)
        .filter((gap) => height(gap) > unnumbered * sizeOf(columns))
        .map(centre);
    const between = this.cutsBetween(columns).flatMap(({ gap, above }) => (gap ? [centre(gap)] : (above ?? [])));
    return [...between, ...this.outerCuts(columns)];
  }

  private cutsBetween(columns: ColumnLines): Cut[] {
    return this.centred?.of(columns).map((gap) => ({ gap })) ?? cutsBetween(columns, this.atTop);
  }

  /** Before the first number and behind the last one: gaps as wide as those between rows. */
  private outerCuts(columns: ColumnLines): number[] {
    if (this.centred) return this.centred.around(columns).map(centre);
    const anchors = anchorsOf(columns);
    const [first, last] = [anchors[0], anchors.at(-1)];
    if (!first || !last) return [];
    const size = sizeOf(columns);
    const gaps = gapsOf(beside(columns, this.atTop));
    const above = gaps.filter((gap) => gap.to <= first.box[1] + size * 0.5);
    const below = gaps.filter((gap) => gap.from >= last.box[3] - size * 0.5);
    const wide = [...above, ...below].filter((gap) => height(gap) >= this.least * size);
    const [nearest] = this.tight && this.atTop ? above.slice(-1) : [];
    return [...new Set(nearest ? [nearest, ...wide] : wide)].map(centre);
  }

  /** Where headings that are printed again end, though the rest of a cut row follows them without padding. */
  private belowHeads(columns: ColumnLines): number[] {
    const inOrder = downwards(columns);
    const heads = inOrder.slice(0, this.heads.size);
    const [last, next] = [heads.at(-1), inOrder[this.heads.size]];
    if (!last || !next || heads.some(({ key }) => !this.heads.has(key))) return [];
    const end = Math.max(...heads.map(({ line }) => line.box[3]));
    return [(end + Math.max(end, next.line.box[1])) / 2];
  }
}

/** How much more than the blank between the lines of a cell, in ems, the padding of two rows leaves. */
const padding = 0.3;

/** Of all blanks so many may be narrower than those between two lines of a cell. */
const fewest = 0.02;

/** What is more than the blank between lines of one cell, in ems; where no cell has two lines, any blank is. */
function aboveLeading(pages: readonly ColumnLines[], atTop: boolean): number {
  if (pages.every((columns) => new Set(columns.map((lines) => lines.length)).size === 1)) return 0;
  return leadingOf(pages, atTop) + padding;
}

/** The blank between two lines of a cell, in ems: nearly the narrowest that any column has. */
function leadingOf(pages: readonly ColumnLines[], atTop: boolean): number {
  const between = pages.flatMap((columns) => {
    const size = sizeOf(columns);
    return beside(columns, atTop).flatMap((lines) => gapsOf([lines]).map((gap) => height(gap) / size));
  });
  return between.toSorted((a, b) => a - b)[Math.floor(between.length * fewest)] ?? 0;
}

interface KeyedLine {
  readonly line: PageLine;
  /** Its column and its words. */
  readonly key: string;
}

/** How far apart, in ems, the tops of lines on one level may be. */
const onLevel = 0.1;

/** The lines of all columns, the uppermost first; on one level those on the left. */
function downwards(columns: ColumnLines): KeyedLine[] {
  const keyed = columns.flatMap((lines, column) => lines.map((line) => ({ line, key: `${column}:${line.text}` })));
  const levels: KeyedLine[][] = [];
  for (const one of keyed.toSorted((a, b) => a.line.box[1] - b.line.box[1])) {
    const last = levels.at(-1);
    if (last?.[0] && one.line.box[1] - last[0].line.box[1] < one.line.size * onLevel) last.push(one);
    else levels.push([one]);
  }
  return levels.flatMap((level) => level.toSorted((a, b) => a.line.box[0] - b.line.box[0]));
}

/**
 * The lines of the headings, by their keys: those that stand apart from the first row; where rows stand as near to one another
 * as lines, those that another page begins with too. A part without numbers is all headings where another begins with all of it:
 * a line across the columns stands between it and its rows.
 */
function headsOf([columns = [], ...others]: readonly ColumnLines[], tight: boolean): Set<string> {
  const [anchor] = anchorsOf(columns);
  const above = downwards(columns).filter(({ line }) => !anchor || line.box[3] <= anchor.box[1] + 1);
  const repeated = Math.max(0, ...others.map((page) => alikeAtTop(above, downwards(page))));
  const heads = anchor
    ? Math.max(tight ? repeated : 0, headsApart(columns, anchor))
    : repeated === above.length
      ? repeated
      : 0;
  return new Set(above.slice(0, heads).map(({ key }) => key));
}

/** How many lines two pages begin with alike, each as far below the first one. */
function alikeAtTop(these: readonly KeyedLine[], those: readonly KeyedLine[]): number {
  const below = (lines: readonly KeyedLine[], i: number): number =>
    (lines[i]?.line.box[1] ?? 0) - (lines[0]?.line.box[1] ?? 0);
  const unlike = these.findIndex(
    ({ key }, i) => key !== those[i]?.key || Math.abs(below(these, i) - below(those, i)) > 1,
  );
  return unlike < 0 ? these.length : unlike;
}

/** The lines above the first number, as far as the first gap that is as wide as the one before the number. */
function headsApart(columns: ColumnLines, first: PageLine): number {
  const gaps = gapsOf(columns).filter((gap) => gap.to <= first.box[1] + first.size * 0.5);
  const widest = Math.max(0, ...gaps.map(height));
  const end = gaps.find((gap) => height(gap) > widest - first.size * 0.1)?.to ?? 0;
  return columns.flat().filter((line) => line.box[3] <= end + 0.1).length;
}

/** Whether rules part nearly all numbers from one another. */
function isRuled(anchors: readonly PageLine[], rules: readonly number[]): boolean {
  const parted = anchors.slice(1).filter((anchor, i) => {
    const before = anchors[i] as PageLine;
    return rules.some((at) => at > before.box[1] && at < anchor.box[3]);
  });
  return (parted.length > 0 || rules.length > 1) && parted.length >= (anchors.length - 1) * 0.8;
}

interface Cut {
  readonly gap: Gap | undefined;
  /** Above the next number, where no gap shows and numbers stand at the top of their rows. */
  readonly above?: number;
}

/** Where each two neighbouring numbers are parted. */
function cutsBetween(columns: ColumnLines, atTop: boolean): Cut[] {
  const anchors = anchorsOf(columns);
  const gaps = gapsOf(beside(columns, atTop));
  // Words of a cell that spans both rows may stand between them: there the other columns tell.
  const partly = columns.flatMap((_, column) => gapsOf(columns.toSpliced(column, 1)));
  const size = sizeOf(columns);
  return anchors.slice(1).map((anchor, i): Cut => {
    const before = anchors[i] as PageLine;
    const isBetween = (gap: Gap): boolean =>
      gap.from >= before.box[3] - size * 0.5 && gap.to <= anchor.box[1] + size * 0.5;
    const common = gaps.filter(isBetween);
    const candidates = common.length > 0 || atTop ? common : partly.filter(isBetween);
    const most = Math.max(0, ...candidates.map(height));
    const wide = candidates.filter((gap) => height(gap) > most - size * 0.15);
    return atTop ? { gap: wide.at(-1), above: anchor.box[1] - 0.5 } : { gap: nearestMiddle(wide, before, anchor) };
  });
}

/** The lines without the numbers at the top of their rows: digits of another font reach higher than the words beside them. */
function beside(columns: ColumnLines, atTop: boolean): ColumnLines {
  if (!atTop) return columns;
  const anchors = new Set(anchorsOf(columns));
  return columns.map((lines) => lines.filter((line) => !anchors.has(line)));
}

/**
 * Whether numbers stand on the first lines of their rows, rather than in their middle: nearly all stand level with the words beside
 * them. In the middle of rows, cells with one line more than others have theirs half a line higher.
 */
function standAtTop(pages: readonly ColumnLines[]): boolean {
  const anchors = pages.flatMap((columns) => {
    const lines = columns.flat();
    return anchorsOf(columns).map((anchor) => {
      const beside = lines.filter(
        (line) => line !== anchor && line.box[1] < middleOf(anchor) && line.box[3] > middleOf(anchor),
      );
      return beside.length > 0 && beside.every((line) => Math.abs(line.box[1] - anchor.box[1]) < anchor.size * 0.3);
    });
  });
  return anchors.filter((level) => level).length >= anchors.length * 0.9;
}

const nearestMiddle = (gaps: readonly Gap[], a: PageLine, b: PageLine): Gap | undefined => {
  const middle = (a.box[3] + b.box[1]) / 2;
  return gaps.toSorted((x, y) => Math.abs(centre(x) - middle) - Math.abs(centre(y) - middle))[0];
};
