import type { DutyItem } from "../../model/duty-item.ts";
import { bare } from "../../text/blank.ts";
import type { Step } from "./state.ts";

/** A row printed twice is one item with both places. Rows of one number with different words stay two items. */
export const joinRepeats: Step = {
  name: "join repeated rows",
  run(state) {
    const printings = Map.groupBy(state.items, sameWords);
    return { ...state, items: [...printings.values()].flatMap(oneOf) };
  },
};

function sameWords({ provenance, printedAt, id, ...words }: DutyItem): string {
  return bare(JSON.stringify(words));
}

/** The first printing with the places of all. */
function oneOf(printings: readonly DutyItem[]): DutyItem[] {
  const [first, ...others] = printings;
  if (!first || others.length === 0) return first ? [first] : [];
  const fields = [...new Set(printings.flatMap((item) => Object.keys(item.provenance)))];
  return [
    {
      ...first,
      provenance: Object.fromEntries(
        fields.map((field) => [field, printings.flatMap((item) => item.provenance[field] ?? [])]),
      ),
      printedAt: printings.flatMap((item) => item.printedAt),
    },
  ];
}
