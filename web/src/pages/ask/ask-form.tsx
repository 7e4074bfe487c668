import type { KeyboardEvent } from "react";
import { type Asked, longestQuestion } from "../../data/asked.ts";
import { useNewestReal } from "../../data/queries.ts";
import { rememberPlace } from "../../data/remembered-place.ts";
import { Button } from "../../parts/button.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { ScopeChoice } from "../../parts/scope-choice.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./ask.module.css";

interface AskFormProps {
  readonly asked: Asked;
  readonly draft: string;
  setDraft(draft: string): void;
  ask(asked: Asked): void;
}

/** The question and where it is put. Enter asks; Shift and Enter begin a new line. */
export function AskForm({ asked, draft, setDraft, ask }: AskFormProps) {
  const words = useWords();
  const real = useNewestReal() !== undefined;
  const send = (): void => {
    // On a phone the keyboard would cover the answer.
    if (matchMedia("(pointer: coarse)").matches && document.activeElement instanceof HTMLElement)
      document.activeElement.blur();
    ask({ ...asked, question: draft.trim() });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.question}>
        <label className="sr-only" htmlFor="question">
          {words.askLabel}
        </label>
        <TextArea
          id="question"
          autoFocus={asked.question === ""}
          rows={asked.question ? 1 : 2}
          value={draft}
          placeholder={real ? words.askPlaceholderReal : words.askPlaceholder}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKey}
        />
        <Length of={draft.trim().length} />
      </div>
      <div className={styles.where}>
        <ScopeChoice
          label={words.where}
          scope={asked}
          choose={(scope) => {
            rememberPlace(scope);
            ask({ question: draft.trim(), ...scope });
          }}
        />
      </div>
      <Button look="primary" type="submit" disabled={draft.trim() === ""}>
        {words.askButton}
      </Button>
    </form>
  );
}

/** From here on the characters are counted. */
const nearLimit = longestQuestion - 200;

/** How long the question is, near the limit and beyond it. */
function Length({ of: length }: { readonly of: number }) {
  const words = useWords();
  if (length <= nearLimit) return null;
  const tooLong = length > longestQuestion;
  return (
    <p className={tooLong ? styles.cut : styles.counted} role="status">
      {tooLong ? words.questionCut(longestQuestion, length) : `${length} / ${longestQuestion}`}
    </p>
  );
}
