import type { Edition } from "../model/edition.ts";
import { KnownError } from "../model/known-error.ts";
import type { App } from "./app.ts";
import { plain } from "./editions.ts";

export interface Removal {
  readonly editions?: readonly number[] | undefined;
  /** Also every edition of the sample county. */
  readonly sample?: boolean | undefined;
}

/** Takes editions out with all their readings, all of them or none. Returns what was taken out. Throws NOT_FOUND. */
export async function removeEditions(app: App, { editions = [], sample = false }: Removal): Promise<Edition[]> {
  const all = await app.registry.editions({ replaced: true });
  const named = all.filter((edition) => editions.includes(edition.id) || (sample && edition.sample));
  await app.registry.remove([...new Set([...editions, ...named.map(({ id }) => id)])]);
  return named.map(plain);
}

/** Takes one edition out. Throws NOT_FOUND. */
export async function removeEdition(app: App, id: number): Promise<Edition> {
  const [edition] = await removeEditions(app, { editions: [id] });
  if (edition) return edition;
  throw new KnownError("NOT_FOUND", `Cannot find edition ${id}`, `没有编号为 ${id} 的清单`);
}
