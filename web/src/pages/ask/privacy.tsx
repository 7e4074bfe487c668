import { forget, setRemembering, useRecent, useRemembering } from "../../data/history.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./history.module.css";
import { TextButton } from "./text-button.tsx";

/** What becomes of a question, and what a shared computer needs: recent ones are cleared, or no longer remembered, here. */
export function Privacy() {
  const words = useWords();
  const recent = useRecent();
  if (!useRemembering()) {
    return (
      <p className={styles.privacy}>
        {words.recentOff} <TextButton label={words.recentTurnOn} press={() => setRemembering(true)} />
      </p>
    );
  }
  return (
    <p className={styles.privacy}>
      {words.privacy} {recent.length > 0 && <TextButton label={words.clearRecent} press={forget} />}
      <TextButton label={words.recentTurnOff} press={() => setRemembering(false)} />
    </p>
  );
}
