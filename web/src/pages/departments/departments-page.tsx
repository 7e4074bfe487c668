import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import type { DepartmentSummary } from "../../../../src/model/department.ts";
import { useDepartments } from "../../data/queries.ts";
import { SearchField } from "../../parts/fields.tsx";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { departmentAddress } from "./department-address.ts";
import styles from "./departments.module.css";
import { NoDepartments, OnlyCounty } from "./no-departments.tsx";

const BarChart = lazy(() => import("../../parts/bar-chart.tsx").then(({ BarChart }) => ({ default: BarChart })));

const mostBars = 20;

/** Departments by load, as a picture and as a table; each leads to its items. */
export function DepartmentsPage() {
  const words = useWords();
  useTitle(words.departmentsTitle);
  const county = useSearchParams()[0].get("county") ?? undefined;
  const departments = useDepartments(county);
  const [wanted, setWanted] = useState("");
  if (departments.isPending) return <LoadingState whole rows={10} />;
  if (departments.isError) return <ErrorState whole error={departments.error} retry={() => departments.refetch()} />;
  if (departments.data.length === 0) return <NoDepartments county={county} />;
  const shown = departments.data.filter((department) =>
    [department.name, ...department.printed].some((name) => name.includes(wanted)),
  );
  return (
    <>
      <h1>{words.departmentsTitle}</h1>
      <div className={styles.head}>
        <p className={styles.lead}>
          {words.departmentsLead(departments.data.length)}
          {county && <OnlyCounty county={county} />}
        </p>
        <SearchField className={styles.filter} label={words.findDepartment} value={wanted} change={setWanted} />
      </div>
      {wanted !== "" && <p className="print-only">{words.filteredBy(wanted)}</p>}
      <div className={styles.both}>
        <Picture departments={shown} />
        <DepartmentTable departments={shown} />
      </div>
    </>
  );
}

/** Beside the table where there is room; above it and folded where there is not, so that the table stays in reach. */
function Picture({ departments }: { readonly departments: readonly DepartmentSummary[] }) {
  const words = useWords();
  const [open, setOpen] = useState(() => matchMedia("(min-width: 861px)").matches);
  return (
    <details className={styles.picture} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.fold}>{words.departmentsChart}</summary>
      {open && (
        <Suspense fallback={<LoadingState rows={10} />}>
          <LoadChart departments={departments} />
        </Suspense>
      )}
    </details>
  );
}

function LoadChart({ departments }: { readonly departments: readonly DepartmentSummary[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const choose = useCallback((name: string) => void navigate(departmentAddress(name)), [navigate]);
  const { labels, series } = useMemo(() => {
    const top = departments.slice(0, mostBars);
    return {
      labels: top.map((department) => department.name),
      series: [
        {
          id: "counterpart",
          name: words.asCounterpart,
          colour: "--supporting",
          values: top.map((department) => department.counterpart),
        },
        {
          id: "receiver",
          name: words.asReceiver,
          colour: "--reclaimed",
          values: top.map((department) => department.receiver),
        },
      ],
    };
  }, [departments, words]);
  return labels.length === 0 ? null : (
    <BarChart title={words.departmentsChart} hint={words.chartHint} labels={labels} series={series} choose={choose} />
  );
}

function DepartmentTable({ departments }: { readonly departments: readonly DepartmentSummary[] }) {
  const words = useWords();
  if (departments.length === 0) return <EmptyState title={words.nothingMatches} />;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.departmentsTitle}</th>
          <th scope="col">{words.asCounterpart}</th>
          <th scope="col">{words.asReceiver}</th>
          <th scope="col">{words.inLists}</th>
        </tr>
      </thead>
      <tbody>
        {departments.map((department) => (
          <tr key={department.name}>
            <td>
              <Link to={departmentAddress(department.name)}>{department.name}</Link>
            </td>
            <td>{department.counterpart}</td>
            <td>{department.receiver}</td>
            <td>{department.lists}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
