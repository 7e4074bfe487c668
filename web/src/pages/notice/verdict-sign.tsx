import type { Verdict } from "../../../../src/model/answer.ts";
import type { TaskVerdict } from "../../../../src/model/notice.ts";
import { KindSign, kindClass } from "../../parts/kind.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./verdict-sign.module.css";

/** Each verdict in the sign and colour of whose work it is. */
const signs: Readonly<Record<TaskVerdict, Verdict>> = {
  "within-basic": "basic",
  "within-supporting": "supporting",
  beyond: "reclaimed",
  reclaimed: "reclaimed",
  unlisted: "unlisted",
  unsure: "unsure",
  partly: "several",
};

export function VerdictSign({ verdict }: { readonly verdict: TaskVerdict }) {
  const words = useWords();
  return (
    <span className={`${styles.verdict} ${kindClass(signs[verdict])}`}>
      <KindSign kind={signs[verdict]} />
      {words.notice.verdicts[verdict]}
    </span>
  );
}
