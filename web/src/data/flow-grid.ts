import type { Actor } from "../../../src/model/structure.ts";
import type { Flow, Stop } from "./flows.ts";

/** The chart's lanes, from left to right. */
export const lanes: readonly Actor[] = ["village", "township", "department", "other"];

/** Where a stop's box stands: its lane, and the rows that it is as high as. */
export interface Box {
  readonly stop: Stop;
  readonly lane: number;
  readonly row: number;
  readonly lastRow: number;
}

/** An arrow from one box to the next, from lane to lane in one row, or down in a lane. */
export interface Way {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A flow's boxes, each with the way to it. Work goes on in its row while the lanes there are free; down a lane within a side; and
 * back in a row below, beside the box that it comes from.
 */
export function laidOut(flow: Flow, used: readonly Actor[]): { readonly box: Box; readonly way: Way | null }[] {
  const laid: { box: Box; way: Way | null }[] = [];
  let taken: readonly number[] = [];
  for (const stop of flow) {
    const lane = used.indexOf(stop.actor);
    const last = laid.at(-1);
    const from = last?.box.lane ?? lane;
    const crossed = lanesTo(from, lane);
    const free = crossed.every((one) => !taken.includes(one));
    const lastRow = last?.box.lastRow ?? 0;
    const row = lastRow + (last && free && from !== lane ? 0 : 1);
    if (last && !free) laid[laid.length - 1] = { ...last, box: { ...last.box, lastRow: row } };
    const below = last && from === lane ? row + 1 : row;
    taken = [...(free && from !== lane ? taken : [from]), ...crossed];
    laid.push({ box: { stop, lane, row: below, lastRow: below }, way: last ? { row, from, to: lane } : null });
  }
  return laid;
}

/** The lanes that a way comes through, its end among them. */
const lanesTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) }, (_, i) => from + Math.sign(to - from) * (i + 1));
