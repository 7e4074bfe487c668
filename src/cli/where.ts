import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A path within the installation (the checkout). */
export const installed = (path: string): string =>
  join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), path);

/** The data folder where neither --data nor MINGZE_DATA names one. */
export const defaultDataFolder = installed("data");

export const dataFolder = (option: string | undefined): string =>
  option ?? process.env.MINGZE_DATA ?? defaultDataFolder;
