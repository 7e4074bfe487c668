import type { Verdict } from "../../../src/model/answer.ts";
import type { DutyKind } from "../../../src/model/kind.ts";
import { useWords } from "../words/words.tsx";
import styles from "./kind.module.css";

/** The mark of a list: full for the township's own, half for shared, open for taken back, a dash for none. */
export function KindSign({ kind }: { readonly kind: Verdict }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === "unlisted" || kind === "unsure" ? (
        <path d="M2 8h12" stroke="currentColor" strokeWidth="2.5" />
      ) : (
        <>
          <circle
            cx="8"
            cy="8"
            r="6.6"
            fill={kind === "basic" ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="2"
          />
          {kind === "supporting" && <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />}
        </>
      )}
    </svg>
  );
}

/** A list's mark and short name in its colour. */
export function KindName({ kind }: { readonly kind: DutyKind }) {
  const words = useWords();
  return (
    <span className={`${styles.kind} ${styles[kind]}`}>
      <KindSign kind={kind} />
      {words.kindsShort[kind]}
    </span>
  );
}

export const kindClass = (kind: Verdict): string => styles[kind] ?? "";
