import { listed } from "../model/item-parts.ts";
import type { Reading } from "../model/reading.ts";

/** A reading as `expected.json` of a golden folder holds it: values and accounts, what a person compares. */
export function fixtureForm({ items, findings, headings, document, reader, ...rest }: Reading): object {
  return {
    ...rest,
    items: items.map((item) => ({ ...listed(item), printings: item.printedAt.length })),
    findings: findings.map(({ rule, about, kind, ordinal, field, quote, message }) => ({
      ...{ rule, about, kind, ordinal, field, quote, message },
    })),
  };
}
