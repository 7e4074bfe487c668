import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { App } from "../app/app.ts";
import { exportFixture } from "../app/export-fixture.ts";
import { writeUserFile } from "./user-files.ts";

/** Writes an edition's fixtures: into the folder, or of several documents into a numbered folder each. Returns the folders. */
export async function writeFixtures(app: App, edition: number, out: string): Promise<string[]> {
  const fixtures = await exportFixture(app, edition);
  const folders: string[] = [];
  for (const { folder: own, files } of fixtures) {
    const folder = join(out, own);
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of files) await writeUserFile(join(folder, name), bytes);
    folders.push(folder);
  }
  return folders;
}
