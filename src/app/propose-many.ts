import type { App } from "./app.ts";
import { type FileOutcome, type FileToImport, importMany, type ManyWish } from "./import-many.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * What importing files would do, each judged after those before it: they are imported into a copy of the registry, which
 * is thrown away.
 */
export async function* proposeMany(
  app: App,
  files: readonly FileToImport[],
  wish: ManyWish = {},
): AsyncGenerator<FileOutcome, void> {
  await using folder = await temporaryFolder();
  const registry = await app.registry.copy(folder.path);
  try {
    for await (const outcome of importMany({ ...app, registry }, files, wish))
      yield outcome.is === "imported" ? { ...outcome, result: { ...outcome.result, edition: null } } : outcome;
  } finally {
    await registry.close();
  }
}
