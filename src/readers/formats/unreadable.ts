import { KnownError } from "../../model/known-error.ts";

/** Bytes that a format cannot open: what was found, in English and in Chinese. */
export const unreadable = (found: string, foundZh: string, cause?: unknown): KnownError =>
  new KnownError("UNREADABLE_DOCUMENT", `Cannot read the document: ${found}`, `无法读取这个文件：${foundZh}`, {
    cause,
  });

/** A document whose parts are larger than what is read. */
export const tooLarge = (found: string, foundZh: string): KnownError =>
  new KnownError("DOCUMENT_TOO_LARGE", `Cannot read the document: ${found}`, `无法读取这个文件：${foundZh}`);
