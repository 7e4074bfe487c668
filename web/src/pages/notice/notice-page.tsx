import { useState } from "react";
import { scopeKey, scopeOfKey, scopesOf } from "../../data/asked.ts";
import { longestNotice, type NoticeWish, useHeldNotice } from "../../data/notice.ts";
import { choosable, townshipOptions } from "../../data/places.ts";
import { useEditions } from "../../data/queries.ts";
import { rememberedPlace, rememberPlace } from "../../data/remembered-place.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { NoLists } from "../../parts/no-lists.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { HeldTasks } from "./held-tasks.tsx";
import styles from "./notice.module.css";

/** A pasted notice, task by task against a township's list. Neither stands in the address nor stays anywhere. */
export function NoticePage() {
  const words = useWords();
  useTitle(words.notice.title);
  const held = useHeldNotice();
  const empty = useEditions().data?.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.notice.title}</h1>
        <p className={styles.lead}>{words.notice.lead}</p>
      </header>
      {empty ? <NoLists /> : <NoticeForm busy={held.isPending} hold={held.hold} />}
      <p className={styles.privacy}>{words.notice.privacy}</p>
      {held.isPending && held.soFar === null && <LoadingState rows={6} />}
      {held.soFar && held.wish && <HeldTasks held={held.soFar} wish={held.wish} busy={held.isPending} />}
      {held.error && <ErrorState error={held.error} />}
    </div>
  );
}

interface NoticeFormProps {
  readonly busy: boolean;
  hold(wish: NoticeWish): void;
}

function NoticeForm({ busy, hold }: NoticeFormProps) {
  const words = useWords();
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState(rememberedPlace);
  const townships = scopesOf(useEditions().data ?? []).flatMap((county) => townshipOptions(county, words));
  const scope = choosable(wanted, townships);
  const tooLong = text.length > longestNotice;
  const chosen = scopeKey(scope) !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        hold({ text, ...scope });
      }}
    >
      <div className={styles.text}>
        <label className="sr-only" htmlFor="notice">
          {words.notice.label}
        </label>
        <TextArea
          id="notice"
          rows={6}
          value={text}
          placeholder={words.notice.placeholder}
          onChange={(event) => setText(event.target.value)}
        />
        {tooLong && (
          <p className={styles.hint} role="status">
            {words.notice.tooLong(longestNotice, text.length)}
          </p>
        )}
      </div>
      <div className={styles.where}>
        <Choice
          label={words.notice.township}
          options={[{ value: "", label: words.notice.chooseTownship }, ...townships]}
          value={scopeKey(scope)}
          choose={(key) => {
            rememberPlace(scopeOfKey(key));
            setWanted(scopeOfKey(key));
          }}
        />
      </div>
      <Button look="primary" type="submit" busy={busy} disabled={text.trim() === "" || !chosen || tooLong}>
        {words.notice.hold}
      </Button>
      {text.trim() !== "" && !chosen && (
        <p className={styles.hint} role="status">
          {words.notice.townshipFirst}
        </p>
      )}
    </form>
  );
}
