import { answered } from "./client.ts";

/** A file that the API answers with, given to the browser as a download. Returns its name. Throws the problem that the API states. */
export async function download(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  if (!response.ok) await answered(Promise.resolve(response));
  const name = /filename\*=UTF-8''(.+)$/u.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "";
  const address = URL.createObjectURL(await response.blob());
  const file = decodeURIComponent(name);
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  URL.revokeObjectURL(address);
  return file;
}
