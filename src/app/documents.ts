import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";

/** The original bytes of a document in the registry. Throws NOT_FOUND. */
export async function originalDocument(
  app: App,
  sha256: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
  const document = await app.registry.document(sha256);
  if (!document) throw new KnownError("NOT_FOUND", `Cannot find document ${sha256}`, "没有这份原件");
  return document;
}
