import type { RerankSettings } from "../../model/rerank.ts";
import { endpointOf } from "./endpoint.ts";
import { orders } from "./orders.ts";

/** Puts texts in the order in which they answer a question. */
export interface Reranker {
  /** Where the question and the texts are sent. */
  readonly address: string;
  /** The texts' places, the best first; undefined where the endpoint failed or was too slow. */
  order(question: string, texts: readonly string[]): Promise<readonly number[] | undefined>;
}

/** After a failure the endpoint is left alone for so long, in milliseconds: a hundred questions must not each wait for it. */
const rest = 30_000;

/** A reranker by the settings, with the key of the environment. Why it failed is told nowhere: it may quote the question. */
export function rerankerOf(settings: RerankSettings, key: string | undefined): Reranker {
  const order = orders[settings.kind](endpointOf(settings, key), settings.model);
  let restsUntil = 0;
  return {
    address: settings.address,
    async order(question, texts) {
      if (performance.now() < restsUntil) return undefined;
      try {
        return await order(question, texts);
      } catch {
        restsUntil = performance.now() + rest;
        return undefined;
      }
    },
  };
}
