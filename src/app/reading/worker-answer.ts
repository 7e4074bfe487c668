import type { ErrorCode } from "../../model/known-error.ts";
import type { Reading } from "../../model/reading.ts";
import type { SourceDocument } from "../../readers/source-document.ts";

export type WorkerAnswer =
  | { readonly ok: true; readonly reading: Reading; readonly source: SourceDocument }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string; readonly messageZh: string };
