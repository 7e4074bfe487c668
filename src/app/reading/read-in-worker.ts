import { createHash } from "node:crypto";
import { availableParallelism, totalmem } from "node:os";
import { KnownError } from "../../model/known-error.ts";
import { largestDocument } from "../../model/limits.ts";
import type { Reading } from "../../model/reading.ts";
import { foreignKindOf } from "../../readers/formats/foreign.ts";
import type { DocumentBytes } from "../../readers/read.ts";
import type { SourceDocument } from "../../readers/source-document.ts";
import { convertWithOffice } from "./convert.ts";
import { IdleThreads } from "./idle-threads.ts";
import { officeProgram } from "./office-program.ts";
import { NoAnswer } from "./reader-thread.ts";
import { stopped } from "./stopped.ts";
import { Turns } from "./turns.ts";
import type { WorkerAnswer } from "./worker-answer.ts";

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
 * A document gets this long, in milliseconds, and a heap of this size, in MiB; then its worker is ended. Buffers and code
 * come on top of the heap: at the limit a worker has taken 1.3 GiB of memory in all (measured).
 */
const longest = 60_000;
const mostMemory = 1024;
const inAll = 1.3 * mostMemory * 1024 * 1024;

/** So many documents are read at once: one a core while all of them at their limit take half of the memory, but two in any case. */
export const readersAtOnce = Math.min(availableParallelism(), Math.max(2, Math.floor(memory() / 2 / inAll)));

const turns = new Turns({ atOnce: readersAtOnce, waiting: 8 });
const threads = new IdleThreads({ heap: mostMemory, time: longest });

/**
 * Reads a document in a thread of its own, in its turn; one in an older form is converted first where this machine can.
 * Throws UNREADABLE_DOCUMENT, DOCUMENT_TOO_LARGE, READING_TOOK_TOO_LONG, READING_BUSY, READING_STOPPED.
 */
export const readInWorker: ReadDocument = (file, signal) => turns.take(() => read(file, signal));

async function read(file: DocumentFile, signal: AbortSignal | undefined): Promise<ReadResult> {
  const { name } = file;
  if (signal?.aborted) throw stopped(name);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const document: DocumentBytes = { ...(await readable(file, signal)), name, sha256 };
  try {
    return resultOf(await threads.read(document, signal));
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

function resultOf(answer: WorkerAnswer): ReadResult {
  if (answer.ok) return { reading: answer.reading, source: answer.source };
  throw new KnownError(answer.code, answer.message, answer.messageZh);
}

/** What this process may use: a container may have less than the machine. */
function memory(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

function unanswered(name: string, error: NoAnswer): KnownError {
  if (error.why === "stopped") return stopped(name);
  return error.why === "time" ? tooLong(name) : crashed(name, error);
}

const tooLong = (name: string): KnownError =>
  new KnownError(
    "READING_TOOK_TOO_LONG",
    `Cannot read "${name}": it was not read within ${longest / 1000} s`,
    `无法读取“${name}”：${longest / 1000} 秒内没有读完`,
  );

function crashed(name: string, error: NoAnswer): KnownError {
  const outOfMemory = error.why === "memory";
  const found = outOfMemory ? `it needs more than ${mostMemory} MiB of memory` : "the reader failed on it";
  const foundZh = outOfMemory ? `读取它所需的内存超过 ${mostMemory} MiB` : "读取程序出错";
  return new KnownError("UNREADABLE_DOCUMENT", `Cannot read "${name}": ${found}`, `无法读取“${name}”：${foundZh}`, {
    cause: error.cause,
  });
}
