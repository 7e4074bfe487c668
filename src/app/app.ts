import { Registry } from "../registry/registry.ts";
import { vectorOf, vectorVersion } from "../search/vector.ts";
import { type ReadDocument, readInWorker } from "./reading/read-in-worker.ts";
import { SearchIndexes } from "./search-indexes.ts";

/** What the verbs work with. Doors build one and hand it on. */
export interface App {
  readonly registry: Registry;
  readonly indexes: SearchIndexes;
  readonly read: ReadDocument;
  close(): Promise<void>;
}

/** Opens the app on a data folder. Throws what `Registry.open` throws. */
export async function openApp(folder: string): Promise<App> {
  const registry = await Registry.open(folder, { version: vectorVersion, vectorOf });
  return { registry, indexes: new SearchIndexes(registry), read: readInWorker, close: () => registry.close() };
}
