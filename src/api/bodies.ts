import { ReadableStream } from "node:stream/web";
import type { AnswerTable } from "../app/answer-table.ts";
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

/** A table that is made while it is sent, with how many rows come behind its headings, so that whoever takes it sees how far it is. */
export const streamOf = ({ name, mediaType, questions, lines }: AnswerTable) =>
  [
    ReadableStream.from(lines) as globalThis.ReadableStream<Uint8Array>,
    200,
    { ...download(name), "content-type": mediaType, "x-questions": String(questions) },
  ] as const;
