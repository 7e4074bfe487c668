import { zipSync } from "fflate";

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as one ZIP file; their times are left out, so that equal files give equal bytes. */
export const asZip = (files: readonly ZippedFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: "1980-01-01" }]])));
