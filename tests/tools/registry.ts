import { Registry } from "../../src/registry/registry.ts";
import { vectorOf, vectorVersion } from "../../src/search/vector.ts";

/** A registry as the app opens it. */
export const openRegistry = (folder: string): Promise<Registry> =>
  Registry.open(folder, { version: vectorVersion, vectorOf });
