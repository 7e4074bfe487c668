import { Link, useParams } from "react-router";
import type { Review } from "../../../../src/model/review.ts";
import { listName } from "../../data/place.ts";
import { useHealth } from "../../data/queries.ts";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWho, WhoField } from "../../parts/who-field.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { Desk } from "./desk.tsx";
import styles from "./review.module.css";
import { useReview } from "./use-review.ts";

/** 校核: the doubts of a list, one after another, beside their print. */
export function ReviewPage() {
  const edition = Number(useParams().edition);
  const review = useReview(edition);
  const words = useWords();
  useTitle(review.data ? words.review.of(listName(review.data.edition, words)) : words.review.title);
  if (review.isPending) return <LoadingState whole rows={8} />;
  if (review.isError) return <ErrorState whole error={review.error} retry={() => review.refetch()} />;
  return <Shown review={review.data} />;
}

function Shown({ review }: { readonly review: Review }) {
  const words = useWords();
  const health = useHealth();
  const [who, setWho] = useWho();
  const { edition, doubts, total } = review;
  const readOnly = health.data?.readOnly ?? true;
  const done = total - doubts.length;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.review.of(listName(edition, words))}</h1>
        <p className={styles.progress}>
          <span role="status">{words.review.progress(done, total)}</span>
          <progress aria-label={words.review.title} value={done} max={Math.max(1, total)} />
        </p>
        <Link to={`/lists/${edition.id}`}>{words.backToList}</Link>
      </header>
      {health.data?.readOnly && <p className={styles.note}>{words.review.readOnly}</p>}
      {doubts.length === 0 && <EmptyState title={words.review.done} />}
      <Desk review={review} readOnly={readOnly} who={who} />
      {!readOnly && <WhoField who={who} setWho={setWho} />}
    </div>
  );
}
