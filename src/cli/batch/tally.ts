import type { FileOutcome } from "../../app/import-many.ts";
import { doubtCount } from "../../model/doubts.ts";
import { KnownError } from "../../model/known-error.ts";

/** What came of a file, in a word. */
export type OutcomeWord = "new" | "joined" | "replaced" | "known" | "refused";

const ofProposal = {
  "new-edition": "new",
  "joins-edition": "joined",
  "another-reading": "replaced",
  "already-there": "known",
} as const;

export function wordOf(outcome: FileOutcome): OutcomeWord {
  return outcome.is === "imported" ? ofProposal[outcome.result.proposal.as] : outcome.is;
}

/** What is doubtful about what was read of a file. */
export interface Doubts {
  readonly unplaced: number;
  readonly doubts: number;
  readonly unread: number;
}

export function doubtsOf(outcome: FileOutcome): Doubts | undefined {
  if (outcome.is !== "imported") return undefined;
  const { reading, edition } = outcome.result;
  const doubts = {
    unplaced: reading.accounting.unplaced,
    doubts: doubtCount(reading),
    unread: edition?.unreadKinds.length ?? 0,
  };
  return doubts.doubts + doubts.unread > 0 ? doubts : undefined;
}

/** Counts what came of the files of a run. */
export class Tally {
  readonly counts: Record<OutcomeWord, number> = { new: 0, joined: 0, replaced: 0, known: 0, refused: 0 };
  readonly doubtful: { readonly path: string; readonly doubts: Doubts }[] = [];
  readonly refused: { readonly path: string; readonly error: unknown }[] = [];

  add(outcome: FileOutcome): void {
    this.counts[wordOf(outcome)]++;
    const doubts = doubtsOf(outcome);
    if (doubts) this.doubtful.push({ path: outcome.path, doubts });
    if (outcome.is === "refused") this.refused.push(outcome);
  }

  get done(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }
}

export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

/** Why a file was refused; what is not known is told as it is. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof KnownError) return { code: error.code, message: error.message, messageZh: error.messageZh };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "UNKNOWN", message, messageZh: "出现意外的错误" };
}
