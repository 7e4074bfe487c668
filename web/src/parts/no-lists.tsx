import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { answered, client } from "../data/client.ts";
import { useHealth } from "../data/queries.ts";
import { useWords } from "../words/words.tsx";
import { Button } from "./button.tsx";
import styles from "./no-lists.module.css";
import { ErrorState } from "./states.tsx";

/** What to do while the registry is empty: import one's own lists, or take the sample. */
export function NoLists() {
  const words = useWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{words.noLists}</h2>
      <p>{words.noListsHint}</p>
      <FirstSteps />
    </section>
  );
}

/** The ways to a first list. */
export function FirstSteps() {
  const words = useWords();
  return (
    <div className={styles.steps}>
      <Link to="/import">{words.importOwn}</Link>
      <LoadSample />
    </div>
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
      <Button busy={load.isPending} onClick={() => load.mutate()}>
        {words.loadSample}
      </Button>
      {load.isError && <ErrorState inline error={load.error} />}
    </>
  );
}
