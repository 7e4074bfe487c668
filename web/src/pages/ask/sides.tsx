import type { ListedItem } from "../../../../src/model/duty-item.ts";
import { withRoles } from "../../../../src/model/item-parts.ts";
import type { Township } from "../../../../src/model/reading.ts";
import { unitWord } from "../../data/place.ts";
import { Clauses } from "../../parts/clauses.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./answer-card.module.css";

interface SidesProps {
  readonly item: ListedItem;
  readonly township: Township;
  readonly words?: readonly string[];
  /** Level of the sides' headings below the page's or the card's. */
  readonly heading: "h2" | "h3";
}

/** Who does what: the department's and the township's side, or each department that took a part over. */
export function Sides({ item, township, words: marked = [], heading }: SidesProps) {
  const words = useWords();
  if (item.kind === "basic") return null;
  if (item.kind === "supporting") {
    return (
      <div className={styles.sides}>
        <Side
          title={words.departmentSide}
          departments={withRoles(item, words.assists)}
          text={item.departmentResponsibilities}
          marked={marked}
          heading={heading}
        />
        <Side
          title={words.townshipSide(unitWord(township, words))}
          text={item.townshipResponsibilities}
          marked={marked}
          heading={heading}
        />
      </div>
    );
  }
  return (
    <div className={styles.sides}>
      {item.handovers.map((handover, i) => (
        <Side
          // biome-ignore lint/suspicious/noArrayIndexKey: hand-overs never move
          key={i}
          title={handover.receivingDepartments.length > 0 ? words.receivers : words.method}
          departments={handover.receivingDepartments}
          text={handover.handlingMethod}
          marked={marked}
          heading={heading}
        />
      ))}
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly departments?: readonly string[];
  readonly text: string;
  readonly marked: readonly string[];
  readonly heading: SidesProps["heading"];
}

function Side({ title, departments = [], text, marked, heading: Heading }: SideProps) {
  return (
    <section className={styles.side}>
      <Heading className={styles.sideTitle}>{title}</Heading>
      {departments.length > 0 && <p className={styles.departments}>{departments.join("、")}</p>}
      {text && <Clauses text={text} words={marked} />}
    </section>
  );
}
