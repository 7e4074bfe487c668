import { hc } from "hono/client";
import type { Api } from "./api.ts";

/** The typed client of the HTTP door. Works in browsers and in Node. */
export const createClient = (base: string) => hc<Api>(base);

export type Client = ReturnType<typeof createClient>;
