import { existsSync, rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";

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
export const backUpBytes = (app: App): Promise<Uint8Array> =>
  withFolder(async (folder) => {
    await app.registry.backUp(join(folder, "backup.sqlite"));
    return readFile(join(folder, "backup.sqlite"));
  });

/** Replaces the whole registry by the bytes of a backup; messages name no path of this machine. */
export const restoreBytes = (app: App, bytes: Uint8Array): Promise<number> =>
  withFolder(async (folder) => {
    await writeFile(join(folder, "backup.sqlite"), bytes);
    return restore(app, join(folder, "backup.sqlite"), { en: "the uploaded file", zh: "上传的文件" });
  });

async function withFolder<Result>(step: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "mingze-"));
  try {
    return await step(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
