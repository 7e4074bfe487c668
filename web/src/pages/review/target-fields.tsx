import { useState } from "react";
import type { Spot } from "../../../../src/model/correction.ts";
import type { FurnitureReason } from "../../../../src/model/furniture.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { useWords } from "../../words/words.tsx";
import { Pick } from "./pick.tsx";

/** Where a passage shall go: a field of an item, or none and why. */
export type Target = Spot | { readonly furniture: FurnitureReason };

/** The fields of each list that printed words can be put into, the likeliest first. */
export const placeableFields: Readonly<Record<DutyKind, readonly string[]>> = {
  basic: ["name", "category", "legalBasis", "remarks"],
  supporting: [
    ...["townshipResponsibilities", "departmentResponsibilities", "counterpartDepartments"],
    ...["name", "category", "legalBasis", "remarks"],
  ],
  reclaimed: ["handovers", "name", "category", "legalBasis", "remarks"],
};
const asidePrefix = "aside:";

/** What is chosen as target among the items nearby, first the field in whose column the words stand; `without` is a field of the nearest one that is no target. */
export function useTarget(near: ShownDoubt["near"], without?: string) {
  const [chosen, choose] = useState(near[0]?.id ?? `${asidePrefix}label`);
  const [chosenField, chooseField] = useState("");
  const item = near.find(({ id }) => id === chosen);
  const fields = (item ? placeableFields[item.kind] : []).filter((field) => item !== near[0] || field !== without);
  const field = [chosenField, item?.field ?? "", ...fields].find((name) => fields.includes(name)) ?? "";
  const target: Target = item
    ? { itemId: item.id, field }
    : { furniture: chosen.slice(asidePrefix.length) as FurnitureReason };
  return { near, chosen, choose, item, fields, field, chooseField, target };
}

/** Two choices: an item nearby or what else it is, and a field of that item. */
export function TargetFields({
  target: { near, chosen, choose, item, fields, field, chooseField },
  first = false,
}: {
  readonly target: ReturnType<typeof useTarget>;
  readonly first?: boolean;
}) {
  const words = useWords();
  return (
    <>
      <Pick label={words.review.item} first={first} value={chosen} change={choose}>
        <optgroup label={words.review.near}>
          {near.map(({ id, kind, ordinal, name }) => (
            <option key={id} value={id}>
              {words.nth(words.kindsShort[kind], ordinal)} {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.review.aside}>
          {Object.entries(words.review.asides).map(([reason, label]) => (
            <option key={reason} value={asidePrefix + reason}>
              {label}
            </option>
          ))}
        </optgroup>
      </Pick>
      {item && (
        <Pick label={words.review.field} value={field} change={chooseField}>
          {fields.map((name) => (
            <option key={name} value={name}>
              {words.printedColumns[name as keyof typeof words.printedColumns]}
            </option>
          ))}
        </Pick>
      )}
    </>
  );
}
