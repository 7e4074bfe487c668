import { useEffect, useState } from "react";
import { useWords } from "../../words/words.tsx";
import styles from "./import.module.css";

interface BusyProps {
  /** What is being done. */
  readonly label: string;
  readonly since: number | undefined;
}

/** What is being done with a file, and for how long; the seconds are for the eye alone. */
export function Busy({ label, since }: BusyProps) {
  const words = useWords();
  const seconds = useSecondsSince(since);
  return (
    <span className={styles.busy}>
      <span className={styles.doing}>
        <span role="status">{label}</span>
        {seconds >= fewSeconds && <span aria-hidden="true">{words.importElapsed(seconds)}</span>}
      </span>
      <span className={styles.bar} aria-hidden="true" />
      {seconds >= manySeconds && <span>{words.importLong}</span>}
    </span>
  );
}

const fewSeconds = 2;
const manySeconds = 10;

function useSecondsSince(since: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return since === undefined ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}
