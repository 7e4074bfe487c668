import { Link, useParams } from "react-router";
import type { Department, DepartmentItem } from "../../../../src/model/department.ts";
import { placeName } from "../../data/place.ts";
import { useDepartment } from "../../data/queries.ts";
import { KindName } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./department.module.css";

const roles = ["counterpart", "receiver", "mentioned"] as const;

/** A department with every item that names it, by what it is in them. */
export function DepartmentPage() {
  const { name = "" } = useParams();
  useTitle(name);
  const department = useDepartment(name);
  if (department.isPending) return <LoadingState rows={10} />;
  if (department.isError) return <ErrorState whole error={department.error} retry={() => department.refetch()} />;
  return <Shown department={department.data} />;
}

function Shown({ department }: { readonly department: Department }) {
  const words = useWords();
  const titles = { counterpart: words.asCounterpart, receiver: words.asReceiver, mentioned: words.asMentioned };
  return (
    <div className={styles.page}>
      <nav className={styles.ways} aria-label={words.departmentsTitle}>
        <Link to="/departments">← {words.departmentsTitle}</Link>
      </nav>
      <header>
        <h1 className={styles.title}>{department.name}</h1>
        <p className={styles.lead}>
          {words.departmentItems(department.items.length)} · {words.departmentPrinted}：{department.printed.join("、")}
        </p>
      </header>
      {roles.map((role) => {
        const items = department.items.filter((item) => item.role === role);
        return items.length > 0 && <Role key={role} title={titles[role]} items={items} />;
      })}
    </div>
  );
}

function Role({ title, items }: { readonly title: string; readonly items: readonly DepartmentItem[] }) {
  const words = useWords();
  return (
    <section>
      <h2 className={styles.role}>
        {title} <span className={styles.count}>{items.length}</span>
      </h2>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={`${item.edition} ${item.itemId}`} className={styles.item}>
            <KindName kind={item.kind} />
            <Link to={`/lists/${item.edition}/${item.itemId}`}>{item.name}</Link>
            <span className={styles.meta}>
              {placeName(item.township)} · {words.nth(words.kinds[item.kind], item.ordinal)}{" "}
              <SampleTag sample={item.sample} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
