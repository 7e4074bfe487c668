import type { DutyWords } from "../../model/item-parts.ts";
import type { VectorsAhead } from "../../registry/vectors.ts";
import { askThread, inTurn } from "./threads.ts";

/** Texts of a task: so few that it ends well within its limits. */
const atOnce = 500;

/**
 * Makes the vectors of texts in the reading threads, while the main one keeps other lists. Texts whose thread gives no answer
 * are left out.
 */
export async function makeVectorsInWorker(
  texts: ReadonlyMap<string, DutyWords>,
  signal?: AbortSignal,
): Promise<VectorsAhead[]> {
  const keys = [...texts.keys()];
  const made: VectorsAhead[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    const some = keys.slice(at, at + atOnce);
    const task = { is: "vectors", texts: some.flatMap((key) => texts.get(key) ?? []) } as const;
    const answer = await inTurn(() => askThread(task, signal)).catch(() => undefined);
    if (answer)
      made.push({ version: answer.version, of: new Map(some.map((key, i) => [key, answer.vectors[i] as Uint8Array])) });
  }
  return made;
}
