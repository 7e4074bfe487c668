import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { useEditions, useList, useNewestReal } from "../../data/queries.ts";
import { kinds } from "../../parts/kinds.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";

/** Questions to begin with. With real lists they are names of items, for these are certain to be in them. */
export function Examples({ ask }: { readonly ask: (question: string) => void }) {
  const words = useWords();
  const known = useEditions().data !== undefined;
  const real = useNewestReal();
  const list = useList(real?.id ?? 0, real !== undefined);
  const questions = real ? namesIn(list.data?.items ?? []) : words.exampleQuestions;
  if (!known || questions.length === 0) return null;
  return (
    <div className={styles.examples}>
      <span>{words.examples}</span>
      {questions.map((question) => (
        <button key={question} type="button" lang="zh-CN" className={styles.example} onClick={() => ask(question)}>
          {question}
        </button>
      ))}
    </div>
  );
}

/** A name of each of the three lists that is short enough to be a question. */
const namesIn = (items: readonly ListedItem[]): string[] =>
  kinds.flatMap((kind) => {
    const found = items.find((item) => item.kind === kind && item.name.length >= 4 && item.name.length <= 18);
    return found ? [found.name] : [];
  });
