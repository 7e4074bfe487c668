import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import type { ShownReport } from "../../../../src/model/report.ts";
import { answered, client } from "../../data/client.ts";
import { dateWord, placeName } from "../../data/place.ts";
import { useHealth, useReports } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./reports.module.css";

/** So many are shown before more are asked for. */
const atOnce = 50;

/** For the office: answers that users said are wrong. */
export function ReportsPage() {
  const words = useWords();
  useTitle(words.reportsTitle);
  const reports = useReports();
  const [shown, setShown] = useState(atOnce);
  if (reports.isPending) return <LoadingState whole rows={6} />;
  if (reports.isError) return <ErrorState whole error={reports.error} retry={() => reports.refetch()} />;
  const left = reports.data.length - shown;
  if (reports.data.length === 0) {
    return (
      <EmptyState whole title={words.reportsNone}>
        <p>{words.reportsNoneHint}</p>
        <Link to="/">{words.navAsk}</Link>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{words.reportsTitle}</h1>
      <ul className={styles.reports}>
        {reports.data.slice(0, shown).map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      {left > 0 && (
        <p>
          <Button onClick={() => setShown(shown + atOnce)}>{words.reportsMore(Math.min(left, atOnce))}</Button>
        </p>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: ShownReport }) {
  const words = useWords();
  const queries = useQueryClient();
  const health = useHealth();
  const settle = useMutation({
    mutationFn: () => answered(client.api.reports[":id"].$delete({ param: { id: String(report.id) } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  const address = report.itemId === null ? `/lists/${report.edition}` : `/lists/${report.edition}/${report.itemId}`;
  return (
    <li className={styles.report}>
      <p>
        <strong>{placeName(report.township, words)}</strong> <SampleTag sample={report.sample} />{" "}
        <Link to={address}>{report.itemName ?? words.openItem}</Link>
      </p>
      <p className={styles.meta}>
        {dateWord(report.reportedAt.slice(0, 10), words)} · {words.reportsVerdict[report.verdict]}
      </p>
      <p className={styles.remark}>{report.remark || words.reportsNoRemark}</p>
      {settle.isError && <ErrorState error={settle.error} />}
      {health.data?.readOnly === false && (
        <Button busy={settle.isPending} onClick={() => settle.mutate()}>
          {words.reportsSettle}
        </Button>
      )}
    </li>
  );
}
