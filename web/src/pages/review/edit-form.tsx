import { type KeyboardEvent, useId, useState } from "react";
import type { FieldValue } from "../../../../src/model/duty-item.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { TextArea } from "../../parts/fields.tsx";
import { useWords } from "../../words/words.tsx";
import { DeskForm } from "./desk-form.tsx";
import styles from "./review.module.css";
import { changedFields, isDoubted, typedFields } from "./typed-fields.ts";

interface EditFormProps {
  readonly item: NonNullable<ShownDoubt["item"]>;
  /** What is doubted: it has the focus, and only its correction settles the doubt. */
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
  const suspect = fields.find((field) => isDoubted(field, doubted));
  const first = suspect ?? fields.find(({ field }) => field === "name");
  return (
    <DeskForm busy={busy} save={() => save(changedFields(fields, typed), why)} back={back}>
      {suspect && <p className={styles.hint}>{words.review.settledBy(suspect.label)}</p>}
      {fields.map((field) => (
        <Typed
          key={field.key}
          label={field.label}
          doubted={isDoubted(field, doubted)}
          first={field === first}
          value={typed[field.key] ?? field.value}
          change={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <p className={styles.hint}>{words.review.several}</p>
      <Typed label={words.review.why} value={why} change={setWhy} />
    </DeskForm>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly doubted?: boolean;
  readonly first?: boolean;
  change(value: string): void;
}

function Typed({ label, value, doubted = false, first = false, change }: TypedProps) {
  const id = useId();
  return (
    <div className={doubted ? `${styles.label} ${styles.doubted}` : styles.label}>
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        rows={1}
        autoFocus={first}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={saveOnEnter}
      />
    </div>
  );
}

/** Enter that does not end a word of an input method, and begins no line. */
function saveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
