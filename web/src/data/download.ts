import { answered } from "./client.ts";

/** How many rows of a table have come, of how many. */
export interface RowsCome {
  readonly done: number;
  readonly all: number;
}

/**
 * A file that the API answers with, given to the browser as a download. Returns its name; tells how much of a table has come.
 * Throws the problem that the API states.
 */
export async function download(answer: Promise<Response>, tell?: (come: RowsCome) => void): Promise<string> {
  const response = await answer;
  if (!response.ok) await answered(Promise.resolve(response));
  const name = /filename\*=UTF-8''(.+)$/u.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
  const address = URL.createObjectURL(tell ? await toldBlob(response, tell) : await response.blob());
  const file = decodeURIComponent(name);
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  URL.revokeObjectURL(address);
  return file;
}

const lineEnd = 0x0d;

/** The answer's body. Behind its headings a table has a line end before each row, and none within a cell. */
async function toldBlob(response: Response, tell: (come: RowsCome) => void): Promise<Blob> {
  const all = Number(response.headers.get("x-questions") ?? 0);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    for (const byte of piece) if (byte === lineEnd) done++;
    tell({ done, all });
  }
  return new Blob(pieces);
}
