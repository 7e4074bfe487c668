import { useState } from "react";
import { Link } from "react-router";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { answering, namesSomebody } from "../../../../src/model/answering.ts";
import { percentOf } from "../../../../src/model/certainty.ts";
import { citation } from "../../data/citation.ts";
import { doubtsOf, doubtWords } from "../../data/doubts.ts";
import { placeName, publishedWord } from "../../data/place.ts";
import { useDocumentNames, useHealth, useItem } from "../../data/queries.ts";
import { answerLine, besides, isStated } from "../../data/verdict.ts";
import { Button } from "../../parts/button.tsx";
import { CopyButton } from "../../parts/copy-button.tsx";
import { DoubtNote } from "../../parts/doubt-note.tsx";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { Marked } from "../../parts/marked.tsx";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useLanguage } from "../../words/words.tsx";
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
  const { words, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const { item, township } = hit;
  const sure = namesSomebody(answer.verdict);
  const { confidence } = answer;
  const shown = useItem(hit.edition, hit.itemId);
  const doubts = shown.data ? doubtsOf(shown.data) : [];
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
          {answerLine(hit, confidence, words)}
        </h2>
      ) : (
        <h2 className={styles.maybe}>
          <Marked text={item.name} words={found} />
        </h2>
      )}
      <div className={styles.body}>
        {sure && !isStated(confidence) && <HowOftenRight hit={hit} answer={answer} />}
        {sure && (
          <p className={styles.name}>
            <Marked text={item.name} words={found} />
          </p>
        )}
        <DoubtNote edition={hit.edition} doubts={doubts} />
        <Sides item={item} township={township} words={found} heading="h3" />
        {sure && <WhyThis hit={hit} answer={answer} question={question} />}
        <div className={styles.actions}>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hideSource : words.showSource}
          </Button>
          <CopyButton
            busy={shown.isPending}
            text={() => {
              const where = { document, address: window.location.origin + address };
              return citation({ ...hit, ...where, confidence, doubts: doubtWords(doubts, language) }, words);
            }}
          />
          <Link to={address}>{words.openItem}</Link>
          {writable && <MeansThis hit={hit} question={question} />}
          <WrongAnswer edition={hit.edition} itemId={hit.itemId} verdict={answer.verdict} />
        </div>
        {open && <Source shown={shown} />}
      </div>
    </article>
  );
}

/** How much an answer without certainty is worth. What was chosen among the others has no figure of its own. */
function HowOftenRight({ hit, answer }: Pick<AnswerCardProps, "hit" | "answer">) {
  const { answer: words } = useLanguage().words;
  const cards = answering(answer);
  if (!cards.includes(hit)) return null;
  if (answer.reranked?.overturned) return <p>{words.overturned(answer.reranked.address)}</p>;
  return <p>{words.howOftenRight(percentOf(answer.confidence), besides(answer, cards).near.length > 0)}</p>;
}

function Source({ shown }: { readonly shown: ReturnType<typeof useItem> }) {
  if (shown.isPending) return <LoadingState rows={3} />;
  if (shown.isError) return <ErrorState error={shown.error} retry={() => shown.refetch()} />;
  return <PrintedSource context={shown.data.context} />;
}
