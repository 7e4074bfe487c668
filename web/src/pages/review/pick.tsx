import type { ReactNode } from "react";
import fieldStyles from "../../parts/fields.module.css";
import styles from "./review.module.css";

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Whether the next key goes here. */
  readonly first?: boolean;
  readonly children: ReactNode;
  change(value: string): void;
}

/** One of several, chosen by keys; Enter saves the form that it stands in. */
export function Pick({ label, value, first = false, children, change }: PickProps) {
  return (
    <label className={styles.label}>
      <span>{label}</span>
      <select
        className={fieldStyles.field}
        // biome-ignore lint/a11y/noAutofocus: the form opens by a key, and the next key goes here
        autoFocus={first}
        value={value}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        {children}
      </select>
    </label>
  );
}
