import type { Reading } from "../model/reading.ts";
import type { App } from "./app.ts";
import type { DocumentFile } from "./reading/read-in-worker.ts";

/** Reads a document and checks it; nothing is kept. Throws UNREADABLE_DOCUMENT, DOCUMENT_TOO_LARGE, READING_TOOK_TOO_LONG. */
export async function readDocument(app: Pick<App, "read">, file: DocumentFile): Promise<Reading> {
  const { reading } = await app.read(file);
  return reading;
}
