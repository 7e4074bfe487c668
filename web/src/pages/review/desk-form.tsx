import type { FormEvent, ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";

interface DeskFormProps {
  readonly busy: boolean;
  readonly children: ReactNode;
  save(): void;
  back(): void;
}

/** A form of the desk, with its two buttons; while it is saved it cannot be saved again. */
export function DeskForm({ busy, children, save, back }: DeskFormProps) {
  const words = useWords().review;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <p className={styles.buttons}>
        <Button type="submit" look="primary" busy={busy}>
          {words.save}
        </Button>
        <Button onClick={back}>{words.back}</Button>
      </p>
    </form>
  );
}
