import type { PlacedLine } from "./cells.ts";
import { median } from "./columns.ts";
import { around } from "./geometry.ts";

/** How far off the middle of the table's print, or of the page, in ems, a line may stand that is centred over the columns. */
const offMiddle = 2;
/** How far off one another's middle such lines stand, and how near to one no column begins. */
const [apart, within] = [0.4, 1];
const fewest = 3;
/** Where more lines stand so, their own column is centred. */
const most = 0.35;

/**
 * Lines that stand alone in the middle of a table whose columns begin at their left edges: they belong to no column, though the widest
 * one reaches around them.
 */
export function centredOver(lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> {
  if (lines.length === 0) return new Set();
  const [left, , right] = around(lines.map((line) => line.box));
  const alone = lines.filter((line) => {
    const middles = [(left + right) / 2, line.page.width / 2];
    return line.pieces.length === 1 && middles.some((at) => Math.abs(middleOf(line) - at) <= line.size * offMiddle);
  });
  const others = new Set(lines).difference(new Set(alone));
  const begins = [...others].flatMap(({ pieces }) => pieces.map(({ from }) => from));
  const beside = ({ box, size }: PlacedLine): number =>
    begins.filter((from) => Math.abs(from - box[0]) < size * within).length;
  const found = alone.filter((line) => beside(line) < fewest);
  const middle = median(found.map(middleOf));
  const agreed = found.filter((line) => Math.abs(middleOf(line) - middle) <= line.size * apart);
  return new Set(agreed.length <= lines.length * most ? agreed : []);
}

const middleOf = ({ box }: PlacedLine): number => (box[0] + box[2]) / 2;
