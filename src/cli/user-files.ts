import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import type { DocumentFile } from "../app/reading/read-in-worker.ts";
import { KnownError } from "../model/known-error.ts";
import { largestDocument } from "../model/limits.ts";

/** A document of the user's. Throws NOT_FOUND where it cannot be opened, DOCUMENT_TOO_LARGE before it is taken in. */
export async function readUserFile(path: string): Promise<DocumentFile> {
  try {
    const { size } = await stat(path);
    if (size > largestDocument) throw tooLarge(path, size);
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw new KnownError("NOT_FOUND", `Cannot open "${path}": ${messageOf(error)}`, `无法打开文件“${path}”`, {
      cause: error,
    });
  }
}

/** The text of a file of the user's, or of standard input (“-”). Throws as `readUserFile`, BAD_REQUEST where it is no UTF-8 text. */
export async function readUserText(path: string): Promise<string> {
  const bytes = path === "-" ? await buffer(process.stdin) : (await readUserFile(path)).bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new KnownError("BAD_REQUEST", `Cannot read "${path}": wanted text in UTF-8`, `“${path}”不是 UTF-8 文本`, {
      cause,
    });
  }
}

/** Writes a file where the user wants it. Throws NOT_FOUND where its folder is missing, CONFLICT where it cannot be written. */
export async function writeUserFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const where = missing ? `：没有“${dirname(resolve(path))}”这个文件夹` : "";
    throw new KnownError(
      missing ? "NOT_FOUND" : "CONFLICT",
      `Cannot write "${path}": ${messageOf(error)}`,
      `无法写入“${path}”${where}`,
      { cause: error },
    );
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function tooLarge(path: string, size: number): KnownError {
  const mib = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return new KnownError(
    "DOCUMENT_TOO_LARGE",
    `Cannot read "${path}": it has ${mib(size)}, at most ${mib(largestDocument)} are read`,
    `无法读取“${path}”：文件有 ${mib(size)}，上限是 ${mib(largestDocument)}`,
  );
}
