import { useState } from "react";
import { Link } from "react-router";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { citation } from "../../data/citation.ts";
import { placeName, publishedWord } from "../../data/place.ts";
import { useDocumentNames, useHealth, useItem } from "../../data/queries.ts";
import { namesSomebody, verdictLine } from "../../data/verdict.ts";
import { Button } from "../../parts/button.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { Marked } from "../../parts/marked.tsx";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./answer-card.module.css";
import { MeansThis } from "./means-this.tsx";
import { Sides } from "./sides.tsx";
import { WhyThis } from "./why-this.tsx";
import { WrongAnswer } from "./wrong-answer.tsx";

interface AnswerCardProps {
  readonly hit: Hit;
  /** The whole answer that the item is part of. */
  readonly answer: Answer;
  readonly question: string;
}

/** One answer: first who is responsible (unless nobody is named), then both sides' duties, why, and the print that says so. */
export function AnswerCard({ hit, answer, question }: AnswerCardProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { item, township } = hit;
  const sure = namesSomebody(answer.verdict);
  const found = hit.reasons.flatMap((reason) => reason.words);
  const writable = useHealth().data?.readOnly === false;
  const document = useDocumentNames(hit.edition);
  const address = `/lists/${hit.edition}/${hit.itemId}`;
  return (
    <article className={`${styles.card} ${kindClass(sure ? hit.kind : answer.verdict)}`}>
      <p className={styles.meta}>
        <strong>{placeName(township, words)}</strong>
        <SampleTag sample={hit.sample} />
        <span>{words.nth(words.kinds[hit.kind], hit.ordinal)}</span>
        {item.category && <span>{item.category}</span>}
        <span>{publishedWord(hit.published, words)}</span>
        {document && <span>{words.documentInfo(document)}</span>}
      </p>
      {sure ? (
        <h2 className={styles.verdict}>
          <KindSign kind={hit.kind} />
          {verdictLine(hit, words)}
        </h2>
      ) : (
        <h2 className={styles.maybe}>
          <Marked text={item.name} words={found} />
        </h2>
      )}
      <div className={styles.body}>
        {sure && (
          <p className={styles.name}>
            <Marked text={item.name} words={found} />
          </p>
        )}
        <Sides item={item} township={township} words={found} heading="h3" />
        {sure && <WhyThis hit={hit} answer={answer} question={question} />}
        <div className={styles.actions}>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hideSource : words.showSource}
          </Button>
          <CopyButton text={() => citation({ ...hit, document, address: window.location.origin + address }, words)} />
          <Link to={address}>{words.openItem}</Link>
          {writable && <MeansThis hit={hit} question={question} />}
          <WrongAnswer edition={hit.edition} itemId={hit.itemId} verdict={answer.verdict} />
        </div>
        {open && <Source edition={hit.edition} item={hit.itemId} />}
      </div>
    </article>
  );
}

function Source({ edition, item }: { readonly edition: number; readonly item: string }) {
  const shown = useItem(edition, item);
  if (shown.isPending) return <LoadingState rows={3} />;
  if (shown.isError) return <ErrorState error={shown.error} retry={() => shown.refetch()} />;
  return <PrintedSource context={shown.data.context} />;
}
