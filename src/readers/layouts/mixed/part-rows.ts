import type { Anchor } from "./anchors.ts";
import { chainsOf } from "./chains.ts";
import type { ColumnWidths } from "./column-widths.ts";
import type { Piece, PieceOrAnchor } from "./pieces.ts";
import { RowLikeness } from "./row-likeness.ts";

/** One row: its number and category, and all pieces that stand with it, in the order in which they came out. */
export interface MixedRow {
  readonly anchor: Anchor;
  readonly pieces: readonly Piece[];
}

/** A way to cut up to a row: where that row ends, in the stretch behind its number, and the way that leads there. */
interface Way {
  readonly cost: number;
  readonly end: number;
  readonly before: Way | undefined;
}

/**
 * Parts the pieces at the best places between the rows' numbers: pieces of a row stay together, so of all ways to cut,
 * that one is right in which every row has one name, one department and two blocks (dynamic programming over the cuts).
 */
export function partRows(pieces: readonly PieceOrAnchor[], widths: ColumnWidths): MixedRow[] {
  const { anchors, gaps } = gapsOf(pieces);
  const likeness = new RowLikeness(gaps.flat(), widths);
  let ways: Way[] = [{ cost: 0, end: 0, before: undefined }];
  for (let k = 0; k < anchors.length; k++) {
    const [ahead, behind] = [gaps[k] ?? [], gaps[k + 1] ?? []];
    const ends = k === anchors.length - 1 ? [behind.length] : cutsIn(behind);
    ways = ends.map((end) => {
      const options = ways.map((way): Way => {
        const own = ahead.slice(way.end);
        return { cost: way.cost + likeness.cost(own, behind.slice(0, end)), end, before: way };
      });
      return options.reduce((top, option) => (option.cost < top.cost ? option : top));
    });
  }
  const cuts = cutsOf(ways[0]);
  return withoutLeaks(
    anchors.map((anchor, k) => ({
      anchor,
      ahead: (gaps[k] ?? []).slice(cuts[k]),
      behind: (gaps[k + 1] ?? []).slice(0, cuts[k + 1]),
    })),
    likeness,
  );
}

function cutsOf(last: Way | undefined): number[] {
  const cuts: number[] = [];
  for (let way = last; way; way = way.before) cuts.push(way.end);
  return cuts.reverse();
}

interface PartedRow {
  readonly anchor: Anchor;
  readonly ahead: readonly Piece[];
  readonly behind: readonly Piece[];
}

const clearly = 1.5;

/** A block that came out inside the next row goes back to the row that lacks it, where that is clearly more like rows. */
function withoutLeaks(rows: readonly PartedRow[], likeness: RowLikeness): MixedRow[] {
  const whole = rows.map(({ anchor, ahead, behind }) => ({ anchor, ahead: [...ahead], behind: [...behind] }));
  whole.forEach((row, i) => {
    const next = whole[i + 1];
    if (!next) return;
    const leaks = chainsOf([...next.ahead, ...next.behind].filter(({ form }) => form === "block"));
    if (leaks.length < 3) return;
    const cost = likeness.cost(row.ahead, row.behind) + likeness.cost(next.ahead, next.behind);
    for (const leak of leaks) {
      const left = (pieces: readonly Piece[]): Piece[] => pieces.filter((one) => !leak.includes(one));
      const behind = [...row.behind, ...leak];
      const better = likeness.cost(row.ahead, behind) + likeness.cost(left(next.ahead), left(next.behind));
      if (better > cost - clearly) continue;
      row.behind = behind;
      [next.ahead, next.behind] = [left(next.ahead), left(next.behind)];
      return;
    }
  });
  return whole.map(({ anchor, ahead, behind }) => ({ anchor, pieces: [...ahead, ...behind] }));
}

/** The rows' numbers, and the pieces before, between and behind them. */
function gapsOf(pieces: readonly PieceOrAnchor[]): { anchors: Anchor[]; gaps: Piece[][] } {
  const anchors: Anchor[] = [];
  const gaps: Piece[][] = [[]];
  for (const one of pieces) {
    if (one.form === "anchor") {
      anchors.push(one.anchor);
      gaps.push([]);
    } else gaps.at(-1)?.push(one);
  }
  return { anchors, gaps };
}

const mostCuts = 40;

/** Places at which a row may end. In a stretch with very many pieces, only those at a page's end and near its edges. */
function cutsIn(gap: readonly Piece[]): number[] {
  const all = Array.from({ length: gap.length + 1 }, (_, i) => i);
  if (gap.length <= mostCuts) return all;
  return all.filter((i) => i < mostCuts / 2 || i > gap.length - mostCuts / 2 || gap[i - 1]?.page !== gap[i]?.page);
}
