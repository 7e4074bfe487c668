import { Registry } from "../registry/registry.ts";
import { corrector } from "./corrector.ts";
import { type ReadDocument, readInWorker } from "./reading/read-in-worker.ts";
import { SearchIndexes } from "./search-indexes.ts";
import { vectorMaker } from "./vector-maker.ts";

/** What the verbs work with. Doors build one and hand it on. */
export interface App {
  readonly registry: Registry;
  readonly indexes: SearchIndexes;
  readonly read: ReadDocument;
  close(): Promise<void>;
}

export interface AppOptions {
  /** The door's clock, by which editions are in force; the machine's own where absent. */
  readonly now?: (() => Date) | undefined;
  /** Whether a missing registry is made (so where absent); otherwise it is NOT_FOUND. */
  readonly create?: boolean | undefined;
}

/** Opens the app on a data folder. Throws what `Registry.open` throws. */
export async function openApp(folder: string, { now, create }: AppOptions = {}): Promise<App> {
  const registry = await Registry.open(folder, {
    maker: vectorMaker(),
    corrector,
    now,
    create,
  });
  return { registry, indexes: new SearchIndexes(registry), read: readInWorker, close: () => registry.close() };
}
