import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A new empty folder, gone when the test file ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mingze-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const root = join(import.meta.dirname, "../..");
