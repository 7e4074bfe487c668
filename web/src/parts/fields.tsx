import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { useWords } from "../words/words.tsx";
import styles from "./fields.module.css";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly className?: string | undefined;
  change(value: string): void;
}

/** Narrows what is shown while one types; Escape or the cross empties it. */
export function SearchField({ label, value, className = "", change }: SearchFieldProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className={`${styles.search} ${className}`}>
      <input
        ref={field}
        type="search"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {value !== "" && (
        <button
          type="button"
          className={styles.empty}
          aria-label={words.empty}
          onClick={() => {
            change("");
            field.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </span>
  );
}

/** A short text with its label above it. */
export function TextField({ label, ...rest }: Omit<ComponentProps<"input">, "className"> & { readonly label: string }) {
  return (
    <label className={styles.labelled}>
      {label}
      <input type="text" {...rest} className={styles.field} />
    </label>
  );
}

/** Lines to write in, as high as what is written. */
export function TextArea({ value, ...rest }: Omit<ComponentProps<"textarea">, "className">) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from what is written
  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown) return;
    shown.style.height = "auto";
    // Within a dialog that is not open yet nothing has a height; there the rows tell it.
    if (shown.scrollHeight > 0) shown.style.height = `${shown.scrollHeight + 2}px`;
  }, [value, rest.rows]);
  return <textarea ref={area} {...rest} value={value} className={`${styles.field} ${styles.area}`} />;
}
