import { Link } from "react-router";
import { useEditions } from "../../data/queries.ts";
import { FirstSteps } from "../../parts/no-lists.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { EmptyState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./departments.module.css";

/**
 * Why there is no department: no list yet, or none that names one. The sample steps back as soon as there are real lists, so
 * that its departments stand one press away.
 */
export function NoDepartments({ county }: { readonly county: string | undefined }) {
  const words = useWords();
  const editions = useEditions().data;
  if (!editions) return null;
  const sample = editions.find((edition) => edition.sample)?.township.county;
  return (
    <EmptyState whole title={words.noDepartments}>
      {editions.length === 0 ? (
        <FirstSteps />
      ) : (
        <>
          <p>{words.noDepartmentsWhy}</p>
          <p className={styles.ways}>
            <Link to="/lists">{words.toLists}</Link>
            {sample && county === undefined && (
              <Link to={`/departments?county=${encodeURIComponent(sample)}`}>{words.departmentsOfSample(sample)}</Link>
            )}
          </p>
        </>
      )}
    </EmptyState>
  );
}

/** That the departments are those of one county's lists, and the way to all. */
export function OnlyCounty({ county }: { readonly county: string }) {
  const words = useWords();
  const sample = useEditions().data?.some((edition) => edition.sample && edition.township.county === county) ?? false;
  return (
    <span className={styles.only}>
      {words.departmentsOnly(county)} <SampleTag sample={sample} />{" "}
      <Link to="/departments">{words.departmentsAll}</Link>
    </span>
  );
}
