import { type KeyboardEvent, useRef } from "react";
import type { Edition } from "../../../../src/model/edition.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import { KindName } from "../../parts/kind.tsx";
import { kinds } from "../../parts/kinds.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";

interface KindTabsProps {
  readonly kind: DutyKind;
  readonly counts: Edition["counts"];
  /** Of these, how many hold the words that are filtered by. */
  readonly found: Edition["counts"];
  choose(kind: DutyKind): void;
}

/** The three lists as tabs; arrow keys go from one to the next. */
export function KindTabs({ kind, counts, found, choose }: KindTabsProps) {
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (kinds.indexOf(kind) + step + kinds.length) % kinds.length;
    choose(kinds[next] ?? kind);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={words.navLists} className={styles.tabs} onKeyDown={onKey}>
      {kinds.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === kind}
          aria-controls="items"
          tabIndex={one === kind ? 0 : -1}
          className={styles.tab}
          onClick={() => choose(one)}
        >
          <KindName kind={one} />
          <span className={styles.number}>
            {found[one] === counts[one] ? counts[one] : `${found[one]}/${counts[one]}`}
          </span>
        </button>
      ))}
    </div>
  );
}
