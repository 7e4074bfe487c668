import { useState } from "react";
import type { Edition } from "../../../../src/model/edition.ts";
import type { PlaceNode } from "../../../../src/model/overview.ts";
import { dateWord, listName } from "../../data/place.ts";
import { usePlaces } from "../../data/queries.ts";
import { SearchField } from "../../parts/fields.tsx";
import { KindName } from "../../parts/kind.tsx";
import { kinds } from "../../parts/kinds.ts";
import { FirstSteps } from "../../parts/no-lists.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { ListLink } from "../list/list-link.tsx";
import styles from "./lists.module.css";

/** The tree of places: each county with its townships' lists. */
export function ListsPage() {
  const words = useWords();
  useTitle(words.listsTitle);
  const places = usePlaces();
  if (places.isPending) return <LoadingState whole rows={8} />;
  if (places.isError) return <ErrorState whole error={places.error} retry={() => places.refetch()} />;
  if (places.data.length === 0) {
    return (
      <EmptyState whole title={words.noLists}>
        <FirstSteps />
      </EmptyState>
    );
  }
  return <Tree places={places.data} />;
}

function Tree({ places }: { readonly places: readonly PlaceNode[] }) {
  const words = useWords();
  const [wanted, setWanted] = useState("");
  const shown = places
    .map((place) => ({ ...place, editions: place.editions.filter((edition) => named(place, edition, wanted)) }))
    .filter(({ editions }) => editions.length > 0);
  const count = places.reduce((sum, { editions }) => sum + editions.length, 0);
  return (
    <>
      <h1>{words.listsTitle}</h1>
      <div className={styles.head}>
        <p className={styles.lead}>{words.listsLead(count)}</p>
        <SearchField className={styles.filter} label={words.filterPlaces} value={wanted} change={setWanted} />
      </div>
      {shown.length === 0 && <EmptyState title={words.nothingHere} />}
      {shown.map((place) => (
        <County key={nameOf(place)} place={place} />
      ))}
    </>
  );
}

const nameOf = ({ province, prefecture, county }: PlaceNode): string =>
  [province, prefecture, county].filter(Boolean).join(" › ");

const named = (place: PlaceNode, edition: Edition, wanted: string): boolean =>
  `${nameOf(place)}${edition.township.name ?? edition.document.name}`.includes(wanted);

function County({ place }: { readonly place: PlaceNode }) {
  const words = useWords();
  return (
    <section className={styles.county}>
      <h2 className={styles.countyName}>{nameOf(place) || words.countyNotStated}</h2>
      <ul className={styles.grid}>
        {place.editions.map((edition) => (
          <li key={edition.id}>
            <EditionCard edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditionCard({ edition }: { readonly edition: Edition }) {
  const words = useWords();
  const { reading, source } = edition.findings;
  const { unplaced } = edition.accounting;
  const doubts = [
    unplaced > 0 ? `${words.unplaced} ${unplaced}` : "",
    reading > 0 ? `${words.doubts} ${reading}` : "",
    source > 0 ? `${words.slips} ${source}` : "",
  ];
  return (
    <ListLink edition={edition.id} className={styles.card}>
      <span>
        <span className={styles.name}>
          {edition.township.name ?? listName(edition, words)} <SampleTag sample={edition.sample} />
        </span>
        <span className={styles.above}>
          {words.published} {dateWord(edition.published, words)}
        </span>
      </span>
      <span className={styles.counts}>
        {kinds.map((kind) => (
          <span key={kind} className={styles.count}>
            <KindName kind={kind} /> {edition.counts[kind]}
          </span>
        ))}
      </span>
      {doubts.some(Boolean) && <span className={styles.doubts}>{doubts.filter(Boolean).join(" · ")}</span>}
    </ListLink>
  );
}
