import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useLocation, useParams } from "react-router";
import type { DutyKind } from "../../../../src/model/kind.ts";
import type { ShownList } from "../../../../src/model/views.ts";
import { above, dateWord, placeName } from "../../data/place.ts";
import { useList } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { ExportBar } from "./export-bar.tsx";
import { Filters } from "./filters.tsx";
import { ItemTable } from "./item-table.tsx";
import { KindTabs } from "./kind-tabs.tsx";
import styles from "./list.module.css";
import { ListFindings } from "./list-findings.tsx";
import { RemoveEdition } from "./remove-edition.tsx";
import { useFilters } from "./use-filters.ts";

const CategoryChart = lazy(() =>
  import("./category-chart.tsx").then(({ CategoryChart }) => ({ default: CategoryChart })),
);

/** The three lists of a township. What is filtered stands in the address. */
export function ListPage() {
  const edition = Number(useParams().edition);
  const list = useList(edition);
  const words = useWords();
  useTitle(list.data ? words.listOf(placeName(list.data.edition.township)) : words.listsTitle);
  if (!Number.isInteger(edition)) return <NotFoundPage />;
  if (list.isPending) return <LoadingState whole rows={10} />;
  if (list.isError) return <ErrorState whole error={list.error} retry={() => list.refetch()} />;
  return <Shown list={list.data} />;
}

function Shown({ list }: { readonly list: ShownList }) {
  const words = useWords();
  const { edition } = list;
  const filters = useFilters(list.items);
  const { search } = useLocation();
  const [chart, setChart] = useState(false);
  useReturnTo();
  const { set } = filters;
  const choose = useCallback(
    (category: string, kind: DutyKind) => set({ kind, category, department: "", words: "" }),
    [set],
  );
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{edition.township.name ?? edition.document.name}</h1>
        <SampleTag sample={edition.sample} />
        <p className={styles.meta}>
          {above(edition.township)} · {words.published} {dateWord(edition.published, words)} ·{" "}
          {words.documentInfo(edition.documents.map(({ name }) => name).join("、"))}
        </p>
      </header>
      <UnreadNote unreadKinds={edition.unreadKinds} />
      <ListFindings edition={edition.id} findings={list.findings} />
      <p className="print-only">
        {[words.kinds[filters.kind], filters.category, filters.department, filters.words].filter(Boolean).join(" · ")} ·{" "}
        {words.shown(filters.shown.length, filters.all)}
      </p>
      <div className={styles.tools}>
        <KindTabs
          kind={filters.kind}
          counts={edition.counts}
          found={filters.counts}
          choose={(kind) => filters.set({ kind, category: "", department: "" })}
        />
        <Filters filters={filters} />
      </div>
      <div className={styles.actions}>
        <Button aria-expanded={chart} onClick={() => setChart(!chart)}>
          {chart ? words.hideChart : words.showChart}
        </Button>
        <ExportBar edition={edition.id} filters={filters} />
      </div>
      {chart && (
        <Suspense fallback={<LoadingState rows={6} />}>
          <CategoryChart items={list.items} choose={choose} />
        </Suspense>
      )}
      <div id="items" role="tabpanel" aria-label={words.kinds[filters.kind]}>
        {filters.shown.length > 0 ? (
          <ItemTable
            edition={edition.id}
            items={filters.shown}
            kind={filters.kind}
            words={filters.words}
            from={search}
          />
        ) : (
          <EmptyState title={words.nothingMatches} />
        )}
      </div>
      <footer className={styles.foot}>
        <RemoveEdition edition={edition} />
      </footer>
    </>
  );
}

/** Coming back from an item, its line takes the focus and stands in the middle. */
function useReturnTo(): void {
  const { state } = useLocation();
  const item = (state as { readonly item?: string } | null)?.item;
  useEffect(() => {
    const line = item === undefined ? null : document.getElementById(item);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "center" });
  }, [item]);
}
