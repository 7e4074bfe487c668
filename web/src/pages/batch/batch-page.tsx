import { useState } from "react";
import type { AskScope } from "../../data/asked.ts";
import { useHealth } from "../../data/queries.ts";
import { useQuestionFile } from "../../data/townships.ts";
import { DropZone } from "../../parts/drop-zone.tsx";
import { ScopeChoice } from "../../parts/scope-choice.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./batch.module.css";

/** For dispatchers: a table of questions goes in, a table of answers comes out, and neither stays. */
export function BatchPage() {
  const { townships: words, answer } = useWords();
  useTitle(words.batch);
  const [scope, setScope] = useState<AskScope>({});
  const { send, come } = useQuestionFile();
  const sentTo = useHealth().data?.questionsGoTo;
  return (
    <div className={styles.page}>
      <header>
        <h1>{words.batch}</h1>
        <p className={styles.lead}>{words.batchLead}</p>
      </header>
      {sentTo && <p className={styles.lead}>{answer.sentTo(sentTo)}</p>}
      <div className={styles.where}>
        <span aria-hidden="true">{words.batchWhere}</span>
        <ScopeChoice label={words.batchWhere} scope={scope} choose={setScope} />
      </div>
      <DropZone
        label={words.batch}
        choose={words.batchChoose}
        kinds={words.batchKinds}
        add={([file]) => file && !send.isPending && send.mutate({ file, scope })}
      />
      <p className={styles.privacy}>{words.batchPrivacy}</p>
      <div className={styles.state}>
        <div role="status">
          {send.isPending && words.batchBusy(send.variables.file.name)}
          {send.isSuccess && words.batchDone(send.data)}
        </div>
        {send.isPending && come && (
          <p className={styles.progress}>
            <progress aria-label={words.batch} value={come.done} max={Math.max(1, come.all)} /> {come.done} / {come.all}
          </p>
        )}
        {send.isError && <ErrorState inline error={send.error} />}
      </div>
    </div>
  );
}
