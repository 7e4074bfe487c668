import type { Spot } from "../model/correction.ts";
import { fieldOf, fieldText, fieldValue, partOf } from "../model/field-text.ts";
import { type FurnitureReason, furnitureReasons } from "../model/furniture.ts";
import { KnownError } from "../model/known-error.ts";
import type { Doubt, Review, ShownDoubt } from "../model/review.ts";
import { kindWord, placeWord } from "./words.ts";

const shortest = 60;

/** What is doubtful in a list, a line each, below how much is settled. */
export function reviewText({ edition, doubts, corrections, total }: Review): string {
  const steps = new Set(corrections.map(({ step }) => step)).size;
  const head = `${placeWord(edition)}  已校核 ${total - doubts.length}/${total}，改动 ${steps} 步`;
  return [head, "", ...(doubts.length > 0 ? doubts.map(doubtLine) : ["没有疑点"])].join("\n");
}

function doubtLine({ id, finding, passage, itemId }: Doubt): string {
  const words = finding?.message ?? `未归位：${(passage?.quote ?? "").replace(/\s+/gu, " ").slice(0, shortest)}`;
  return `${id}  ${itemId ?? ""}  ${words}`;
}

/** One doubt with its print and the items near it. */
export function doubtText({ doubt, context, item, near }: ShownDoubt): string {
  const print = context.printings.flat().map(({ ofItem, cells }) => {
    const line = cells.map(({ text }) => text.replaceAll("\n", " ")).join(" │ ");
    return `${ofItem ? "▶" : " "} ${line}`;
  });
  const read = item
    ? ["", "读作", JSON.stringify({ ...item, provenance: undefined, printedAt: undefined }, null, 2)]
    : [];
  const field = doubt.finding?.field;
  const doubted =
    item && field ? ["", `存疑的字段  ${field}  ${fieldText(partOf(fieldValue(item, fieldOf(field)), field))}`] : [];
  const items = near.map(({ id, kind, ordinal, name }) => `  ${id}  ${kindWord[kind]}${ordinal ?? ""}  ${name}`);
  return [doubtLine(doubt), "", "原文", ...print, ...doubted, ...read, "", "附近的事项", ...items].join("\n");
}

/** Says of a doubt that a change has not settled it. */
export const stillDoubted = ({ id, finding }: Doubt): string =>
  `明责：疑点 ${id} 仍待校核：存疑的是 ${finding?.field ?? "整项"}，没有改到它；改正它，或用 review accept 认可`;

/** Where a passage shall go. Throws BAD_REQUEST. */
export function placeWish({
  item,
  field,
  furniture,
}: {
  readonly item?: string;
  readonly field?: string;
  readonly furniture?: string;
}): Spot | { readonly furniture: FurnitureReason } {
  if (item !== undefined && field !== undefined && furniture === undefined) return { itemId: item, field };
  const reason = furnitureReasons.find((known) => known === furniture);
  if (reason && item === undefined && field === undefined) return { furniture: reason };
  throw new KnownError(
    "BAD_REQUEST",
    `Cannot tell where it belongs: wanted --item with --field, or --furniture with one of ${furnitureReasons.join(", ")}`,
    `请给出 --item 和 --field，或 --furniture（${furnitureReasons.join("、")} 之一）`,
  );
}
