import { useRecent } from "../../data/history.ts";
import { useWords } from "../../words/words.tsx";
import ask from "./ask.module.css";
import styles from "./history.module.css";

/** Questions asked before on this computer, to be asked again. */
export function Recent({ choose }: { readonly choose: (question: string) => void }) {
  const words = useWords();
  const recent = useRecent();
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent} aria-label={words.recent}>
      <p className={styles.head}>{words.recent}</p>
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
