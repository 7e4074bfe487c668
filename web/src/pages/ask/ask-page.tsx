import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { remember } from "../../data/history.ts";
import { useAnswer } from "../../data/queries.ts";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import { AnswerView } from "./answer-view.tsx";
import styles from "./ask.module.css";
import { type Asked, AskForm } from "./ask-form.tsx";
import { Home } from "./home.tsx";
import { Recent } from "./recent.tsx";

/** Who is responsible? The question stands in this page's address, so that it can be shared; the server keeps nothing. */
export function AskPage() {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const asked: Asked = { question: params.get("q") ?? "", edition: numberIn(params.get("list")) };
  const [draft, setDraft] = useState(asked.question);
  // Back and forward, or a link, bring another question.
  useEffect(() => setDraft(asked.question), [asked.question]);
  const ask = ({ question, edition }: Asked): void => {
    if (question) remember(question);
    setParams({ ...(question ? { q: question } : {}), ...(edition === undefined ? {} : { list: String(edition) }) });
  };
  const askThis = (question: string): void => ask({ ...asked, question });
  return (
    <div className={`${styles.page} ${asked.question ? "" : styles.first}`}>
      <header>
        <h1 className={styles.title}>{words.askTitle}</h1>
        {!asked.question && <p className={styles.lead}>{words.appLine}</p>}
      </header>
      <AskForm asked={asked} draft={draft} setDraft={setDraft} ask={ask} />
      {asked.question ? (
        <Results asked={asked} />
      ) : (
        <>
          <Examples ask={askThis} />
          <Recent choose={askThis} />
          <Home />
        </>
      )}
      <p className={styles.privacy}>{words.privacy}</p>
    </div>
  );
}

const numberIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;

function Examples({ ask }: { readonly ask: (question: string) => void }) {
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

function Results({ asked }: { readonly asked: Asked }) {
  const answer = useAnswer(asked.question, asked.edition);
  if (answer.isPending) return <LoadingState rows={6} />;
  if (answer.isError) return <ErrorState error={answer.error} retry={() => answer.refetch()} />;
  return <AnswerView key={`${asked.question} ${asked.edition}`} answer={answer.data} />;
}
