import type { Edition } from "../../../../src/model/edition.ts";
import { dateWord, listName } from "../../data/place.ts";
import { useAllEditions } from "../../data/queries.ts";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import { ListLink } from "../list/list-link.tsx";
import styles from "./home.module.css";

/** What was imported last: when, and what it changed as far as the registry tells. */
export function WhatsNew({ editions }: { readonly editions: readonly Edition[] }) {
  const { words, language } = useLanguage();
  const all = useAllEditions().data ?? [];
  const time = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en", { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.newest}</h2>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id}>
            <p className={styles.line}>
              <span>
                <ListLink edition={edition.id}>{listName(edition, words)}</ListLink>{" "}
                <SampleTag sample={edition.sample} />
              </span>
              <time className={styles.note} dateTime={edition.addedAt}>
                {time.format(new Date(edition.addedAt))}
              </time>
            </p>
            <Changed edition={edition} before={takenPlaceOf(edition, all)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangedProps {
  readonly edition: Edition;
  readonly before: Edition | undefined;
}

function Changed({ edition, before }: ChangedProps) {
  const words = useWords();
  const [now, then] = [itemsOf(edition), before && itemsOf(before)];
  return (
    <p className={styles.note}>
      {before && then !== undefined
        ? words.newestReplaces(dateWord(before.published, words), then, now)
        : words.newestFirst(dateWord(edition.published, words), now)}
      {edition.readings > edition.documents.length && ` · ${words.newestReadAgain}`}
    </p>
  );
}

const itemsOf = ({ counts }: Edition): number => counts.basic + counts.supporting + counts.reclaimed;

/** The same township's edition that was published last before this one. */
function takenPlaceOf({ id, township, published }: Edition, all: readonly Edition[]): Edition | undefined {
  const { county, name } = township;
  return all
    .filter(({ township: other }) => name !== null && other.name === name && other.county === county)
    .filter((other) => other.id !== id)
    .filter((other) => published !== null && (other.published ?? "") < published)
    .toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? ""))[0];
}
