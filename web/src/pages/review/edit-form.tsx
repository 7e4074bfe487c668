import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import type { FieldValue } from "../../../../src/model/duty-item.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { Button } from "../../parts/button.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";
import { changedFields, typedFields } from "./typed-fields.ts";

interface EditFormProps {
  readonly item: NonNullable<ShownDoubt["item"]>;
  /** The field that is doubted: it has the focus. */
  readonly doubted: string | undefined;
  readonly busy: boolean;
  save(fields: Record<string, FieldValue>, why: string): void;
  back(): void;
}

/** The fields of an item to be typed over. Enter saves, Shift and Enter begins a line, Escape goes back. */
export function EditForm({ item, doubted, busy, save, back }: EditFormProps) {
  const words = useWords();
  const fields = typedFields(item, words);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [why, setWhy] = useState("");
  const first = fields.find(({ field }) => field === doubted) ?? fields[0];
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (!busy) save(changedFields(fields, typed), why);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {fields.map((field) => (
        <Typed
          key={field.key}
          label={field.label}
          first={field === first}
          value={typed[field.key] ?? field.value}
          change={(value) => setTyped({ ...typed, [field.key]: value })}
          submit={submit}
        />
      ))}
      <p className={styles.hint}>{words.review.several}</p>
      <Typed label={words.review.why} value={why} change={setWhy} submit={submit} />
      <p className={styles.buttons}>
        <Button type="submit" look="primary" busy={busy}>
          {words.review.save}
        </Button>
        <Button onClick={back}>{words.review.back}</Button>
      </p>
    </form>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly first?: boolean;
  change(value: string): void;
  submit(): void;
}

function Typed({ label, value, first = false, change, submit }: TypedProps) {
  const id = useId();
  return (
    <div className={styles.label}>
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        rows={1}
        autoFocus={first}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => onEnter(event, submit)}
      />
    </div>
  );
}

/** Enter that does not end a word of an input method, and begins no line. */
function onEnter(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
}
