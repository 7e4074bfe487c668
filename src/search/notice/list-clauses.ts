import type { ListedItem } from "../../model/duty-item.ts";
import type { Power } from "../../model/notice.ts";
import type { StepAction } from "../../model/structure.ts";
import { enumeratorOf } from "../../text/enumerators.ts";

/** A clause of a list's item, as printed without its number. */
export interface PrintedClause {
  readonly text: string;
  /** Whose it is; a basic duty is the township's throughout. */
  readonly side: "township" | "department";
}

/** A text with what is done by it, the powers that takes, and the direction of what it speaks of. */
export interface ReadText {
  readonly text: string;
  readonly actions: ReadonlySet<StepAction>;
  readonly powers: ReadonlySet<Power>;
  readonly direction: ReadonlyMap<number, number>;
}

/** A clause as read. */
export type ReadClause = PrintedClause & ReadText;

/** A clause with the item that it stands in, and how likely that item is meant. */
export interface ListClause extends ReadClause {
  readonly item: ListedItem;
  readonly chance: number;
}

/** What an item says of who does what. A reclaimed one's name is the department's: it says what the township no longer does. */
export function clausesOf(item: ListedItem): PrintedClause[] {
  const on = (side: PrintedClause["side"], clauses: readonly string[]): PrintedClause[] =>
    clauses.map((text) => ({ text, side }));
  if (item.kind === "basic") return on("township", stretchesOf(item.name));
  if (item.kind === "reclaimed")
    return on("department", [item.name, ...item.handovers.flatMap(({ handlingMethod }) => linesOf(handlingMethod))]);
  return [
    ...on("department", linesOf(item.departmentResponsibilities)),
    ...on("township", linesOf(item.townshipResponsibilities)),
  ];
}

/** The clauses of a cell, without their numbers; lines that only name a department are none. */
const linesOf = (printed: string): string[] =>
  printed
    .split(/(?<=[。；;])|\n/u)
    .map((clause) => clause.trim())
    .map((clause) => clause.slice(enumeratorOf(clause)?.length ?? 0))
    .filter((clause) => /\p{L}{3}/u.test(clause) && !/[：:]$/u.test(clause));

/** A basic duty's name, stretch by stretch; a condition goes with what stands behind it. */
const stretchesOf = (name: string): string[] =>
  [...name.matchAll(/(?:[^，；。]|(?<=[的后时前])，)+/gu)]
    .map(([stretch]) => stretch.trim())
    .filter((stretch) => stretch !== "");
