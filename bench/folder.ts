import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, gone when the bench ends, however it ends but by a kill. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mingze-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
