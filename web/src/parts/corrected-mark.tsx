import type { Corrected, FieldValue } from "../../../src/model/duty-item.ts";
import { useWords } from "../words/words.tsx";
import styles from "./corrected-mark.module.css";

/** Says of a field that the office typed or placed its words, who and why, and what had been read. */
export function CorrectedMark({ corrected }: { readonly corrected: Corrected | undefined }) {
  const words = useWords();
  if (!corrected) return null;
  const { how, printed, who, why } = corrected;
  const facts = [how === "typed" ? words.review.typedBy : words.review.placedBy, who, why];
  return (
    <small className={styles.mark}>
      {facts.filter(Boolean).join(" · ")} · {words.review.printedWas} {asText(printed) || words.review.nothing}
    </small>
  );
}

function asText(value: FieldValue): string {
  if (!Array.isArray(value)) return String(value ?? "");
  return value
    .map((part) =>
      typeof part === "string" ? part : [part.receivingDepartments.join("、"), part.handlingMethod].join("："),
    )
    .join("、");
}
