import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { editionsIn, type Scope } from "./editions.ts";

/** The editions in force that a scope names; with `replaced` also those that a newer one has replaced. */
export async function listEditions(
  app: App,
  { replaced = false, ...scope }: Scope & { replaced?: boolean },
): Promise<Edition[]> {
  const inForce = await editionsIn(app, scope);
  const places = new Set(inForce.map(place));
  const wanted = replaced
    ? (await app.registry.editions({ replaced, at: scope.at })).filter((edition) => places.has(place(edition)))
    : inForce;
  return wanted.map(({ reading, ...edition }) => edition);
}

const place = ({ township }: Edition): string => JSON.stringify(township);
