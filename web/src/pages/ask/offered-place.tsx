import { type AskScope, scopesOf } from "../../data/asked.ts";
import { choosable, countyOptions, townshipOptions } from "../../data/places.ts";
import { useEditions } from "../../data/queries.ts";
import { rememberedPlace } from "../../data/remembered-place.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./history.module.css";
import { TextButton } from "./text-button.tsx";

/** The place that was chosen last, while its lists are in the registry. */
export function useOfferedPlace(): AskScope {
  const words = useWords();
  const counties = scopesOf(useEditions().data ?? []);
  const options = counties.flatMap((county) => [...countyOptions(county, words), ...townshipOptions(county, words)]);
  return choosable(rememberedPlace(), options);
}

/** Says that the place is the one chosen last, and lets it be forgotten. */
export function OfferedPlace({ forget }: { forget(): void }) {
  const words = useWords();
  return (
    <p className={styles.head}>
      {words.placeRemembered}
      <TextButton label={words.placeForget} press={forget} />
    </p>
  );
}
