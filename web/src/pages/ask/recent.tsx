import { forget, setRemembering, useRecent, useRemembering } from "../../data/history.ts";
import { useWords } from "../../words/words.tsx";
import ask from "./ask.module.css";
import styles from "./history.module.css";

/** Questions asked before on this computer; they can be cleared, and remembering can be switched off. */
export function Recent({ choose }: { readonly choose: (question: string) => void }) {
  const words = useWords();
  const recent = useRecent();
  const remembering = useRemembering();
  if (!remembering) {
    return (
      <p className={styles.head}>
        {words.recentOff}
        <TextButton label={words.recentTurnOn} press={() => setRemembering(true)} />
      </p>
    );
  }
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent} aria-label={words.recent}>
      <p className={styles.head}>
        {words.recent}
        <TextButton label={words.clearRecent} press={forget} />
        <TextButton label={words.recentTurnOff} press={() => setRemembering(false)} />
      </p>
      <ul className={styles.list}>
        {recent.map((question) => (
          <li key={question}>
            <button type="button" className={ask.example} onClick={() => choose(question)}>
              {question.length > 24 ? `${question.slice(0, 24)}…` : question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const TextButton = ({ label, press }: { readonly label: string; press(): void }) => (
  <button type="button" className={styles.clear} onClick={press}>
    {label}
  </button>
);
