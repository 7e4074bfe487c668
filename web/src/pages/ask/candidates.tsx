import type { Hit } from "../../../../src/model/answer.ts";
import { placeName } from "../../data/place.ts";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./candidates.module.css";

interface CandidatesProps {
  readonly hits: readonly Hit[];
  readonly chosen: Hit | undefined;
  choose(hit: Hit): void;
}

/** Items a line each; one that several lists hold in the same words stands once, with its places. */
export function Candidates({ hits, chosen, choose }: CandidatesProps) {
  const alike = Map.groupBy(hits, ({ kind, item }) => `${kind} ${item.name}`);
  return (
    <ul className={styles.candidates}>
      {[...alike].map(([key, places]) => (
        <Candidate key={key} places={places} chosen={chosen} choose={choose} />
      ))}
    </ul>
  );
}

interface CandidateProps {
  readonly places: readonly Hit[];
  readonly chosen: Hit | undefined;
  choose(hit: Hit): void;
}

function Candidate({ places, chosen, choose }: CandidateProps) {
  const words = useWords();
  const [first] = places;
  if (!first) return null;
  return (
    <li className={styles.candidate}>
      <KindName kind={first.kind} />
      <span>{first.item.name}</span>
      <span className={styles.places}>
        {places.map((hit) => (
          <button
            key={`${hit.edition} ${hit.itemId}`}
            type="button"
            className={styles.place}
            aria-pressed={hit === chosen}
            onClick={() => choose(hit)}
          >
            <span className="sr-only">{hit.item.name} </span>
            {placeName(hit.township, words)} {words.ordinalOf(hit.ordinal)} <SampleTag sample={hit.sample} />
          </button>
        ))}
      </span>
    </li>
  );
}
