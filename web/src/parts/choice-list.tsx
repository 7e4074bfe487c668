import { Fragment, type RefObject } from "react";
import styles from "./choice.module.css";
import type { ChoiceOption } from "./choice.tsx";

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly options: readonly ChoiceOption[];
  readonly active: number;
  readonly value: string;
  /** What is said where nothing matches. */
  readonly none: string;
  take(option: ChoiceOption): void;
  point(active: number): void;
}

/** The lines below a choice. The field above keeps the focus and has the keys. */
export function ChoiceList({ id, label, place, options, active, value, none, take, point }: ChoiceListProps) {
  return (
    <div ref={place} id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.length === 0 && (
        <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className={styles.none}>
          {none}
        </div>
      )}
      {options.map((option, i) => (
        <Fragment key={option.value}>
          {option.group && option.group !== options[i - 1]?.group && (
            <div role="presentation" className={styles.group}>
              {option.group}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys */}
          <div
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            className={`${styles.option} ${i === active ? styles.active : ""}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
            onPointerMove={() => i !== active && point(i)}
          >
            <span>{option.label}</span>
            {option.note && <span className={styles.note}>{option.note}</span>}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
