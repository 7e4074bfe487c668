import { useState } from "react";
import type { Hit } from "../../../../src/model/answer.ts";
import type { OwnWordsKept } from "../../../../src/model/own-words.ts";
import { longestOwnWords, useAddOwnWords } from "../../data/own-words.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { GeneralWords } from "../../parts/general-words.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./wrong-answer.module.css";

interface MeansThisProps {
  readonly hit: Hit;
  readonly question: string;
}

/** “From now on this means this item”: kept only when the user sends it, and only the words that stand there then. */
export function MeansThis({ hit, question }: MeansThisProps) {
  const words = useWords().ownWords;
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState<OwnWordsKept>();
  if (kept)
    return (
      <span role="status">
        {words.fromDone}
        <GeneralWords alsoIn={kept.alsoIn} />
      </span>
    );
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setOpen(true)}>
        {words.from}
      </button>
      {open && <MeansDialog hit={hit} question={question} close={() => setOpen(false)} done={setKept} />}
    </>
  );
}

function MeansDialog({
  hit,
  question,
  close,
  done,
}: MeansThisProps & { close(): void; done(kept: OwnWordsKept): void }) {
  const words = useWords();
  const [text, setText] = useState(question.slice(0, longestOwnWords));
  const add = useAddOwnWords();
  const wish = { words: text.trim(), edition: hit.edition, item: hit.itemId };
  return (
    <Dialog title={words.ownWords.fromTitle} close={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(wish, { onSuccess: done });
        }}
      >
        <p>
          <strong>{hit.item.name}</strong>
        </p>
        <p>{words.ownWords.fromLead}</p>
        <label htmlFor="own-words">{words.ownWords.words}</label>
        <TextArea
          id="own-words"
          autoFocus
          rows={3}
          maxLength={longestOwnWords}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {add.isError && <ErrorState inline error={add.error} />}
        <p className={styles.actions}>
          <Button onClick={close}>{words.cancel}</Button>
          <Button look="primary" type="submit" busy={add.isPending} disabled={text.trim() === ""}>
            {words.ownWords.fromSave}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
