import type { Reading } from "../../src/model/reading.ts";
import { readFileBytes } from "./read-bytes.ts";

/** The reading of a page with a given body. */
export async function readHtml(body: string): Promise<Reading> {
  const page = `<!DOCTYPE html><html><body>${body}</body></html>`;
  return (await readFileBytes(new TextEncoder().encode(page), "清单.html")).reading;
}
