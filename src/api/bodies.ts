import type { ExportedFile } from "../app/export-list.ts";

/** The bytes of a request. */
export const bytesOf = async (request: { arrayBuffer(): Promise<ArrayBuffer> }): Promise<Uint8Array> =>
  new Uint8Array(await request.arrayBuffer());

/** Bytes as an answer takes them. */
export const asBody = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Always a download of unknown type: a stored file is never shown as a page of this server. */
export const download = (name: string): Record<string, string> => ({
  "content-type": "application/octet-stream",
  "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

/** A file that was made, under its name and of its type. */
export const fileOf = ({ name, mediaType, bytes }: ExportedFile) =>
  [asBody(bytes), 200, { ...download(name), "content-type": mediaType }] as const;
