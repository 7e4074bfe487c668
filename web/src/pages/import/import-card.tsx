import { memo } from "react";
import { Link } from "react-router";
import { above, dateWord, publishedWord } from "../../data/place.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { KindName } from "../../parts/kind.tsx";
import { kinds } from "../../parts/kinds.ts";
import { ErrorState } from "../../parts/states.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import { Busy } from "./busy.tsx";
import styles from "./import.module.css";
import { changesAnything, type ImportView } from "./import-view.ts";
import { PlaceForm } from "./place-form.tsx";
import type { ImportActions, ImportEntry } from "./use-imports.ts";

interface ImportCardProps {
  readonly entry: ImportEntry;
  readonly actions: ImportActions;
  /** The file of the same township that goes before it. */
  readonly behind?: string | undefined;
  /** Whether it brings other lists than that one. */
  readonly joins?: boolean;
}

/** One file: what was read of it, what not, how it would be kept, and what to do. */
export const ImportCard = memo(function ImportCard({ entry, actions, behind, joins = false }: ImportCardProps) {
  const words = useWords();
  const { state, result } = entry;
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <h2 className={styles.file}>{entry.name}</h2>
        {state === "waiting" && <span className={styles.because}>{words.importWaiting}</span>}
        {state === "reading" && <Busy label={words.importReading} since={entry.since} />}
        {state === "keeping" && <Busy label={words.importKeeping} since={entry.since} />}
        {state === "kept" && <strong>{words.importDone}</strong>}
        {state === "undone" && <strong>{words.importUndone}</strong>}
      </header>
      {state === "failed" && <ErrorState inline error={entry.error} />}
      {result && state !== "failed" && <Summary result={result} />}
      {result && state === "read" && <Namesakes result={result} name={(of) => actions.name(entry, { of })} />}
      {state === "read" && <PlaceForm entry={entry} say={(place) => actions.name(entry, { place })} />}
      {state === "read" && entry.changed && (
        <p className={styles.doubt} role="alert">
          {words.importChanged}
        </p>
      )}
      {state === "read" && behind !== undefined && (
        <p className={styles.because}>{joins ? words.importJoins(behind) : words.importBehind(behind)}</p>
      )}
      <Actions entry={entry} actions={actions} />
    </article>
  );
});

function Summary({ result }: { readonly result: ImportView }) {
  const { words, language } = useLanguage();
  const { unplaced, unplacedAt, findings, items, counts, published } = result;
  const { township } = result.proposal;
  return (
    <div className={styles.summary}>
      <p>
        <strong>{township.name ?? words.townNotStated}</strong>
        {above(township) && ` · ${above(township)}`} · {publishedWord(published, words)}
      </p>
      <p className={styles.counts}>
        <span>{words.importReadOk(items)}</span>
        {kinds.map((kind) => (
          <span key={kind}>
            <KindName kind={kind} /> {counts[kind]}
          </span>
        ))}
      </p>
      <p className={unplaced > 0 ? styles.doubt : undefined}>
        {words.importUnplaced(unplaced)} · {words.importFindings(result.doubts, result.slips)}
      </p>
      {findings.length > 0 && (
        <details>
          <summary>{words.findings}</summary>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.rule} ${finding.id ?? ""} ${finding.message}`}>
                {finding.about === "reading" ? words.aboutReading : words.aboutSource}：
                {language === "zh" ? finding.message : finding.messageEn}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unplacedAt.length > 0 && (
        <details>
          <summary>{words.importUnplaced(unplaced)}</summary>
          <ul className={styles.findings}>
            {unplacedAt.map(({ at, quote }) => (
              <li key={at.start}>{quote}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Actions({ entry, actions }: Pick<ImportCardProps, "entry" | "actions">) {
  const { words, language } = useLanguage();
  const { state, result } = entry;
  if (state === "kept" && result?.edition) {
    return (
      <p className={styles.actions}>
        <Link to={`/lists/${result.edition}`}>{words.importOpen}</Link>
        {result.kept !== null && <Button onClick={() => void actions.undo(entry)}>{words.importUndo}</Button>}
        <span className={styles.because}>
          {language === "zh" ? result.proposal.message : result.proposal.messageEn}
        </span>
      </p>
    );
  }
  if (state === "failed" || state === "undone") {
    return (
      <p className={styles.actions}>
        <Button onClick={() => actions.discard(entry)}>{words.close}</Button>
      </p>
    );
  }
  if (state !== "read" || !result) return null;
  return (
    <div className={styles.actions}>
      <Proposal entry={entry} result={result} choose={(as) => actions.choose(entry, as)} />
      <Button onClick={() => actions.discard(entry)}>{words.importDiscard}</Button>
      <Button look="primary" disabled={!changesAnything(entry)} onClick={() => actions.keep([entry])}>
        {words.importConfirm}
      </Button>
    </div>
  );
}

/** Asks whether the file is of a township that is known by the same name. */
function Namesakes({ result, name }: { readonly result: ImportView; name(of: number): void }) {
  const words = useWords();
  const { candidates } = result.proposal;
  if (candidates.length === 0) return null;
  return (
    <fieldset className={styles.namesakes}>
      <legend className={styles.asked}>{words.importNamesakes}</legend>
      {candidates.map(({ edition, place, published }) => (
        <Button key={edition} onClick={() => name(edition)}>
          {words.importIsOf(place, dateWord(published, words))}
        </Button>
      ))}
    </fieldset>
  );
}

interface ProposalProps {
  readonly entry: ImportEntry;
  readonly result: ImportView;
  choose(as: string | undefined): void;
}

function Proposal({ entry, result: { proposal }, choose }: ProposalProps) {
  const { words, language } = useLanguage();
  const proposed = proposal.as === "new-edition" ? "new" : String(proposal.edition);
  const known = proposal.edition ?? proposal.beside;
  const options = [
    { value: "new", label: words.importAsNew },
    ...(known === null ? [] : [{ value: String(known), label: words.importAsKnown }]),
  ];
  return (
    <p className={styles.proposal}>
      <span>{words.importAs}</span>
      <Choice
        label={words.importAs}
        value={entry.as ?? proposed}
        options={options}
        choose={(as) => choose(as === proposed ? undefined : as)}
      />
      <span className={proposal.moreDoubtful ? styles.doubt : styles.because}>
        {words.importProposed}
        {language === "zh" ? proposal.message : proposal.messageEn}
      </span>
    </p>
  );
}
