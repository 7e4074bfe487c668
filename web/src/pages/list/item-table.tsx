import { memo, useDeferredValue } from "react";
import { Link } from "react-router";
import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { departmentsOf } from "../../../../src/model/item-parts.ts";
import type { DutyKind } from "../../../../src/model/kind.ts";
import { Marked } from "../../parts/marked.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";

/** What a page of an item keeps in the browser's history: the list as it was filtered. */
export interface WayBack {
  readonly from?: string;
}

interface ItemTableProps {
  readonly edition: number;
  readonly items: readonly ListedItem[];
  readonly kind: DutyKind;
  /** Words that were filtered by, marked in the names. */
  readonly words: string;
  /** The list's address with its filters, for the way back. */
  readonly from: string;
  /** Whether all rows stand at once, for one comes back to a place among them. */
  readonly whole: boolean;
}

/** More rows than a screen holds; those beyond them follow once these are painted, and any press goes before them. */
const atOnce = 60;

/** Items of one list; on a phone each row becomes a short block. */
export const ItemTable = memo(function ItemTable({ edition, items, kind, words: filter, from, whole }: ItemTableProps) {
  const words = useWords();
  const rows = useDeferredValue(items, whole ? items : items.slice(0, atOnce));
  const marked = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.ordinal}>
            {words.ordinal}
          </th>
          <th scope="col" className={styles.category}>
            {words.category}
          </th>
          <th scope="col">{words.name}</th>
          {kind !== "basic" && (
            <th scope="col" className={styles.departments}>
              {kind === "supporting" ? words.counterparts : words.receivers}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((item) => (
          <Row key={item.id} edition={edition} item={item} from={from} marked={marked.join(" ")} />
        ))}
      </tbody>
    </table>
  );
});

const Row = memo(function Row({
  edition,
  item,
  from,
  marked,
}: {
  readonly edition: number;
  readonly item: ListedItem;
  readonly from: string;
  readonly marked: string;
}) {
  const words = marked === "" ? [] : marked.split(" ");
  const departments = departmentsOf(item).join("、");
  return (
    <tr>
      <td className={styles.ordinal}>{item.ordinal}</td>
      <td className={styles.category}>{item.category}</td>
      <td>
        <Link
          id={item.id}
          to={`/lists/${edition}/${item.id}`}
          state={{ from } satisfies WayBack}
          className={styles.item}
        >
          <Marked text={item.name} words={words} />
        </Link>
      </td>
      {item.kind !== "basic" && (
        <td className={styles.departments}>
          <Marked text={departments} words={words} />
        </td>
      )}
    </tr>
  );
});
