import { Link } from "react-router";
import type { PlaceNode } from "../../../../src/model/overview.ts";
import { countyCheckAddress } from "../../data/check-addresses.ts";
import { dateWord } from "../../data/place.ts";
import { usePlaces } from "../../data/queries.ts";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./checks.module.css";

/** Which list, or which county, shall be checked. */
export function ChecksPage() {
  const words = useWords();
  useTitle(words.check.title);
  const places = usePlaces();
  if (places.isPending) return <LoadingState whole rows={8} />;
  if (places.isError) return <ErrorState whole error={places.error} retry={() => places.refetch()} />;
  if (places.data.length === 0) {
    return (
      <EmptyState whole title={words.noLists}>
        <Link to="/import">{words.importOwn}</Link>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{words.check.title}</h1>
      <p className={styles.lead}>{words.check.lead}</p>
      {places.data.map((place) => (
        <County key={`${place.province}${place.prefecture}${place.county}`} place={place} />
      ))}
    </div>
  );
}

function County({ place: { province, prefecture, county, editions } }: { readonly place: PlaceNode }) {
  const words = useWords();
  return (
    <section>
      <div className={styles.county}>
        <h2>{[province, prefecture, county].filter(Boolean).join(" › ") || words.notPublished}</h2>
        {county !== null && editions.length > 1 && (
          <Link to={countyCheckAddress(county)}>{words.check.wholeCounty}</Link>
        )}
      </div>
      <ul className={styles.lists}>
        {editions.map(({ id, township, document, published, sample }) => (
          <li key={id}>
            <Link to={`/checks/${id}`} className={styles.card}>
              <span className={styles.name}>
                {township.name ?? document.name} <SampleTag sample={sample} />
              </span>
              <span className={styles.date}>
                {words.published} {dateWord(published, words)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
