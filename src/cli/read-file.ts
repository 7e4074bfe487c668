import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { DocumentFile } from "../app/reading/read-in-worker.ts";
import { KnownError } from "../model/known-error.ts";

/** A file of the user's. Throws NOT_FOUND where it cannot be opened. */
export async function readUserFile(path: string): Promise<DocumentFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    throw new KnownError(
      "NOT_FOUND",
      `Cannot open "${path}": ${error instanceof Error ? error.message : error}`,
      `无法打开文件“${path}”`,
      { cause: error },
    );
  }
}
