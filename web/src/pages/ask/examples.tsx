import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";

/** Questions to begin with. */
export function Examples({ ask }: { readonly ask: (question: string) => void }) {
  const words = useWords();
  return (
    <div className={styles.examples}>
      <span>{words.examples}</span>
      {words.exampleQuestions.map((question) => (
        <button key={question} type="button" lang="zh-CN" className={styles.example} onClick={() => ask(question)}>
          {question}
        </button>
      ))}
    </div>
  );
}
