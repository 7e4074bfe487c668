import type { PrintedBlock } from "../../../src/model/printed-context.ts";

/** A line with so few characters was torn from its neighbours by the text layer, not set so. */
const veryShort = 2;

const isTorn = ({ cells }: PrintedBlock): boolean =>
  cells.reduce((length, { text }) => length + text.trim().length, 0) <= veryShort;

/** Lines of a print; very short ones that follow one another run on in one, each a word of it. */
export function runsOfLines(blocks: readonly PrintedBlock[]): PrintedBlock[][] {
  const runs: PrintedBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && isTorn(before) && isTorn(block) && before.ofItem === block.ofItem) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
