import type { DutyItem } from "../../model/duty-item.ts";
import type { Finding } from "../../model/finding.ts";
import type { FurnitureReason } from "../../model/furniture.ts";
import type { Declared, PrintedHeading, SourceInfo, Township } from "../../model/reading.ts";
import type { RowDraft, Section } from "../layouts/row-draft.ts";
import type { ListTitle } from "../layouts/titles.ts";
import type { Ledger } from "../ledger.ts";
import type { Block, SourceDocument } from "../source-document.ts";

/** What a reading knows so far. Each step returns a new state; only the ledger is written in place. */
export interface ReadingState {
  readonly info: SourceInfo;
  readonly source: SourceDocument;
  readonly ledger: Ledger;
  /** Blocks that no step has put aside yet. */
  readonly blocks: readonly Block[];
  readonly contents: readonly Block[];
  /** What sites print around a document: menus, ways to other documents. */
  readonly navigation: readonly Block[];
  /** Blocks beside the lists, and what each is taken for once lists were read. */
  readonly around: readonly Beside[];
  readonly front: readonly Block[];
  readonly sections: readonly Section[];
  readonly titles: readonly ListTitle[];
  /** What columns of places print. */
  readonly placeNames: readonly string[];
  readonly township: Township;
  readonly published: string | null;
  readonly declared: Declared | null;
  /** By which layout each section was read, in their order; undefined where none fitted. */
  readonly layouts: readonly (string | undefined)[];
  readonly rows: readonly RowDraft[];
  readonly headings: readonly PrintedHeading[];
  readonly items: readonly DutyItem[];
  readonly findings: readonly Finding[];
}

/** A block that belongs to no list, and why. */
export interface Beside {
  readonly block: Block;
  readonly reason: FurnitureReason;
}

/** A step of the chain between formats and items: pure but for its claims in the ledger. */
export interface Step {
  readonly name: string;
  run(state: ReadingState): ReadingState;
}

/** A printed block put aside as furniture. */
export function setAside(state: ReadingState, block: Block, reason: FurnitureReason): void {
  if (block.type === "paragraph") state.ledger.claimFurniture(block.at, reason);
  else for (const cell of block.cells) state.ledger.claimFurniture(cell.at, reason);
}
