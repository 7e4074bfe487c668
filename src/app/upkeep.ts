import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Copies the registry to a file, at one point in time. Throws CONFLICT where the file exists and may not be replaced. */
export async function backUp(app: App, to: string, options: { readonly replace?: boolean } = {}): Promise<void> {
  if (existsSync(to) && !options.replace) {
    throw new KnownError("CONFLICT", `Cannot write "${to}": it exists`, `“${to}”已存在，未覆盖`);
  }
  await app.registry.backUp(to);
}

/** Replaces the whole registry by a backup, whole or not at all. Returns how many editions it holds then. */
export async function restore(app: App, from: string, called?: Called): Promise<number> {
  await app.registry.restore(from, called);
  return (await app.registry.editions({ replaced: true })).length;
}

/** How messages call a file whose path says nothing to the reader. */
interface Called {
  readonly en: string;
  readonly zh: string;
}

/** A backup as bytes, for doors without files. */
export async function backUpBytes(app: App): Promise<Uint8Array> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "backup.sqlite");
  await app.registry.backUp(file);
  return await readFile(file);
}

/** Replaces the whole registry by the bytes of a backup; messages name no path of this machine. */
export async function restoreBytes(app: App, bytes: Uint8Array): Promise<number> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "backup.sqlite");
  await writeFile(file, bytes);
  return await restore(app, file, { en: "the uploaded file", zh: "上传的文件" });
}
