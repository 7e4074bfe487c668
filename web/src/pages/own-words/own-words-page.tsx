import { useState } from "react";
import type { ShownOwnWords } from "../../../../src/model/own-words.ts";
import { useOwnWords, useRemoveOwnWords } from "../../data/own-words.ts";
import { useHealth } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { SearchField } from "../../parts/fields.tsx";
import { GeneralWords } from "../../parts/general-words.tsx";
import { KindName } from "../../parts/kind.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { AddWords } from "./add-words.tsx";
import styles from "./own-words.module.css";

/** 本单位用语: the office's own words, what they stand for, and adding more. */
export function OwnWordsPage() {
  const words = useWords().ownWords;
  useTitle(words.title);
  const writable = useHealth().data?.readOnly === false;
  return (
    <div className={styles.page}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      {writable && <AddWords />}
      <p className={styles.privacy}>{words.privacy}</p>
      <Known writable={writable} />
    </div>
  );
}

/** From so many on one looks for words instead of reading all. */
const manyToRead = 8;

function Known({ writable }: { readonly writable: boolean }) {
  const words = useWords().ownWords;
  const known = useOwnWords();
  const [looked, setLooked] = useState("");
  if (known.isPending) return <LoadingState rows={4} />;
  if (known.isError) return <ErrorState error={known.error} retry={() => known.refetch()} />;
  const { data } = known;
  if (data.length === 0) return <EmptyState title={words.none} />;
  const shown = data.filter((entry) => `${entry.words}${entry.means.name}`.includes(looked.trim()));
  return (
    <section className={styles.known} aria-label={words.title}>
      <p className={styles.count}>{words.count(data.length)}</p>
      {data.length >= manyToRead && <SearchField label={words.find} value={looked} change={setLooked} />}
      <ul className={styles.entries}>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} writable={writable} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, writable }: { readonly entry: ShownOwnWords; readonly writable: boolean }) {
  const words = useWords().ownWords;
  const remove = useRemoveOwnWords();
  const { means } = entry;
  return (
    <li className={styles.entry}>
      <strong>{entry.words}</strong>
      <p className={styles.means}>
        {means.type === "item" ? <KindName kind={means.kind} /> : <span>{words.duty}</span>}
        <span>{means.name}</span>
        {means.type === "item" && <span className={styles.place}>{means.township}</span>}
      </p>
      {entry.found ? <GeneralWords alsoIn={entry.alsoIn} /> : <p className={styles.gone}>{words.gone}</p>}
      {remove.isError && <ErrorState inline error={remove.error} />}
      {writable && (
        <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(entry.id)}>
          {words.remove}
          <span className="sr-only"> {entry.words}</span>
        </Button>
      )}
    </li>
  );
}
