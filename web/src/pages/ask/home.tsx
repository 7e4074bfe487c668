import { Link } from "react-router";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Overview } from "../../../../src/model/overview.ts";
import { listName } from "../../data/place.ts";
import { useEditions, useNewestReal, useOverview } from "../../data/queries.ts";
import { KindName } from "../../parts/kind.tsx";
import { kinds } from "../../parts/kinds.ts";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { useWords } from "../../words/words.tsx";
import { ListLink } from "../list/list-link.tsx";
import styles from "./home.module.css";
import { WhatsNew } from "./whats-new.tsx";

/** Below the question: at first what the three lists mean; once there are real lists, what is new and what is doubtful. */
export function Home() {
  const overview = useOverview().data;
  const known = useEditions().data !== undefined;
  const real = useNewestReal() !== undefined;
  if (!known) return null;
  return (
    <div className={styles.home}>
      {!real && <Legend />}
      {overview && overview.lists > 0 && <OverviewPanels overview={overview} real={real} />}
      {real && <FoldedLegend />}
    </div>
  );
}

function Legend() {
  const words = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{words.legendTitle}</h2>
      <Kinds />
    </section>
  );
}

function FoldedLegend() {
  const words = useWords();
  return (
    <details>
      <summary className={styles.heading}>{words.legendTitle}</summary>
      <Kinds />
    </details>
  );
}

function Kinds() {
  const words = useWords();
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.kind}>
          <KindName kind={kind} />
          <span className={styles.kindText}>{words.legend[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

function OverviewPanels({ overview, real }: { readonly overview: Overview; readonly real: boolean }) {
  const shown = (edition: Edition): boolean => !real || !edition.sample;
  const doubtful = overview.doubtful.filter(shown);
  return (
    <div className={styles.overview}>
      {!real && <Registry overview={overview} />}
      <WhatsNew editions={overview.newest.filter(shown)} />
      {doubtful.length > 0 && <Doubtful editions={doubtful} />}
      {real && <Registry overview={overview} />}
    </div>
  );
}

function Registry({ overview }: { readonly overview: Overview }) {
  const words = useWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.overviewTitle}</h2>
      <p>{words.overviewLine(overview.lists, overview.counties)}</p>
      <p className={styles.counts}>
        {kinds.map((kind) => (
          <span key={kind}>
            <KindName kind={kind} /> {overview.counts[kind]}
          </span>
        ))}
      </p>
      {overview.sample && <p className={styles.note}>{words.sampleNote}</p>}
      <Link to="/import">{words.importOwn}</Link>
      {overview.reports > 0 && (
        <p>
          <Link to="/reports">{words.reportsWaiting(overview.reports)}</Link>
        </p>
      )}
    </section>
  );
}

function Doubtful({ editions }: { readonly editions: readonly Edition[] }) {
  const words = useWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.doubtful}</h2>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id} className={styles.line}>
            <span>
              <ListLink edition={edition.id}>{listName(edition, words)}</ListLink> <SampleTag sample={edition.sample} />
            </span>
            <Link className={styles.doubt} to={`/lists/${edition.id}/review`}>
              {words.doubtfulNote(edition.accounting.unplaced, edition.findings.reading)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
