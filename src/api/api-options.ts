import type { Exposure } from "./guards.ts";

export interface ApiOptions extends Exposure {
  readonly version: string;
  /** Folder of the sample county's documents. */
  readonly samples: string;
}
