// Reads one file after another, as the app's worker reads one, and says how each ended.
import { parentPort } from "node:worker_threads";
import { KnownError } from "../../src/model/known-error.ts";
import { readFileBytes } from "../tools/read-bytes.ts";
import type { FuzzAnswer, FuzzTask } from "./fuzz.ts";

// As in the app's worker: a promise that pdfjs leaves lying fails without harm.
process.on("unhandledRejection", () => {});
parentPort?.on("message", async ({ bytes, name }: FuzzTask) => {
  parentPort?.postMessage(await outcome(bytes, name));
});

async function outcome(bytes: Uint8Array, name: string): Promise<FuzzAnswer> {
  try {
    const { reading } = await readFileBytes(bytes, name);
    const { characters, inItems, furniture, unplaced } = reading.accounting;
    if (characters !== inItems + furniture + unplaced) return { end: "crash", why: "the account is not balanced" };
    return { end: "read" };
  } catch (error) {
    if (error instanceof KnownError) return { end: "refused" };
    return { end: "crash", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
