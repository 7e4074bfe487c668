import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useState } from "react";
import { Link, NavigationType, useLocation, useNavigationType, useParams } from "react-router";
import type { DutyKind } from "../../../../src/model/kind.ts";
import type { ShownList } from "../../../../src/model/views.ts";
import { leftPlaces } from "../../data/left-places.ts";
import { above, listName, publishedWord } from "../../data/place.ts";
import { useList } from "../../data/queries.ts";
import { Button } from "../../parts/button.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { ExportBar } from "./export-bar.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { ItemTable } from "./item-table.tsx";
import { KindTabs } from "./kind-tabs.tsx";
import styles from "./list.module.css";
import { ListFindings } from "./list-findings.tsx";
import { RemoveEdition } from "./remove-edition.tsx";
import { type Filters, useFilters } from "./use-filters.ts";

const CategoryChart = lazy(() =>
  import("./category-chart.tsx").then(({ CategoryChart }) => ({ default: CategoryChart })),
);

/** The three lists of a township. What is filtered stands in the address. */
export function ListPage() {
  const edition = Number(useParams().edition);
  const list = useList(edition);
  const words = useWords();
  useTitle(list.data ? words.listOf(listName(list.data.edition, words)) : words.listsTitle);
  if (list.isPending) return <LoadingState whole rows={10} />;
  if (list.isError) return <ErrorState whole error={list.error} retry={() => list.refetch()} />;
  return <Shown list={list.data} />;
}

function Shown({ list }: { readonly list: ShownList }) {
  const words = useWords();
  const { edition } = list;
  const filters = useFilters(list.items);
  // Behind what is typed as the items are, so that a letter draws no row anew.
  const from = useDeferredValue(useLocation().search);
  const [chart, setChart] = useState(false);
  const whole = useComesBack();
  useReturnTo();
  const { set } = filters;
  const choose = useCallback(
    (category: string, kind: DutyKind) => set({ kind, category, department: "", words: "" }),
    [set],
  );
  return (
    <>
      <header className={styles.head}>
        <h1>{edition.township.name ?? words.townNotStated}</h1>
        <SampleTag sample={edition.sample} />
        <p className={styles.meta}>
          {[
            above(edition.township),
            publishedWord(edition.published, words),
            words.documentInfo(edition.documents.map(({ name }) => name).join("、")),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </header>
      <UnreadNote unreadKinds={edition.unreadKinds} />
      {filters.unknownKind !== undefined && (
        <p className={styles.unknown} role="note">
          {words.noSuchKind(filters.unknownKind)}
        </p>
      )}
      <ListFindings edition={edition} findings={list.findings} />
      <p className={styles.checks}>
        <Link to={`/checks/${edition.id}`}>{words.check.openChecks}</Link>
      </p>
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
        <FilterBar filters={filters} />
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
            key={filters.kind}
            edition={edition.id}
            items={filters.shown}
            kind={filters.kind}
            words={filters.shownWords}
            from={from}
            whole={whole}
          />
        ) : (
          <NothingShown filters={filters} />
        )}
      </div>
      <footer className={styles.foot}>
        <RemoveEdition edition={edition} />
      </footer>
    </>
  );
}

/** Why no item is shown: a name in the address that the list does not have, or filters that leave nothing. */
function NothingShown({ filters }: { readonly filters: Filters }) {
  const words = useWords();
  const { category, department, categories, departments } = filters;
  const lacks = (name: string, among: Filters["categories"]): boolean =>
    name !== "" && !among.some((one) => one.name === name);
  const [what, name] = lacks(category, categories)
    ? [words.filterCategory, category]
    : lacks(department, departments)
      ? [words.filterDepartment, department]
      : [];
  return <EmptyState title={what && name ? words.noSuchFilter(what, name) : words.nothingMatches} />;
}

/** Whether one comes back to a place within the list: from an item, or by the browser's own way. */
function useComesBack(): boolean {
  const { key, state } = useLocation();
  const type = useNavigationType();
  return state !== null || (type === NavigationType.Pop && leftPlaces.has(key));
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
