import { useState } from "react";
import type { OwnWordsAdded } from "../../../../src/model/own-words.ts";
import { longestOwnWords, useAddOwnWords, useDuties, useImportOwnWords } from "../../data/own-words.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { DropZone } from "../../parts/drop-zone.tsx";
import { TextArea } from "../../parts/fields.tsx";
import { GeneralWords } from "../../parts/general-words.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import styles from "./own-words.module.css";

/** One by one for a standard duty, or many by a file. */
export function AddWords() {
  return (
    <>
      <AddOne />
      <AddFile />
    </>
  );
}

function AddOne() {
  const words = useWords().ownWords;
  const duties = useDuties();
  const [text, setText] = useState("");
  const [duty, setDuty] = useState("");
  const add = useAddOwnWords();
  const options = (duties.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ words: text.trim(), duty }, { onSuccess: () => setText("") });
      }}
    >
      <div className={styles.field}>
        <label htmlFor="own-words">{words.words}</label>
        <TextArea
          id="own-words"
          rows={1}
          maxLength={longestOwnWords}
          value={text}
          placeholder={words.wordsPlaceholder}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className={styles.field}>
        <span aria-hidden="true">{words.means}</span>
        <Choice
          label={words.means}
          options={[{ value: "", label: words.chooseDuty }, ...options]}
          value={duty}
          choose={setDuty}
        />
      </div>
      <Button look="primary" type="submit" busy={add.isPending} disabled={text.trim() === "" || duty === ""}>
        {words.add}
      </Button>
      {add.isSuccess && (
        <p role="status">
          {add.data.added ? words.added : words.known}
          <GeneralWords alsoIn={add.data.alsoIn} />
        </p>
      )}
      {add.isError && <ErrorState inline error={add.error} />}
    </form>
  );
}

function AddFile() {
  const words = useWords().ownWords;
  const send = useImportOwnWords();
  return (
    <details className={styles.file}>
      <summary>{words.file}</summary>
      <DropZone
        label={words.file}
        choose={words.fileChoose}
        kinds={words.fileKinds}
        add={([file]) => file && send.mutate(file)}
      />
      {send.isSuccess && <FileDone done={send.data} />}
      {send.isError && <ErrorState inline error={send.error} />}
    </details>
  );
}

function FileDone({ done: { added, known, refused } }: { readonly done: OwnWordsAdded }) {
  const { words, language } = useLanguage();
  return (
    <div role="status">
      <p>{words.ownWords.fileDone(added, known, refused.length)}</p>
      <ul className={styles.refused}>
        {refused.map(({ row, words: said, message, messageZh }) => (
          <li key={row}>
            {words.ownWords.row(row, said)}
            {words.colon}
            {language === "zh" ? messageZh : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
