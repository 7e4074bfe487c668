import { Link } from "react-router";
import type { CheckedFinding } from "../../../../src/model/check.ts";
import type { Draft } from "../../../../src/model/draft.ts";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { ruleWord } from "../../data/rule-word.ts";
import { KeyButton } from "../../parts/key-button.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import styles from "./check.module.css";
import { ItemText } from "./item-text.tsx";
import type { CheckDesk } from "./use-check-desk.ts";

interface FindingSideProps {
  readonly edition: number;
  readonly finding: CheckedFinding;
  readonly findings: readonly CheckedFinding[];
  readonly items: readonly ListedItem[];
  readonly draft: Draft | undefined;
  readonly desk: CheckDesk;
  readonly readOnly: boolean;
}

/** One finding: what is wrong and why, what can be done, and the item's text with the words at fault. */
export function FindingSide({ edition, finding, findings, items, draft, desk, readOnly }: FindingSideProps) {
  const { words, language } = useLanguage();
  const { check } = words;
  const { id, severity, rule, title, quote, fix, about, state, mendable, judgement } = finding;
  const item = items.find((one) => one.id === id);
  return (
    <section className={styles.side} aria-label={ruleWord(rule, title, language)}>
      <Tools desk={desk} finding={finding} readOnly={readOnly} />
      {desk.deeds.isError && <ErrorState inline error={desk.deeds.error} />}
      <div className={`${styles.said} ${styles[severity]}`}>
        <h2>{ruleWord(rule, title, language)}</h2>
        <p>{language === "zh" ? finding.message : finding.messageEn}</p>
        {fix !== undefined && fix !== quote && <p>{check.better(fix)}</p>}
        {fix !== undefined && !mendable && state !== "mended" && <p>{check.rightInDraft}</p>}
        {about === "reading" && (
          <p>
            {check.maybeReading} · <Link to={`/lists/${edition}/review`}>{check.toReview}</Link>
          </p>
        )}
      </div>
      {judgement && (
        <p className={styles.judgement}>
          {[check.judgedBy[judgement.says], judgement.reason, judgement.who, judgement.date]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {item ? (
        <ItemText
          edition={edition}
          item={item}
          chosen={finding}
          findings={findings.filter((other) => other.id === id)}
          redlines={draft?.items.find((one) => one.id === id)?.fields ?? {}}
        />
      ) : (
        quote && <blockquote className={styles.quote}>{quote}</blockquote>
      )}
      <Related edition={edition} finding={finding} items={items} />
    </section>
  );
}

function Tools({
  desk: { tools, waits: busy },
  finding: { state },
  readOnly,
}: Pick<FindingSideProps, "desk" | "finding" | "readOnly">) {
  const { check } = useWords();
  const settled = state === "accepted" || state === "suppressed";
  return (
    <div className={styles.tools}>
      <KeyButton name={check.previous} letter="k" act={tools.previous} />
      <KeyButton name={check.next} letter="j" act={tools.next} />
      {!readOnly && (
        <>
          {settled ? (
            <KeyButton name={check.reopen} letter="a" act={tools.reopen} busy={busy} />
          ) : (
            <KeyButton name={check.accept} letter="a" act={tools.accept} busy={busy} />
          )}
          <KeyButton name={check.suppress} letter="s" act={tools.suppress} busy={busy} />
          {state === "mended" ? (
            <KeyButton name={check.undo} letter="u" act={tools.undo} busy={busy} />
          ) : (
            <KeyButton
              name={check.mend}
              letter="f"
              act={tools.mend}
              busy={busy}
              look={tools.mend ? "primary" : "plain"}
            />
          )}
        </>
      )}
    </div>
  );
}

function Related({ edition, finding, items }: Pick<FindingSideProps, "edition" | "finding" | "items">) {
  const words = useWords();
  const { related = [] } = finding;
  if (related.length === 0) return null;
  return (
    <div>
      <h3 className={styles.small}>{words.check.related}</h3>
      <ul className={styles.related}>
        {related.map(({ id, kind, ordinal }) => (
          <li key={id}>
            <Link to={`/lists/${edition}/${id}`}>
              {words.nth(words.kindsShort[kind], ordinal)} {items.find((item) => item.id === id)?.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
