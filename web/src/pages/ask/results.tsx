import { useRef } from "react";
import { type Asked, scopeKey } from "../../data/asked.ts";
import { ApiProblem } from "../../data/client.ts";
import { useAnswer } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import { AnswerView } from "./answer-view.tsx";
import styles from "./ask.module.css";
import { Examples } from "./examples.tsx";
import { Notice } from "./notice.tsx";

interface ResultsProps {
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** The answer, or why there is none and what to do instead. What asks again from here leaves the focus here. */
export function Results({ asked, ask }: ResultsProps) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  const askAgain = (wanted: Asked): void => {
    place.current?.focus({ preventScroll: true });
    ask(wanted);
  };
  return (
    <section ref={place} tabIndex={-1} className={styles.chosen} aria-label={words.answer.label}>
      <Answered asked={asked} ask={askAgain} />
    </section>
  );
}

function Answered({ asked, ask }: ResultsProps) {
  const answer = useAnswer(asked);
  if (answer.isPending) return <LoadingState rows={6} />;
  if (answer.isError) return <Failed error={answer.error} asked={asked} ask={ask} retry={() => answer.refetch()} />;
  return <AnswerView key={`${asked.question} ${scopeKey(asked)}`} answer={answer.data} asked={asked} ask={ask} />;
}

function Failed({ error, asked, ask, retry }: ResultsProps & { readonly error: unknown; retry(): void }) {
  const words = useWords();
  const code = error instanceof ApiProblem ? error.code : undefined;
  if (code === "NOT_FOUND") {
    return (
      <Notice title={words.noSuchScope} hint={words.noSuchScopeHint}>
        <Button onClick={() => ask({ question: asked.question })}>{words.askEverywhere}</Button>
      </Notice>
    );
  }
  if (code === "BAD_REQUEST") {
    return (
      <Notice title={words.noWords} hint={words.noWordsHint}>
        <Examples ask={(question) => ask({ ...asked, question })} />
      </Notice>
    );
  }
  return <ErrorState error={error} retry={retry} />;
}
