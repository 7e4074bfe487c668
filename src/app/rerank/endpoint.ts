import type { RerankSettings } from "../../model/rerank.ts";

/** An endpoint that speaks as OpenAI's does: what is posted to a path of it comes back answered, or throws. */
export type Endpoint = (path: string, body: object) => Promise<unknown>;

/** Largest answer that is taken in, in bytes. */
const mostBytes = 8 * 1024 * 1024;

/** The endpoint of some settings. It is waited for as long as they say, and sends nobody on to another address. */
export function endpointOf({ address, seconds }: RerankSettings, key: string | undefined): Endpoint {
  const headers = { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return async (path, body) => {
    const response = await fetch(address + path, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(1000 * seconds),
    });
    if (!response.ok) throw new Error(`Cannot rerank: ${address} answered ${response.status}`);
    return JSON.parse(await textOf(response)) as unknown;
  };
}

async function textOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new Error(`Cannot rerank: the answer has more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
