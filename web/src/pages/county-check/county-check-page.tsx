import { Link, useParams } from "react-router";
import type { CountyCheck } from "../../../../src/model/check.ts";
import { useCountyCheck } from "../../data/check-queries.ts";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./county-check.module.css";
import { RuleTable } from "./rule-table.tsx";
import { SharedSlips } from "./shared-slips.tsx";

/** 全县体检: the slips of a county's lists by rule and township, and those that come from their template. */
export function CountyCheckPage() {
  const { county = "" } = useParams();
  const check = useCountyCheck(county);
  const words = useWords();
  useTitle(words.check.ofCounty(county));
  if (check.isPending) return <LoadingState whole rows={10} />;
  if (check.isError) return <ErrorState whole error={check.error} retry={() => check.refetch()} />;
  return <Shown check={check.data} />;
}

function Shown({ check }: { readonly check: CountyCheck }) {
  const words = useWords();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.check.ofCounty(check.county)}</h1>
        <Link to="/checks">{words.check.title}</Link>
      </header>
      <ul className={styles.lists} aria-label={words.check.lists}>
        {check.lists.map(({ edition, findings }) => (
          <li key={edition.id}>
            <Link to={`/checks/${edition.id}`}>
              {words.check.findingsIn(edition.township.name ?? edition.document.name, findings)}
            </Link>
          </li>
        ))}
      </ul>
      {check.rules.length === 0 ? (
        <EmptyState title={words.check.clean} />
      ) : (
        <>
          <SharedSlips check={check} />
          <RuleTable check={check} />
        </>
      )}
    </div>
  );
}
