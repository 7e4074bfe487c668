import type { RerankFailure, RerankSettings } from "../../model/rerank.ts";
import { EndpointError, endpointOf } from "./endpoint.ts";
import { orders } from "./orders.ts";

/** Puts texts in the order in which they answer a question. */
export interface Reranker {
  /** Where the question and the texts are sent. */
  readonly address: string;
  /** The texts' places, the best first; or why the endpoint gave none. */
  order(question: string, texts: readonly string[]): Promise<readonly number[] | RerankFailure>;
}

/** After a failure the endpoint is left alone for so long, in milliseconds: a hundred questions must not each wait for it. */
const rest = 30_000;

/** A reranker by the settings, with the key of the environment. Of a failure only its kind is told: it may quote the question. */
export function rerankerOf(settings: RerankSettings, key: string | undefined): Reranker {
  const order = orders[settings.kind](endpointOf(settings, key), settings.model);
  let failed: { readonly failure: RerankFailure; readonly until: number } | undefined;
  return {
    address: settings.address,
    async order(question, texts) {
      if (failed && performance.now() < failed.until) return failed.failure;
      try {
        return await order(question, texts);
      } catch (error) {
        // An answer of another form than the endpoint's kind has.
        const failure = error instanceof EndpointError ? error.failure : "malformed";
        failed = { failure, until: performance.now() + rest };
        return failure;
      }
    },
  };
}
