import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { editionsIn, plain, type Scope } from "./editions.ts";

/** The editions in force that a scope names; with `replaced` also those that a newer one has replaced or that are to come. */
export async function listEditions(app: App, scope: Scope): Promise<Edition[]> {
  return (await editionsIn(app, scope)).map(plain);
}
