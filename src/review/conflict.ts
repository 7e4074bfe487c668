import type { Correction } from "../model/correction.ts";
import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";

/** The finding's name for a correction that the reading no longer fits. */
export const conflictRule = "correction-conflict";

const target = (correction: Correction): { readonly itemId: string | null; readonly field: string | null } => {
  if (correction.action !== "place") return correction;
  return "itemId" in correction.to ? correction.to : { itemId: null, field: null };
};

/** Says that a correction could not be made again: what it started from is no longer read so. */
export function conflictOf(correction: Correction, reading: Reading): Finding {
  const { itemId, field } = target(correction);
  const item = reading.items.find(({ id }) => id === itemId);
  const [zh, en] = item || itemId === null ? ["读取的内容已变", "is read otherwise now"] : ["没有这一项", "is gone"];
  const day = correction.when.slice(0, 10);
  const quote = typeof correction.before === "string" ? correction.before.slice(0, 200) : undefined;
  return {
    rule: conflictRule,
    about: "reading",
    severity: "warning",
    message: `${day} 的校核改动没有套用：${zh}，请重新校核`,
    messageEn: `the correction of ${day} was not made again: what it started from ${en}`,
    correction: correction.id,
    ...(item ? { kind: item.kind, ordinal: item.ordinal, id: item.id } : {}),
    ...(item && field !== null ? { field } : {}),
    ...(quote ? { quote } : {}),
    ...(correction.action === "place" ? { at: { ...correction.at } } : {}),
  };
}
