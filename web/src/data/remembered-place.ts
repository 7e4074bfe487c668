import { type AskScope, scopeKey, scopeOfKey } from "./asked.ts";

const key = "mingze.place";

/** The place that was last chosen on this computer, to be offered again. */
export const rememberedPlace = (): AskScope => scopeOfKey(localStorage.getItem(key) ?? "");

/** A choice of all lists forgets the place. */
export function rememberPlace(scope: AskScope): void {
  const chosen = scopeKey(scope);
  if (chosen === "") localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
}
