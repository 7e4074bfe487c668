import type { DocumentReading } from "../../src/readers/read.ts";

/** Whether the accounts add up to the characters that the text really has, counted apart from the ledger. */
export function balance({ reading: { accounting }, source }: DocumentReading): boolean {
  const { characters, inItems, furniture, unplaced, unplacedAt, furnitureByReason } = accounting;
  const printed = source.text.replaceAll(/\s/gu, "").length;
  const listed = unplacedAt.reduce(
    (sum, { at }) => sum + source.text.slice(at.start, at.end).replaceAll(/\s/gu, "").length,
    0,
  );
  const reasons = Object.values(furnitureByReason).reduce((sum, count) => sum + count, 0);
  return (
    characters === printed &&
    characters === inItems + furniture + unplaced &&
    listed === unplaced &&
    reasons === furniture
  );
}

/** Whether each value is quoted as it stands at its place in the neutral text. */
export const quotesHold = ({ reading, source }: DocumentReading): boolean =>
  reading.items.every((item) =>
    Object.values(item.provenance).every((places) =>
      places.every(({ at, quote }) => quote === source.text.slice(at.start, at.end) && quote !== ""),
    ),
  );
