import { addresseeOf } from "./addressees.ts";
import type { Passage } from "./passages.ts";
import { isFiling, namesMatter, withoutCharged } from "./requests.ts";

const longestHeading = 30;

/** A short line without an end mark that something below it belongs to. */
export function isHeading({ text, enumerator, row }: Passage, next: Passage | undefined): boolean {
  if (row || text.length > longestHeading || /[。；;，！]/u.test(text) || next === undefined) return false;
  if (/[：:]$/u.test(text) || next.row) return true;
  if (withoutCharged(next.text) === "" || isFiling(next.text) || asksTownships(text)) return false;
  if (!enumerator) return false;
  return next.enumerator === undefined || next.enumerator.level > enumerator.level;
}

/** “各乡镇要新建…” asks; “各乡镇” alone, or “乡镇职责”, heads what is asked. */
const asksTownships = (text: string): boolean =>
  addresseeOf(text).type === "townships" && /.[要须应将]|务必|负责/u.test(text);

/** “加强隐患排查。” before the sentences that say what to do. */
export const isLead = (text: string): boolean =>
  text.length <= longestHeading / 2 &&
  !/[，,：:]/u.test(text) &&
  addresseeOf(text).type === "unnamed" &&
  namesMatter(text);
