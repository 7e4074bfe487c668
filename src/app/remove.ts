import type { Edition } from "../model/edition.ts";
import type { App } from "./app.ts";
import { editionOf } from "./editions.ts";

/** Takes an edition out, with all its readings. Throws NOT_FOUND. */
export async function removeEdition(app: App, id: number): Promise<Edition> {
  const { reading, ...edition } = await editionOf(app, id);
  await app.registry.remove([id]);
  return edition;
}

/** Takes the sample county out. Returns what was taken out. */
export async function removeSample(app: App): Promise<readonly Edition[]> {
  const samples = (await app.registry.editions({ replaced: true })).filter((edition) => edition.sample);
  await app.registry.remove(samples.map((edition) => edition.id));
  return samples;
}
