import { useState } from "react";
import { Link, useParams } from "react-router";
import type { DepartmentMirror } from "../../../../src/model/mirror.ts";
import { useMirror } from "../../data/queries.ts";
import { EmptyState, ErrorState, LoadingState } from "../../parts/states.tsx";
import { useTitle } from "../../words/title.ts";
import { useWords } from "../../words/words.tsx";
import { departmentAddress } from "../departments/department-address.ts";
import styles from "./mirror.module.css";
import { MirroredDuty } from "./mirrored-duty.tsx";

/** 部门对照: duty by duty what a department does and what townships do beside it, as each list has it. */
export function MirrorPage() {
  const { name = "" } = useParams();
  const words = useWords().mirror;
  useTitle(`${words.title} ${name}`);
  const mirror = useMirror(name);
  if (mirror.isPending) return <LoadingState whole rows={10} />;
  if (mirror.isError) return <ErrorState whole error={mirror.error} retry={() => mirror.refetch()} />;
  return <Shown mirror={mirror.data} />;
}

function Shown({ mirror: { name, lists, rows } }: { readonly mirror: DepartmentMirror }) {
  const words = useWords().mirror;
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const shown = onlyDiffering ? rows.filter(({ differs }) => differs) : rows;
  return (
    <div className={styles.page}>
      <nav className={styles.ways} aria-label={words.title}>
        <Link to={departmentAddress(name)}>{words.back(name)}</Link>
      </nav>
      <header className={styles.head}>
        <h1>
          {name} {words.title}
        </h1>
        <p className={styles.lead}>{words.lead(lists, rows.length)}</p>
        <p className={styles.note}>{words.marked}</p>
        <label className={styles.only}>
          <input type="checkbox" checked={onlyDiffering} onChange={(event) => setOnlyDiffering(event.target.checked)} />
          {words.onlyDiffering}
        </label>
      </header>
      {shown.length === 0 && <EmptyState title={words.allSame} />}
      {shown.map((row) => (
        <MirroredDuty key={row.duty?.id ?? `${row.versions[0]?.kind} ${row.name}`} row={row} />
      ))}
    </div>
  );
}
