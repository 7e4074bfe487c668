import { frequencyOf } from "../text/time-limits.ts";
import type { Part, Sentence } from "./sentence.ts";

/** How often, for each part of a clause: as the part says itself, or as one behind it says and nothing else (巡查。每周不少于2次。). */
export function rhythmsOf({ text, parts }: Sentence): ReadonlyMap<Part, string> {
  const rhythms = new Map<Part, string>();
  for (const [i, part] of parts.entries()) {
    const words = text.slice(part.start, part.end);
    const rhythm = frequencyOf(words);
    if (rhythm === undefined) continue;
    const before = parts[i - 1];
    const alone = rhythm === words && words.endsWith("次") && /^(?:[。；;]|$)/u.test(text.slice(part.end));
    const bearer = alone && before && !rhythms.has(before) ? before : part;
    rhythms.set(bearer, rhythm);
  }
  return rhythms;
}
