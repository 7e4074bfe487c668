// Runs in a worker thread: does one task after another and answers each once. The main thread may end it at any time.
import { parentPort } from "node:worker_threads";
import { KnownError } from "../../model/known-error.ts";
import { readDutyList } from "../../readers/read.ts";
import { checkStructure } from "../../rules/check.ts";
import { vectorMaker } from "../vector-maker.ts";
import type { ReadAnswer, ReadTask, VectorAnswer, VectorTask, WorkerTask } from "./worker-task.ts";

// pdfjs leaves promises lying that fail on damaged files; what it is asked for fails by its own promise.
process.on("unhandledRejection", () => {});

async function read({ document }: ReadTask): Promise<ReadAnswer> {
  try {
    const { reading, source } = await readDutyList(document);
    const findings = [...reading.findings, ...checkStructure(reading)];
    return { ok: true, reading: { ...reading, findings }, source };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    return { ok: false, code: error.code, message: error.message, messageZh: error.messageZh };
  }
}

function makeVectors({ texts }: VectorTask): VectorAnswer {
  const maker = vectorMaker();
  return { version: maker.version, vectors: texts.map((words) => maker.vectorOf(words)) };
}

const answer = async (task: WorkerTask): Promise<ReadAnswer | VectorAnswer> =>
  task.is === "read" ? read(task) : makeVectors(task);

/** An error of ours ends the thread, whoever listens for promises that fail. */
const crash = (error: unknown): void =>
  void setImmediate(() => {
    throw error;
  });

parentPort?.on("message", (task: WorkerTask) => {
  answer(task)
    .then((found) => parentPort?.postMessage(found))
    .catch(crash);
});
