/**
 * Everything that can go wrong with a known cause, in one table: what it means, and how each door answers (`status` for
 * HTTP, `exit` for the command line). docs/errors.md has a heading per code; a house test compares the two.
 */
export const errorTable = {
  UNREADABLE_DOCUMENT: { status: 422, exit: 3 },
  DOCUMENT_TOO_LARGE: { status: 413, exit: 3 },
  READING_TOOK_TOO_LONG: { status: 422, exit: 3 },
  READING_BUSY: { status: 503, exit: 3 },
  READING_STOPPED: { status: 503, exit: 130 },
  NOT_FOUND: { status: 404, exit: 4 },
  BAD_REQUEST: { status: 400, exit: 2 },
  METHOD_NOT_ALLOWED: { status: 405, exit: 2 },
  CONFLICT: { status: 409, exit: 5 },
  FORBIDDEN: { status: 403, exit: 6 },
  DATA_FOLDER_UNUSABLE: { status: 503, exit: 7 },
  DATA_TOO_NEW: { status: 503, exit: 7 },
  DATA_BUSY: { status: 503, exit: 7 },
  BACKUP_UNUSABLE: { status: 422, exit: 7 },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** Broken machinery or an impossible wish; bad data is a finding instead. */
export class KnownError extends Error {
  override readonly name = "KnownError";
  readonly code: ErrorCode;
  /** The same message in Chinese, for whoever uses the app. */
  readonly messageZh: string;

  constructor(code: ErrorCode, message: string, messageZh: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.messageZh = messageZh;
  }
}
