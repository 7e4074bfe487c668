import { type DragEvent, useRef, useState } from "react";
import { useHealth } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./import.module.css";
import { ImportCard } from "./import-card.tsx";
import { useImports } from "./use-imports.ts";

/** Files are read first and shown; only what the user confirms is kept. */
export function ImportPage() {
  const words = useWords();
  useTitle(words.importTitle);
  const health = useHealth();
  const imports = useImports();
  const waiting = imports.entries.filter((entry) => entry.state === "read");
  if (health.data?.readOnly) return <EmptyState whole title={words.importReadOnly} />;
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{words.importTitle}</h1>
        <p className={styles.lead}>{words.importLead}</p>
      </header>
      <DropZone add={imports.add} />
      {imports.entries.length === 0 && (
        <ol className={styles.steps}>
          {words.importSteps.map(([name, text]) => (
            <li key={name} className={styles.step}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {waiting.length > 1 && (
        <p className={styles.all}>
          <Button look="primary" onClick={() => waiting.forEach((entry) => void imports.keep(entry))}>
            {words.importAll}（{waiting.length}）
          </Button>
        </p>
      )}
      <ul className={styles.cards} aria-live="polite">
        {imports.entries.map((entry) => (
          <li key={entry.id}>
            <ImportCard entry={entry} imports={imports} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DropZone({ add }: { add(files: readonly File[]): void }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    // Dropping is a shortcut; the button within does the same.
    <section
      className={`${styles.zone} ${over ? styles.over : ""}`}
      aria-label={words.importTitle}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button look="primary" onClick={() => input.current?.click()}>
        {words.importChoose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="files"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p className={styles.kinds}>{words.importKinds}</p>
    </section>
  );
}
