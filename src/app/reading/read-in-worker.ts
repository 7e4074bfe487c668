import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { KnownError } from "../../model/known-error.ts";
import { largestDocument } from "../../model/limits.ts";
import type { Reading } from "../../model/reading.ts";
import { foreignKindOf } from "../../readers/formats/foreign.ts";
import type { DocumentBytes } from "../../readers/read.ts";
import type { SourceDocument } from "../../readers/source-document.ts";
import { convertWithOffice } from "./convert.ts";
import { officeProgram } from "./office-program.ts";
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

export type ReadDocument = (file: DocumentFile) => Promise<ReadResult>;

/**
 * A document gets this long, in milliseconds, and a heap of this size, in MiB; then its worker is ended. Buffers and code
 * come on top of the heap: at the limit a worker has taken 1.3 GiB of memory in all (measured).
 */
const longest = 60_000;
const mostMemory = 1024;
/** Two workers at their limit stay below 3 GiB; a laptop can spare that. */
const turns = new Turns({ atOnce: Math.min(2, availableParallelism()), waiting: 8 });
/** How often the memory of a busy worker is looked at, in milliseconds. */
const glance = 250;

/**
 * Reads a document in a thread of its own, in its turn; one in an older form is converted first where this machine can.
 * Throws UNREADABLE_DOCUMENT, DOCUMENT_TOO_LARGE, READING_TOOK_TOO_LONG, READING_BUSY.
 */
export const readInWorker: ReadDocument = (file) => turns.take(() => read(file));

async function read(file: DocumentFile): Promise<ReadResult> {
  const { name } = file;
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const workerData: DocumentBytes = { ...(await readable(file)), name, sha256 };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  try {
    return resultOf(await answerOf(worker, file.name));
  } finally {
    await worker.terminate();
  }
}

async function readable({ name, bytes }: DocumentFile): Promise<Pick<DocumentBytes, "bytes" | "converted">> {
  const kind = bytes.length > largestDocument ? undefined : foreignKindOf(bytes);
  const program = kind?.convertsTo ? officeProgram() : undefined;
  if (!kind || !program) return { bytes };
  return { bytes: await convertWithOffice(program, name, bytes, kind), converted: { mediaType: kind.mediaType } };
}

function answerOf(worker: Worker, name: string): Promise<WorkerAnswer> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(tooLong(name)), longest);
    const watch = setInterval(async () => {
      if ((await memoryOf(worker)) > mostMemory) fail(tooMuchMemory(name));
    }, glance);
    const end = (step: () => void): void => {
      clearTimeout(timer);
      clearInterval(watch);
      step();
    };
    worker.once("message", (answer: WorkerAnswer) => end(() => done(answer)));
    worker.once("error", (error) => end(() => fail(crashed(name, error))));
    worker.once("exit", () => end(() => fail(crashed(name, undefined))));
  });
}

/** In MiB, with what lies outside the heap: unpacked bytes, to which the worker's own limit is blind. */
async function memoryOf(worker: Worker): Promise<number> {
  try {
    const { total_heap_size: heap, external_memory: outside } = await worker.getHeapStatistics();
    return (heap + outside) / 2 ** 20;
  } catch {
    return 0;
  }
}

function resultOf(answer: WorkerAnswer): ReadResult {
  if (answer.ok) return { reading: answer.reading, source: answer.source };
  throw new KnownError(answer.code, answer.message, answer.messageZh);
}

const tooLong = (name: string): KnownError =>
  new KnownError(
    "READING_TOOK_TOO_LONG",
    `Cannot read "${name}": it was not read within ${longest / 1000} s`,
    `无法读取“${name}”：${longest / 1000} 秒内没有读完`,
  );

function crashed(name: string, error: unknown): KnownError {
  const outOfMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (outOfMemory) return tooMuchMemory(name, error);
  return new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read "${name}": the reader failed on it`,
    `无法读取“${name}”：读取程序出错`,
    { cause: error },
  );
}

const tooMuchMemory = (name: string, cause?: unknown): KnownError =>
  new KnownError(
    "UNREADABLE_DOCUMENT",
    `Cannot read "${name}": it needs more than ${mostMemory} MiB of memory`,
    `无法读取“${name}”：读取它所需的内存超过 ${mostMemory} MiB`,
    { cause },
  );
