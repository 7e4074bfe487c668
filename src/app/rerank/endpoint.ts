import type { RerankFailure, RerankSettings } from "../../model/rerank.ts";

/** An endpoint that speaks as OpenAI's does: what is posted to a path of it comes back answered, or throws. */
export type Endpoint = (path: string, body: object) => Promise<unknown>;

/** An endpoint that put nothing in order. What it said is not kept: it may quote the question. */
export class EndpointError extends Error {
  readonly failure: RerankFailure;

  constructor(failure: RerankFailure) {
    super(`Cannot rerank: ${failure}`);
    this.failure = failure;
  }
}

/** Largest answer that is taken in, in bytes. */
const mostBytes = 8 * 1024 * 1024;

/**
 * The endpoint of some settings. It is waited for as long as they say, and sends nobody on to another address. Throws
 * EndpointError alone.
 */
export function endpointOf({ address, seconds }: RerankSettings, key: string | undefined): Endpoint {
  const headers = { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return async (path, body) => {
    const late = AbortSignal.timeout(1000 * seconds);
    const sent = { method: "POST", headers, body: JSON.stringify(body), redirect: "error", signal: late } as const;
    const response = await fetch(address + path, sent).catch(() => fail(late.aborted ? "late" : "unreachable"));
    if (!response.ok) fail(response.status === 401 || response.status === 403 ? "key-refused" : "error");
    const text = await textOf(response).catch(() => fail(late.aborted ? "late" : "malformed"));
    return jsonOf(text);
  };
}

function fail(failure: RerankFailure): never {
  throw new EndpointError(failure);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail("malformed");
  }
}

async function textOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) fail("malformed");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
