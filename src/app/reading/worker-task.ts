import type { DutyWords } from "../../model/item-parts.ts";
import type { ErrorCode } from "../../model/known-error.ts";
import type { Reading } from "../../model/reading.ts";
import type { DocumentBytes } from "../../readers/read.ts";
import type { SourceDocument } from "../../readers/source-document.ts";

/** What a reading thread can be asked: to read a document, or to make the vectors of texts. */
export type WorkerTask = ReadTask | VectorTask;

export interface ReadTask {
  readonly is: "read";
  readonly document: DocumentBytes;
}

export interface VectorTask {
  readonly is: "vectors";
  readonly texts: readonly DutyWords[];
}

export type ReadAnswer =
  | { readonly ok: true; readonly reading: Reading; readonly source: SourceDocument }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string; readonly messageZh: string };

/** Vectors in the order of the texts, and the version of what made them. */
export interface VectorAnswer {
  readonly version: number;
  readonly vectors: readonly Uint8Array[];
}

export type AnswerTo<Task extends WorkerTask> = Task extends ReadTask ? ReadAnswer : VectorAnswer;
