import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import type { Hit } from "../../../../src/model/answer.ts";
import { dateWord, placeName } from "../../data/place.ts";
import { useItem } from "../../data/queries.ts";
import { verdictLine } from "../../data/verdict.ts";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { Marked } from "../../parts/marked.tsx";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./answer-card.module.css";
import { Sides } from "./sides.tsx";

/** One answer: first who is responsible, then both sides' duties, then the print that says so. */
export function AnswerCard({ hit }: { readonly hit: Hit }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { item, township } = hit;
  const found = hit.reasons.flatMap((reason) => reason.words);
  return (
    <article className={`${styles.card} ${kindClass(hit.kind)}`}>
      <h2 className={styles.verdict}>
        <KindSign kind={hit.kind} />
        {verdictLine(hit, words)}
      </h2>
      <div className={styles.body}>
        <p className={styles.name}>
          <Marked text={item.name} words={found} />
        </p>
        <p className={styles.meta}>
          <SampleTag sample={hit.sample} />
          <span>{placeName(township)}</span>
          <span>{words.nth(words.kinds[hit.kind], hit.ordinal)}</span>
          {item.category && <span>{item.category}</span>}
          <span>{dateWord(hit.published, words)}</span>
        </p>
        <Sides item={item} township={township} words={found} heading="h3" />
        <div className={styles.actions}>
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hideSource : words.showSource}
          </Button>
          <Link to={`/lists/${hit.edition}/${hit.itemId}`}>{words.openItem}</Link>
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
