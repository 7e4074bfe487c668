import { Registry } from "../registry/registry.ts";
import { Remembered } from "../registry/remembered.ts";
import type { FoundSlips } from "./check.ts";
import { corrector } from "./corrector.ts";
import { type ReadDocument, readInWorker } from "./reading/read-in-worker.ts";
import { type Reranker, rerankerOf } from "./rerank/reranker.ts";
import { rerankSettings } from "./rerank/settings.ts";
import { SearchIndexes } from "./search-indexes.ts";
import { vectorMaker } from "./vector-maker.ts";

const mostRemembered = 30;

/** What the verbs work with. Doors build one and hand it on. */
export interface App {
  readonly registry: Registry;
  readonly indexes: SearchIndexes;
  /** Slips of editions, by the readings that they were found in and among. */
  readonly slips: Remembered<readonly FoundSlips[]>;
  readonly read: ReadDocument;
  /** Orders the first hits of a question; only where the data folder names an endpoint. */
  readonly reranker: Reranker | undefined;
  close(): Promise<void>;
}

export interface AppOptions {
  /** The door's clock, by which editions are in force; the machine's own where absent. */
  readonly now?: (() => Date) | undefined;
  /** Whether a missing registry is made (so where absent); otherwise it is NOT_FOUND. */
  readonly create?: boolean | undefined;
  /** Is told, while a folder of an older mingze is brought up to date, how many of its texts are. */
  readonly onUpdate?: ((done: number, all: number) => void) | undefined;
}

/** Opens the app on a data folder. Throws what `Registry.open` throws, and BAD_REQUEST where settings cannot be understood. */
export async function openApp(folder: string, { now, create, onUpdate }: AppOptions = {}): Promise<App> {
  const registry = await Registry.open(folder, {
    maker: vectorMaker(),
    corrector,
    now,
    create,
    onVectors: onUpdate,
  });
  try {
    const settings = await rerankSettings(folder);
    const reranker = settings && rerankerOf(settings, process.env.MINGZE_RERANK_KEY);
    const indexes = new SearchIndexes(registry);
    return {
      registry,
      indexes,
      slips: new Remembered(mostRemembered),
      read: readInWorker,
      reranker,
      close: () => registry.close(),
    };
  } catch (error) {
    await registry.close();
    throw error;
  }
}
