import { useHealth } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { DropZone } from "../../parts/drop-zone.tsx";
import { EmptyState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./import.module.css";
import { ImportCard } from "./import-card.tsx";
import { changesAnything } from "./import-view.ts";
import { type Follower, followersAmong } from "./one-township.ts";
import { type ImportEntry, useImports } from "./use-imports.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

/** Files are read first and shown; only what the user confirms is kept. */
export function ImportPage() {
  const words = useWords();
  useTitle(words.importTitle);
  const health = useHealth();
  const { entries, actions } = useImports();
  const waiting = entries.filter(mayBeKept);
  const followers = followersAmong(waiting);
  const together = waiting.filter((entry) => !asksFirst(entry, followers.get(entry.id)));
  useLeaveWarning(entries.some(({ state }) => unkept.has(state)));
  if (health.data?.readOnly) return <EmptyState whole title={words.importReadOnly} />;
  return (
    <div className={styles.page}>
      <header>
        <h1>{words.importTitle}</h1>
        <p className={styles.lead}>{words.importLead}</p>
      </header>
      <DropZone
        label={words.importTitle}
        choose={words.importChoose}
        kinds={words.importKinds}
        multiple
        add={actions.add}
      />
      {entries.length === 0 && (
        <ol className={styles.steps}>
          {words.importSteps.map(([name, text]) => (
            <li key={name} className={styles.step}>
              <strong>{name}</strong>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      {entries.length > 1 && <SummaryLine entries={entries} />}
      {together.length > 1 && (
        <p className={styles.all}>
          {together.length < waiting.length && (
            <span className={styles.because}>{words.importAskFirst(waiting.length - together.length)}</span>
          )}
          <Button look="primary" onClick={() => actions.keep(together)}>
            {words.importAll}（{together.length}）
          </Button>
        </p>
      )}
      <ul className={styles.cards}>
        {failedFirst(entries).map((entry) => (
          <li key={entry.id} className={styles.one}>
            <ImportCard
              entry={entry}
              actions={actions}
              behind={followers.get(entry.id)?.leader.name}
              joins={followers.get(entry.id)?.joins ?? false}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const mayBeKept = (entry: ImportEntry): boolean => entry.state === "read" && changesAnything(entry);

/** What is not kept with the others before a person has looked at it. */
const asksFirst = ({ result, as, of }: ImportEntry, follower: Follower | undefined): boolean => {
  if (as !== undefined) return false;
  const unnamed = !result?.proposal.township.name && of === undefined;
  const { candidates = [], moreDoubtful = false } = result?.proposal ?? {};
  return unnamed || moreDoubtful || candidates.length > 0 || follower?.joins === false;
};

const unkept: ReadonlySet<ImportEntry["state"]> = new Set(["waiting", "reading", "read", "keeping"]);

const failedFirst = (entries: readonly ImportEntry[]): ImportEntry[] =>
  entries.toSorted((a, b) => Number(b.state === "failed") - Number(a.state === "failed"));

/** How far the files are, in a line; of hundreds it tells more than their cards. */
function SummaryLine({ entries }: { readonly entries: readonly ImportEntry[] }) {
  const words = useWords();
  const count = (...states: ImportEntry["state"][]): number =>
    entries.filter(({ state }) => states.includes(state)).length;
  return (
    <p className={styles.because} role="status">
      {words.importSummary({
        files: entries.length,
        waiting: count("waiting", "reading"),
        read: count("read"),
        keeping: count("keeping"),
        kept: count("kept"),
        failed: count("failed"),
      })}
    </p>
  );
}
