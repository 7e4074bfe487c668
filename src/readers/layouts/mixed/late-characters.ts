import { looksLikeBody } from "../../../text/bodies.ts";
import { departmentNames } from "./body-lists.ts";
import { type Piece, pieceText } from "./pieces.ts";

/** The late characters of a row by the cell that they end. */
export interface LateCharacters {
  readonly name: readonly Piece[];
  readonly department: readonly Piece[];
  /** Characters of the next page's header that came out with this row. */
  readonly splinters: readonly Piece[];
  /** Whether the last department's name is whole with them. */
  readonly whole: boolean;
}

const mostOfBody = 3;

/**
 * Shares a row's late characters: they come out in the order of the cells, the name's first, then the department's, as
 * many as its name lacks. The last `splinters` of them may belong to a header instead.
 */
export function shareLate(late: readonly Piece[], splinters: number, departments: string): LateCharacters {
  const last = departmentNames(departments).at(-1) ?? "";
  const ways = [...new Set([0, splinters])].flatMap((dropped) => {
    const own = late.slice(0, late.length - dropped);
    return Array.from({ length: Math.min(mostOfBody, own.length) + 1 }, (_, taken) => {
      const end = own
        .slice(own.length - taken)
        .map(pieceText)
        .join("");
      return { own, taken, whole: looksLikeBody(last + end), score: bodyScore(last, end) + (dropped > 0 ? 0.5 : 0) };
    });
  });
  const best = ways.reduce((top, way) => (way.score > top.score ? way : top));
  const nameEnds = best.own.length - best.taken;
  return {
    name: best.own.slice(0, nameEnds),
    department: best.own.slice(nameEnds),
    splinters: late.slice(best.own.length),
    whole: best.whole,
  };
}

/** Whether late characters complete a body's name; one that is whole already takes none. */
function bodyScore(name: string, end: string): number {
  const whole = looksLikeBody(name);
  if (end === "") return whole ? 3 : 0;
  return (looksLikeBody(name + end) ? 2 : -2) - (whole ? 2 : 0) - end.length * 0.1;
}
