import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { plain } from "./editions.ts";
import { readForImport } from "./import-document.ts";

/**
 * Imports the documents of a folder as the sample county, all of them or none: killed half-way, the next start finds a
 * registry that was never used. Every edition of it is marked 示例.
 */
export async function importSample(app: App, folder: string): Promise<Edition[]> {
  const names = (await readdir(folder)).sort();
  const entries = await Promise.all(
    names.map(async (name) => readForImport(app, { name, bytes: await readFile(join(folder, name)), sample: true })),
  );
  const saved = new Set((await app.registry.saveAll(entries)).map(({ edition }) => edition));
  return (await app.registry.editions({ replaced: true })).filter(({ id }) => saved.has(id)).map(plain);
}
