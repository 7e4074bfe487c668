import { type RefObject, useEffect, useRef } from "react";
import { Link } from "react-router";
import type { CheckedFinding } from "../../../../src/model/check.ts";
import type { Redline } from "../../../../src/model/draft.ts";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { fieldText, fieldValue } from "../../../../src/model/field-text.ts";
import { KindName } from "../../parts/kind.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./item-text.module.css";
import { type ShownStretch, stretchesOf } from "./stretches.ts";

const fields = [
  "category",
  "name",
  "counterpartDepartments",
  "departmentResponsibilities",
  "townshipResponsibilities",
  "handovers",
  "legalBasis",
  "remarks",
] as const;

interface ItemTextProps {
  readonly edition: number;
  readonly item: ListedItem;
  readonly chosen: CheckedFinding;
  /** All findings of the item. */
  readonly findings: readonly CheckedFinding[];
  /** What the draft has changed, by field. */
  readonly redlines: Readonly<Record<string, Redline>>;
}

/** An item field by field, the words at fault marked, and what was mended as a redline. */
export function ItemText({ edition, item, chosen, findings, redlines }: ItemTextProps) {
  const words = useWords();
  const text = useRef<HTMLElement>(null);
  useMarkInSight(text, chosen.key);
  return (
    <article ref={text} className={styles.item}>
      <p className={styles.head}>
        <KindName kind={item.kind} />
        <Link to={`/lists/${edition}/${item.id}`}>{words.nth(words.kinds[item.kind], item.ordinal)}</Link>
      </p>
      <dl className={styles.fields}>
        {fields.map((field) => {
          const text = fieldText(fieldValue(item, field));
          if (text === "") return null;
          const open = findings.filter(({ span, state }) => span?.field === field && state !== "mended");
          const own = open.find(({ key }) => key === chosen.key)?.span ?? undefined;
          const spans = open.flatMap(({ key, span }) => (span && key !== chosen.key ? [span] : []));
          const redline = redlines[field] ?? [{ words: text, change: "kept" as const }];
          return (
            <div key={field}>
              <dt>{words.printedColumns[field]}</dt>
              <dd>
                {stretchesOf(redline, own, spans).map((stretch) => (
                  <Words key={`${stretch.from}${stretch.change}`} stretch={stretch} />
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {Object.keys(redlines).length > 0 && <p className={styles.note}>{words.check.draftNote}</p>}
    </article>
  );
}

/** The words at fault stand in the middle of a text that is longer than its place. */
function useMarkInSight(text: RefObject<HTMLElement | null>, chosen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are marked then
  useEffect(() => {
    const mark = text.current?.querySelector<HTMLElement>(`.${styles.chosen}, ins`);
    if (text.current) text.current.scrollTop = mark ? mark.offsetTop - text.current.clientHeight / 2 : 0;
  }, [chosen]);
}

function Words({ stretch: { words, change, mark } }: { readonly stretch: ShownStretch }) {
  const shown = mark ? <mark className={styles[mark]}>{words}</mark> : words;
  if (change === "removed") return <del className={styles.removed}>{shown}</del>;
  return change === "added" ? <ins className={styles.added}>{words}</ins> : shown;
}
