import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const folders: string[] = [];
// Once for each test file: a hook that is asked for within a running test would never run.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new empty folder, gone when the test file ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mingze-test-"));
  folders.push(folder);
  return folder;
}

export const root = join(import.meta.dirname, "../..");
