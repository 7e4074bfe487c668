// Runs in a worker thread: reads one document after another and answers each once. The main thread may end it at any time.
import { parentPort } from "node:worker_threads";
import { KnownError } from "../../model/known-error.ts";
import { type DocumentBytes, readDutyList } from "../../readers/read.ts";
import { checkStructure } from "../../rules/check.ts";
import type { WorkerAnswer } from "./worker-answer.ts";

// pdfjs leaves promises lying that fail on damaged files; what it is asked for fails by its own promise.
process.on("unhandledRejection", () => {});

async function answer(document: DocumentBytes): Promise<WorkerAnswer> {
  try {
    const { reading, source } = await readDutyList(document);
    const findings = [...reading.findings, ...checkStructure(reading)];
    return { ok: true, reading: { ...reading, findings }, source };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ok: false, code: error.code, message: error.message, messageZh: error.messageZh };
  }
}

/** An error of ours ends the thread, whoever listens for promises that fail. */
const crash = (error: unknown): void =>
  void setImmediate(() => {
    throw error;
  });

parentPort?.on("message", (document: DocumentBytes) => {
  answer(document)
    .then((found) => parentPort?.postMessage(found))
    .catch(crash);
});
