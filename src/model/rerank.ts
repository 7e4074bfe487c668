import { z } from "zod";

/** rerank.json in the data folder: an endpoint of the office's own that puts the first hits in order. */
export const RerankSettings = z
  .strictObject({
    address: z.string().meta({ description: "what stands before /embeddings or /chat/completions" }),
    kind: z.enum(["embeddings", "chat"]),
    model: z.string().min(1).max(200),
    seconds: z.number().min(0.1).max(60).default(5).meta({ description: "how long it is waited for" }),
  })
  .readonly()
  .meta({ id: "RerankSettings" });
export type RerankSettings = z.infer<typeof RerankSettings>;

/** What an endpoint answers to POST /embeddings. */
export const EmbeddingsAnswer = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()) })),
});

/** What an endpoint answers to POST /chat/completions. */
export const ChatAnswer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Why an endpoint put nothing in order: nobody there, its key or another error, too late, or not understood. */
export const RerankFailure = z.enum(["unreachable", "key-refused", "error", "late", "malformed"]);
export type RerankFailure = z.infer<typeof RerankFailure>;

/** Where a question and its first hits were sent to be put in order, and what came of it. */
export const Reranked = z
  .object({
    address: z.string(),
    applied: z.boolean(),
    overturned: z
      .boolean()
      .meta({ description: "whether another item came first by it; then confidence is at most 0.5" }),
    failure: RerankFailure.nullable().meta({
      description: "why the usual order stays; after it the endpoint rests a while",
    }),
  })
  .readonly()
  .meta({ id: "Reranked" });
export type Reranked = z.infer<typeof Reranked>;
