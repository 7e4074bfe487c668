import { Link } from "react-router";
import type { MirrorAbsence, MirrorLine, MirrorRow, MirrorVersion } from "../../../../src/model/mirror.ts";
import { placeName } from "../../data/place.ts";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./mirror.module.css";

/** One duty: each way in which lists put it, both sides beside each other, and the lists without the department. */
export function MirroredDuty({ row: { name, differs, versions, absent } }: { readonly row: MirrorRow }) {
  const words = useWords().mirror;
  return (
    <section className={styles.duty}>
      <h2 className={styles.name}>
        {name} <span className={differs ? styles.differs : styles.same}>{differs ? words.differs : words.same}</span>
      </h2>
      {versions.map((version) => (
        <Version key={version.places.map(({ edition, itemId }) => `${edition} ${itemId}`).join()} version={version} />
      ))}
      {absent.length > 0 && <Absent lists={absent} />}
    </section>
  );
}

function Version({ version: { kind, name, department, township, places } }: { readonly version: MirrorVersion }) {
  const all = useWords();
  const { mirror: words, ordinalOf } = all;
  const nothing = kind === "reclaimed" ? words.reclaimed : words.nothingTownship;
  return (
    <article className={styles.version}>
      <h3 className={styles.item}>
        <KindName kind={kind} /> {name}
      </h3>
      <p className={styles.places}>
        {places.map(({ edition, township: place, sample, itemId, ordinal }) => (
          <span key={`${edition} ${itemId}`}>
            <Link to={`/lists/${edition}/${itemId}`}>
              <span className="sr-only">{name} </span>
              {placeName(place, all)} {ordinalOf(ordinal)}
            </Link>{" "}
            <SampleTag sample={sample} />
          </span>
        ))}
      </p>
      <div className={styles.sides}>
        <Side title={words.departmentDoes} lines={department} nothing={words.nothingOwn} />
        <Side title={words.townshipDoes} lines={township} nothing={nothing} />
      </div>
    </article>
  );
}

interface SideProps {
  readonly title: string;
  readonly lines: readonly MirrorLine[];
  readonly nothing: string;
}

function Side({ title, lines, nothing }: SideProps) {
  const words = useWords().mirror;
  return (
    <div className={styles.side}>
      <h4 className={styles.sideTitle}>{title}</h4>
      {lines.length === 0 && <p className={styles.note}>{nothing}</p>}
      <div lang="zh-CN">
        {lines.map(({ text, everywhere }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses may repeat and never move
          <p key={i} className={everywhere ? undefined : styles.own}>
            {text}
            {!everywhere && <span className="sr-only">{words.notEverywhere}</span>}
          </p>
        ))}
      </div>
    </div>
  );
}

function Absent({ lists }: { readonly lists: readonly MirrorAbsence[] }) {
  const all = useWords();
  const { mirror: words, kindsShort } = all;
  return (
    <div className={styles.absent}>
      <h3 className={styles.sideTitle}>{words.absent}</h3>
      <ul>
        {lists.map(({ edition, township, sample, item, whole }) => (
          <li key={edition}>
            {placeName(township, all)} <SampleTag sample={sample} />{" "}
            {item ? (
              <Link to={`/lists/${edition}/${item.itemId}`}>{words.hasAs(kindsShort[item.kind], item.name)}</Link>
            ) : (
              <span className={styles.note}>{whole ? words.hasNot : words.notWhole}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
