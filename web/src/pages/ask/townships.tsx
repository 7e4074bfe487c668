import { useState } from "react";
import { Link } from "react-router";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { answering } from "../../../../src/model/answering.ts";
import type { TownshipAnswer, TownshipAnswers } from "../../../../src/model/township-answers.ts";
import type { Asked } from "../../data/asked.ts";
import { placeName } from "../../data/place.ts";
import { useTownships, useTownshipsFile } from "../../data/townships.ts";
import { answerLine, unlistedLine } from "../../data/verdict.ts";
import { Button } from "../../parts/button.tsx";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./townships.module.css";

/** For a dispatcher: the same question by each township's list, asked only when it is wanted. */
export function Townships({ asked }: { readonly asked: Asked }) {
  const words = useWords().townships;
  const [open, setOpen] = useState(false);
  const wish = { question: asked.question, ...(asked.county === undefined ? {} : { county: asked.county }) };
  if (!open)
    return (
      <p className={styles.open}>
        <Button onClick={() => setOpen(true)}>{words.open}</Button>
      </p>
    );
  return <Asking wish={wish} />;
}

function Asking({ wish }: { readonly wish: Pick<Asked, "question" | "county"> }) {
  const words = useWords().townships;
  const found = useTownships(wish);
  const file = useTownshipsFile();
  if (found.isPending) return <LoadingState rows={4} />;
  if (found.isError) return <ErrorState error={found.error} retry={() => found.refetch()} />;
  const { answers, counts } = found.data;
  return (
    <section className={styles.townships} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <p role="status">{words.agreement(counts)}</p>
        <Button busy={file.isPending} onClick={() => file.mutate(wish)}>
          {words.download}
        </Button>
      </div>
      {file.isError && <ErrorState inline error={file.error} />}
      <Answers answers={answers} />
    </section>
  );
}

function Answers({ answers }: Pick<TownshipAnswers, "answers">) {
  const { columns } = useWords().townships;
  return (
    <table className={styles.answers}>
      <thead>
        <tr>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.certainty}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((one) => (
          <Row key={one.edition} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one: { edition, township, sample, answer } }: { readonly one: TownshipAnswer }) {
  const words = useWords();
  const hits = answering(answer);
  return (
    <tr>
      <th scope="row">
        <Link to={`/lists/${edition}`}>{placeName(township, words)}</Link> <SampleTag sample={sample} />
      </th>
      <td>
        {hits.length === 0 ? (
          <Nobody answer={answer} />
        ) : (
          hits.map((hit) => (
            <span key={hit.itemId} className={`${styles.who} ${kindClass(hit.kind)}`}>
              <KindSign kind={hit.kind} /> {answerLine(hit, answer.confidence, words)}
            </span>
          ))
        )}
      </td>
      <td>{hits.length === 0 ? words.townships.none : hits.map((hit) => <Item key={hit.itemId} hit={hit} />)}</td>
      <td>{answer.verdict !== "unsure" && words.answer.certainties[answer.certainty]}</td>
    </tr>
  );
}

function Nobody({ answer: { verdict, confidence } }: { readonly answer: Answer }) {
  const words = useWords();
  return (
    <span className={`${styles.who} ${kindClass(verdict)}`}>
      <KindSign kind={verdict} /> {verdict === "unlisted" ? unlistedLine(confidence, words) : words.verdict.unsure()}
    </span>
  );
}

function Item({ hit: { edition, itemId, kind, ordinal, item } }: { readonly hit: Hit }) {
  const words = useWords();
  return (
    <span className={styles.item}>
      <Link to={`/lists/${edition}/${itemId}`}>{item.name}</Link>{" "}
      <span className={styles.ordinal}>{words.nth(words.kindsShort[kind], ordinal)}</span>
    </span>
  );
}
