import type { SourceDocument } from "../source-document.ts";

/** A file format: bytes to the neutral document. It knows no Chinese and throws only for bytes that it cannot open. */
export interface Format {
  readonly id: string;
  readonly mediaTypes: readonly string[];
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[];
  /** Whether the bytes look like this format, whatever their name says. */
  recognises(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array): SourceDocument | Promise<SourceDocument>;
}
