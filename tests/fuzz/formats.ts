import { fuzzedOffice } from "./office-files.ts";
import { fuzzedPdf } from "./pdf-files.ts";
import { fuzzedTexts } from "./text-files.ts";

/** What is mutated of a format: whole files, and words that its files are made of. */
export interface FuzzedFormat {
  readonly id: string;
  readonly ending: string;
  readonly words: readonly string[];
  seeds(): readonly Uint8Array[];
  /** Makes the file of what was mutated, where a mutated file itself would hardly ever be opened. */
  pack?(mutated: Uint8Array): Uint8Array;
}

/** Every format that `npm run fuzz` knows; another one is another entry. */
export const fuzzedFormats: readonly FuzzedFormat[] = [...fuzzedOffice, ...fuzzedPdf, ...fuzzedTexts];
