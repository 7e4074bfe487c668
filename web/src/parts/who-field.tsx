import { useState } from "react";
import { useWords } from "../words/words.tsx";
import fieldStyles from "./fields.module.css";
import styles from "./who-field.module.css";

const remembered = "mingze.reviewer";

/** Who works here: a role in the office, as typed; kept in this browser only. */
export function useWho(): readonly [string, (who: string) => void] {
  const [who, setWho] = useState(() => localStorage.getItem(remembered) ?? "");
  const set = (typed: string): void => {
    setWho(typed);
    localStorage.setItem(remembered, typed);
  };
  return [who, set];
}

/** Asks for that role. */
export function WhoField({ who, setWho }: { readonly who: string; setWho(who: string): void }) {
  const words = useWords();
  return (
    <label className={styles.who}>
      <span>{words.review.who}</span>
      <input
        className={fieldStyles.field}
        maxLength={60}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      />
    </label>
  );
}
