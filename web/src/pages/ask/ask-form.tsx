import type { KeyboardEvent } from "react";
import { type Asked, longestQuestion, scopeKey, scopeOfKey, scopesOf } from "../../data/asked.ts";
import { listName, publishedWord } from "../../data/place.ts";
import { useEditions } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { Choice, type ChoiceOption } from "../../parts/choice.tsx";
import { TextArea } from "../../parts/fields.tsx";
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
          placeholder={words.askPlaceholder}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKey}
        />
        {draft.trim().length > longestQuestion && (
          <p className={styles.cut} role="status">
            {words.questionCut(longestQuestion, draft.trim().length)}
          </p>
        )}
      </div>
      <div className={styles.where}>
        <ScopeChoice asked={asked} choose={(scope) => ask({ question: draft.trim(), ...scopeOfKey(scope) })} />
      </div>
      <Button look="primary" type="submit" disabled={draft.trim() === ""}>
        {words.askButton}
      </Button>
    </form>
  );
}

/** All lists, a county's, or one township's. */
function ScopeChoice({ asked, choose }: { readonly asked: Asked; choose(scope: string): void }) {
  const words = useWords();
  const editions = useEditions();
  const value = scopeKey(asked);
  const places = scopesOf(editions.data ?? []).flatMap(({ county, scope, townships }): ChoiceOption[] => [
    { value: scopeKey(scope), label: words.wholeCounty(county || words.notPublished), group: county },
    ...townships.map((township) => ({
      value: scopeKey(township.scope),
      label: `${county}${township.name}`,
      group: county,
      ...(township.sample ? { note: words.sample } : {}),
    })),
  ]);
  const options = [{ value: "", label: words.everywhere }, ...places.filter((place) => place.value !== "")];
  const edition = editions.data?.find(({ id }) => id === asked.edition);
  const named = edition
    ? words.oneList(listName(edition, words), publishedWord(edition.published, words))
    : (asked.township ?? asked.county ?? (editions.data ? words.unknownList : ""));
  const known = options.some((option) => option.value === value);
  return (
    <Choice
      label={words.where}
      options={known ? options : [...options, { value, label: named }]}
      value={value}
      choose={choose}
    />
  );
}
