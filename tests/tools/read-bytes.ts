import { createHash } from "node:crypto";
import { type DocumentReading, readDutyList } from "../../src/readers/read.ts";

/** Reads a file's bytes as the app does, in this thread. */
export const readFileBytes = (bytes: Uint8Array, name: string): Promise<DocumentReading> =>
  readDutyList({ name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
