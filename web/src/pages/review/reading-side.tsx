import { Link } from "react-router";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { CorrectedMark } from "../../parts/corrected-mark.tsx";
import { KindName } from "../../parts/kind.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";
import { isDoubted, typedFields } from "./typed-fields.ts";

/** What was read: the item's fields, those that a person changed beside what was read before. */
export function ReadingSide({ shown, edition }: { readonly shown: ShownDoubt; readonly edition: number }) {
  const words = useWords();
  const { item, doubt, near } = shown;
  if (!item)
    return (
      <div className={styles.reading}>
        {doubt.passage && <blockquote className={styles.passage}>{doubt.passage.quote}</blockquote>}
        {near.length > 0 && <h3 className={styles.small}>{words.review.near}</h3>}
        <ul className={styles.near}>
          {near.map(({ id, kind, ordinal, name }) => (
            <li key={id}>
              <Link to={`/lists/${edition}/${id}`}>
                {words.nth(words.kindsShort[kind], ordinal)} {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className={styles.reading}>
      <p>
        <KindName kind={item.kind} />{" "}
        <Link to={`/lists/${edition}/${item.id}`}>{words.nth(words.kinds[item.kind], item.ordinal)}</Link>
      </p>
      <dl className={styles.fields}>
        {typedFields(item, words).map((field) => (
          <div key={field.key} className={isDoubted(field, doubt.finding?.field) ? styles.doubted : undefined}>
            <dt>{field.label}</dt>
            <dd>
              {field.value || words.review.nothing}
              <CorrectedMark corrected={item.corrected?.[field.field]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
