import { lazy, Suspense, useCallback } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import type { Department, DepartmentItem } from "../../../../src/model/department.ts";
import { placeName } from "../../data/place.ts";
import { useDepartment, useDepartmentsInHand } from "../../data/queries.ts";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { departmentAddress } from "../departments/department-address.ts";
import styles from "./department.module.css";

const CategoryLoad = lazy(() => import("./category-load.tsx").then(({ CategoryLoad }) => ({ default: CategoryLoad })));

const roles = ["counterpart", "receiver", "mentioned"] as const;

/** A department with every item that names it, by what it is in them. */
export function DepartmentPage() {
  const { name = "" } = useParams();
  useTitle(name);
  const department = useDepartment(name);
  if (department.isPending) return <Coming name={name} />;
  if (department.isError) return <ErrorState whole error={department.error} retry={() => department.refetch()} />;
  return <Shown department={department.data} />;
}

/** What is known before the items are there: the name, and the counts where the table of departments was seen. */
function Coming({ name }: { readonly name: string }) {
  const words = useWords();
  const known = useDepartmentsInHand()?.find((department) => department.name === name);
  return (
    <div className={styles.page}>
      <Ways />
      <header>
        <h1>{name}</h1>
        {known && (
          <p className={styles.lead}>
            {words.asCounterpart} {known.counterpart} · {words.asReceiver} {known.receiver} · {words.inLists}{" "}
            {known.lists}
          </p>
        )}
      </header>
      <LoadingState rows={4} />
    </div>
  );
}

function Ways() {
  const words = useWords();
  return (
    <nav className={styles.ways} aria-label={words.departmentsTitle}>
      <Link to="/departments">← {words.departmentsTitle}</Link>
    </nav>
  );
}

function Shown({ department }: { readonly department: Department }) {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const category = params.get("category") ?? "";
  const choose = useCallback((wanted: string) => setParams({ category: wanted }, { replace: true }), [setParams]);
  const titles = { counterpart: words.asCounterpart, receiver: words.asReceiver, mentioned: words.asMentioned };
  const shown = department.items.filter((item) => category === "" || item.category === category);
  const others = department.printed.filter((name) => name !== department.name);
  return (
    <div className={styles.page}>
      <Ways />
      <header>
        <h1>{department.name}</h1>
        <p className={styles.lead}>
          {words.departmentItems(department.items.length)}
          {" · "}
          <Link to={`${departmentAddress(department.name)}/mirror`}>{words.mirror.open}</Link>
          {others.length > 0 && ` · ${words.departmentPrinted}：${others.join("、")}`}
        </p>
      </header>
      <Suspense fallback={<LoadingState rows={6} />}>
        <CategoryLoad items={department.items} choose={choose} />
      </Suspense>
      {category !== "" && (
        <p className={styles.narrowed} role="status">
          {words.filterCategory}：{category}
          <button type="button" className={styles.clear} onClick={() => setParams({}, { replace: true })}>
            {words.clearFilters}
          </button>
        </p>
      )}
      {shown.length === 0 && <EmptyState title={words.nothingMatches} />}
      {roles.map((role) => {
        const items = shown.filter((item) => item.role === role);
        return items.length > 0 && <Role key={role} title={titles[role]} items={items} />;
      })}
    </div>
  );
}

/** Items with the same words stand once, with the townships whose lists hold them. */
function Role({ title, items }: { readonly title: string; readonly items: readonly DepartmentItem[] }) {
  const alike = Map.groupBy(items, ({ kind, name }) => `${kind} ${name}`);
  return (
    <section>
      <h2 className={styles.role}>
        {title} <span className={styles.count}>{items.length}</span>
      </h2>
      <ul className={styles.items}>
        {[...alike].map(([key, places]) => (
          <Item key={key} places={places} />
        ))}
      </ul>
    </section>
  );
}

function Item({ places }: { readonly places: readonly DepartmentItem[] }) {
  const words = useWords();
  const [first] = places;
  if (!first) return null;
  return (
    <li className={styles.item}>
      <KindName kind={first.kind} />
      <span>{first.name}</span>
      <span className={styles.places}>
        {places.map((item) => (
          <span key={`${item.edition} ${item.itemId}`} className={styles.place}>
            <Link to={`/lists/${item.edition}/${item.itemId}`}>
              <span className="sr-only">{item.name} </span>
              {placeName(item.township, words)} {words.ordinalOf(item.ordinal)}
            </Link>{" "}
            <SampleTag sample={item.sample} />
          </span>
        ))}
      </span>
    </li>
  );
}
