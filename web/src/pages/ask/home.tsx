import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Edition } from "../../../../src/model/edition.ts";
import type { Overview } from "../../../../src/model/overview.ts";
import { answered, client } from "../../data/client.ts";
import { dateWord, listName } from "../../data/place.ts";
import { useHealth, useOverview } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./home.module.css";

const kinds = ["basic", "supporting", "reclaimed"] as const;

/** Below the question: what the three lists mean, what there is, what is new, what is doubtful. */
export function Home() {
  const overview = useOverview();
  return (
    <div className={styles.home}>
      <Legend />
      {overview.data && <OverviewPanels overview={overview.data} />}
    </div>
  );
}

function Legend() {
  const words = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{words.legendTitle}</h2>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.kind}>
            <KindName kind={kind} />
            <span className={styles.kindText}>{words.legend[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OverviewPanels({ overview }: { readonly overview: Overview }) {
  const words = useWords();
  if (overview.lists === 0) return <Nothing />;
  return (
    <div className={styles.overview}>
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
      <Editions
        title={words.newest}
        editions={overview.newest}
        note={(edition) => dateWord(edition.published, words)}
      />
      {overview.doubtful.length > 0 && (
        <Editions
          title={words.doubtful}
          editions={overview.doubtful}
          note={(edition) => words.doubtfulNote(edition.accounting.unplaced, edition.findings.reading)}
          doubtful
        />
      )}
    </div>
  );
}

function Nothing() {
  const words = useWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.noLists}</h2>
      <Link to="/import">{words.importOwn}</Link>
      <LoadSample />
    </section>
  );
}

/** Puts the fictional county into an empty registry, to try things with. Not offered where the server is read-only. */
function LoadSample() {
  const words = useWords();
  const queries = useQueryClient();
  const health = useHealth();
  const load = useMutation({
    mutationFn: () => answered(client.api.sample.$post()),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (health.data?.readOnly ?? true) return null;
  return (
    <>
      <p className={styles.load}>
        <Button busy={load.isPending} onClick={() => load.mutate()}>
          {words.loadSample}
        </Button>
      </p>
      {load.isError && <ErrorState inline error={load.error} />}
    </>
  );
}

interface EditionsProps {
  readonly title: string;
  readonly editions: readonly Edition[];
  readonly doubtful?: boolean;
  note(edition: Edition): string;
}

function Editions({ title, editions, note, doubtful = false }: EditionsProps) {
  const words = useWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{title}</h2>
      <ul>
        {editions.map((edition) => (
          <li key={edition.id} className={styles.line}>
            <span>
              <Link to={`/lists/${edition.id}`}>{listName(edition, words)}</Link> <SampleTag sample={edition.sample} />
            </span>
            {doubtful ? (
              <Link className={styles.doubt} to={`/lists/${edition.id}/review`}>
                {note(edition)}
              </Link>
            ) : (
              <span className={styles.note}>{note(edition)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
