import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { importDocument } from "./import-document.ts";

/** Imports the documents of a folder as the sample county; every edition of it is marked 示例. */
export async function importSample(app: App, folder: string): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = await readFile(join(folder, name));
    const { edition } = await importDocument(app, { name, bytes, sample: true });
    if (edition) editions.push(edition);
  }
  return editions;
}
