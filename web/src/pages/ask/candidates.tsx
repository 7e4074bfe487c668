import { useState } from "react";
import type { Hit } from "../../../../src/model/answer.ts";
import type { Alike, ByNearness } from "../../data/near.ts";
import { placeName } from "../../data/place.ts";
import { Button } from "../../parts/button.tsx";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./candidates.module.css";

interface CandidatesProps {
  readonly title: string;
  readonly items: ByNearness;
  readonly chosen: Hit | undefined;
  choose(hit: Hit): void;
}

/** Items a line each, those that are near the question; the others come when they are asked for. */
export function Candidates({ title, items: { near, further }, chosen, choose }: CandidatesProps) {
  const words = useWords().answer;
  const [all, setAll] = useState(false);
  const shown = all ? [...near, ...further] : near;
  if (near.length + further.length === 0) return null;
  return (
    <section className={styles.section}>
      {shown.length > 0 && (
        <>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.candidates}>
            {shown.map((places) => (
              <Candidate
                key={`${places[0]?.kind} ${places[0]?.item.name}`}
                places={places}
                chosen={chosen}
                choose={choose}
              />
            ))}
          </ul>
        </>
      )}
      {!all && further.length > 0 && (
        <p>
          <Button onClick={() => setAll(true)}>{words.showFurther(further.length)}</Button>
        </p>
      )}
    </section>
  );
}

interface CandidateProps {
  readonly places: Alike;
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
