import { Link } from "react-router";
import type { Edition } from "../../../../src/model/edition.ts";
import { above, dateWord } from "../../data/place.ts";
import { useEditions } from "../../data/queries.ts";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./lists.module.css";

const kinds = ["basic", "supporting", "reclaimed"] as const;

/** Every list in force, by place. */
export function ListsPage() {
  const words = useWords();
  const editions = useEditions();
  if (editions.isPending) return <LoadingState rows={8} />;
  if (editions.isError) return <ErrorState whole error={editions.error} retry={() => editions.refetch()} />;
  if (editions.data.length === 0) {
    return (
      <EmptyState whole title={words.noLists}>
        <p>{words.noListsHint}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <h1 className={styles.title}>{words.listsTitle}</h1>
      <p className={styles.lead}>{words.listsLead(editions.data.length)}</p>
      <ul className={styles.grid}>
        {editions.data.map((edition) => (
          <li key={edition.id}>
            <EditionCard edition={edition} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EditionCard({ edition }: { readonly edition: Edition }) {
  const words = useWords();
  const { reading, source } = edition.findings;
  return (
    <Link to={`/lists/${edition.id}`} className={styles.card}>
      <span>
        <span className={styles.name}>
          {edition.township.name ?? edition.document.name} <SampleTag sample={edition.sample} />
        </span>
        <span className={styles.above}>
          {above(edition.township)} · {words.published} {dateWord(edition.published, words)}
        </span>
      </span>
      <span className={styles.counts}>
        {kinds.map((kind) => (
          <span key={kind} className={styles.count}>
            <KindName kind={kind} /> {edition.counts[kind]}
          </span>
        ))}
      </span>
      {(reading > 0 || source > 0 || edition.accounting.unplaced > 0) && (
        <span className={styles.doubts}>
          {[
            edition.accounting.unplaced > 0 ? `${words.unplaced} ${edition.accounting.unplaced}` : "",
            reading > 0 ? `${words.doubts} ${reading}` : "",
            source > 0 ? `${words.slips} ${source}` : "",
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      )}
    </Link>
  );
}
