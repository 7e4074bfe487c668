import { createHash } from "node:crypto";
import { KnownError } from "../../model/known-error.ts";
import { largestDocument } from "../../model/limits.ts";
import type { Reading } from "../../model/reading.ts";
import { foreignKindOf } from "../../readers/formats/foreign.ts";
import type { DocumentBytes } from "../../readers/read.ts";
import type { SourceDocument } from "../../readers/source-document.ts";
import { convertWithOffice } from "./convert.ts";
import { officeProgram } from "./office-program.ts";
import { NoAnswer } from "./reader-thread.ts";
import { stopped } from "./stopped.ts";
import { askThread, inTurn, taskLimits } from "./threads.ts";
import type { ReadAnswer } from "./worker-task.ts";

export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadResult {
  readonly reading: Reading;
  readonly source: SourceDocument;
}

/** Reads a document; where the signal stops it, it ends with READING_STOPPED. */
export type ReadDocument = (file: DocumentFile, signal?: AbortSignal) => Promise<ReadResult>;

/**
 * Reads a document in a thread of its own, in its turn; one in an older form is converted first where this machine can.
 * Throws UNREADABLE_DOCUMENT, DOCUMENT_TOO_LARGE, READING_TOOK_TOO_LONG, READING_BUSY, READING_STOPPED.
 */
export const readInWorker: ReadDocument = (file, signal) => inTurn(() => read(file, signal));

async function read(file: DocumentFile, signal: AbortSignal | undefined): Promise<ReadResult> {
  const { name } = file;
  if (signal?.aborted) throw stopped(name);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const document: DocumentBytes = { ...(await readable(file, signal)), name, sha256 };
  try {
    return resultOf(await askThread({ is: "read", document }, signal));
  } catch (error) {
    throw error instanceof NoAnswer ? unanswered(name, error) : error;
  }
}

async function readable(
  { name, bytes }: DocumentFile,
  signal: AbortSignal | undefined,
): Promise<Pick<DocumentBytes, "bytes" | "converted">> {
  const kind = bytes.length > largestDocument ? undefined : foreignKindOf(bytes);
  const program = kind?.convertsTo ? officeProgram() : undefined;
  if (!kind || !program) return { bytes };
  const converted = await convertWithOffice({ program, name, bytes, kind }, signal);
  return { bytes: converted, converted: { mediaType: kind.mediaType } };
}

function resultOf(answer: ReadAnswer): ReadResult {
  if (answer.ok) return { reading: answer.reading, source: answer.source };
  throw new KnownError(answer.code, answer.message, answer.messageZh);
}

function unanswered(name: string, error: NoAnswer): KnownError {
  if (error.why === "stopped") return stopped(name);
  return error.why === "time" ? tooLong(name) : crashed(name, error);
}

const tooLong = (name: string): KnownError =>
  new KnownError(
    "READING_TOOK_TOO_LONG",
    `Cannot read "${name}": it was not read within ${taskLimits.work} s of a core, or ${taskLimits.time} s in all; it is too large or made to take long`,
    `无法读取“${name}”：${taskLimits.work} 秒运算时间（或总共 ${taskLimits.time} 秒）内没有读完，文件过大或结构异常。请检查文件，或拆分后分别读取`,
  );

function crashed(name: string, error: NoAnswer): KnownError {
  const outOfMemory = error.why === "memory";
  const found = outOfMemory
    ? `it needs more than ${taskLimits.memory} MiB of memory; it is too large or made to grow`
    : "the reader failed on it";
  const foundZh = outOfMemory
    ? `读取它所需的内存超过 ${taskLimits.memory} MiB，文件过大或结构异常。请检查文件，或拆分后分别读取`
    : "读取程序出错";
  return new KnownError("UNREADABLE_DOCUMENT", `Cannot read "${name}": ${found}`, `无法读取“${name}”：${foundZh}`, {
    cause: error.cause,
  });
}
