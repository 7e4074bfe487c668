import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../words/words.tsx";
import styles from "./choice.module.css";
import { ChoiceList } from "./choice-list.tsx";

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Stands at the end of the line: a count, or that it is a sample. */
  readonly note?: string;
  /** Options with the same group stand under its name. */
  readonly group?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly className?: string | undefined;
  choose(value: string): void;
}

/** With fewer options than this nobody types, so that a phone need not show its keyboard. */
const fewToType = 12;

/** One of several, by typing, arrows or pointing: a combobox whose list screen readers can follow. */
export function Choice({ label, options, value, className = "", choose }: ChoiceProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Undefined: closed; what was typed since it was opened otherwise.
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const open = typed !== undefined;
  const shown = typed ? options.filter((option) => holds(option, typed)) : options;
  const current = options.find((option) => option.value === value);
  useKeptInSight(list, open, `${id}-${active}`);
  const show = (): void => {
    if (open) return;
    setTyped("");
    setActive(Math.max(0, options.indexOf(current ?? { value, label: "" })));
    field.current?.select();
  };
  const close = (): void => setTyped(undefined);
  const take = (option: ChoiceOption | undefined): void => {
    close();
    if (option && option.value !== value) choose(option.value);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setActive((active + step + shown.length) % Math.max(1, shown.length));
      else show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) take(shown[active]);
      else show();
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  };
  return (
    <div className={`${styles.choice} ${className}`}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        inputMode={options.length < fewToType ? "none" : undefined}
        value={typed || (current?.label ?? value)}
        onClick={show}
        onBlur={close}
        onKeyDown={onKey}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
      />
      {open && (
        <ChoiceList
          id={id}
          label={label}
          place={list}
          options={shown}
          active={active}
          value={value}
          none={words.nothingMatchesName}
          take={take}
          point={setActive}
        />
      )}
    </div>
  );
}

const holds = ({ label, group = "" }: ChoiceOption, typed: string): boolean =>
  `${group}${label}`.toLowerCase().includes(typed.trim().toLowerCase());

/** The active line is scrolled to, and the list turns to the other side where it would leave the screen. */
function useKeptInSight(list: RefObject<HTMLDivElement | null>, open: boolean, activeId: string): void {
  useLayoutEffect(() => {
    const place = list.current;
    if (!open || !place) return;
    place.dataset.end = String(place.getBoundingClientRect().right > document.documentElement.clientWidth - 8);
  }, [open, list]);
  useEffect(() => {
    if (open) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [open, activeId]);
}
