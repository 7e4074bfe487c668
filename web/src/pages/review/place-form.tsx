import { type FormEvent, useState } from "react";
import type { Spot } from "../../../../src/model/correction.ts";
import type { FurnitureReason } from "../../../../src/model/furniture.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { Button } from "../../parts/button.tsx";
import fieldStyles from "../../parts/fields.module.css";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";

interface PlaceFormProps {
  readonly near: ShownDoubt["near"];
  readonly busy: boolean;
  save(to: Spot | { readonly furniture: FurnitureReason }): void;
  back(): void;
}

const fieldsOf: Readonly<Record<DutyKind, readonly string[]>> = {
  basic: ["name", "category", "legalBasis", "remarks"],
  supporting: [
    ...["townshipResponsibilities", "departmentResponsibilities", "counterpartDepartments"],
    ...["name", "category", "legalBasis", "remarks"],
  ],
  reclaimed: ["handovers", "name", "category", "legalBasis", "remarks"],
};
const asidePrefix = "aside:";

/** Where a passage belongs: a field of an item nearby, or none and why. */
export function PlaceForm({ near, busy, save, back }: PlaceFormProps) {
  const words = useWords();
  const asides = Object.entries(words.review.asides) as [FurnitureReason, string][];
  const [target, setTarget] = useState(near[0]?.id ?? `${asidePrefix}label`);
  const [chosen, setField] = useState("");
  const item = near.find(({ id }) => id === target);
  const fields = item ? fieldsOf[item.kind] : [];
  const field = fields.includes(chosen) ? chosen : (fields[0] ?? "");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    save(item ? { itemId: item.id, field } : { furniture: target.slice(asidePrefix.length) as FurnitureReason });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.label}>
        <span>{words.review.item}</span>
        <select
          className={fieldStyles.field}
          // biome-ignore lint/a11y/noAutofocus: the form opens by a key, and the next key goes here
          autoFocus
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && submit(event)}
        >
          <optgroup label={words.review.near}>
            {near.map(({ id, kind, ordinal, name }) => (
              <option key={id} value={id}>
                {words.nth(words.kindsShort[kind], ordinal)} {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.review.aside}>
            {asides.map(([reason, label]) => (
              <option key={reason} value={asidePrefix + reason}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {item && (
        <label className={styles.label}>
          <span>{words.review.field}</span>
          <select
            className={fieldStyles.field}
            value={field}
            onChange={(event) => setField(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && submit(event)}
          >
            {fields.map((name) => (
              <option key={name} value={name}>
                {words.printedColumns[name as keyof typeof words.printedColumns]}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={styles.buttons}>
        <Button type="submit" look="primary" busy={busy}>
          {words.review.save}
        </Button>
        <Button onClick={back}>{words.review.back}</Button>
      </p>
    </form>
  );
}
