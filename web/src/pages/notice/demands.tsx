import { Link } from "react-router";
import type { HeldDemand } from "../../../../src/model/notice.ts";
import { Marked } from "../../parts/marked.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./demands.module.css";
import { VerdictSign } from "./verdict-sign.tsx";

/** A task's actions: what each is to the township, why, and the list's own words. Of several each is named. */
export function Demands({ demands }: { readonly demands: readonly HeldDemand[] }) {
  const differ = new Set(demands.map(({ verdict }) => verdict)).size > 1;
  return (
    <ul className={styles.demands}>
      {demands.map((demand, i) => (
        <Demand
          key={demand.start}
          demand={demand}
          alone={demands.length === 1}
          apart={differ}
          told={demands[i - 1]?.basis?.citation === demand.basis?.citation}
        />
      ))}
    </ul>
  );
}

interface DemandProps {
  readonly demand: HeldDemand;
  readonly alone: boolean;
  /** Whether the task's actions stand differently to the list. */
  readonly apart: boolean;
  /** Whether the list's words stand above already. */
  readonly told: boolean;
}

function Demand({ demand, alone, apart, told }: DemandProps) {
  const words = useWords();
  const { text, verdict, basis } = demand;
  return (
    <li>
      {!alone && (
        <p className={styles.named}>
          “{text}” {apart && <VerdictSign verdict={verdict} />}
        </p>
      )}
      <p>{words.notice.why(demand)}</p>
      {basis && !told && (
        <p className={styles.quoted}>
          {verdict === "unsure" && words.notice.near}
          <Marked text={basis.citation} words={basis.words} />{" "}
          <Link to={`/lists/${basis.edition}/${basis.itemId}`}>{words.notice.open}</Link>
        </p>
      )}
    </li>
  );
}
