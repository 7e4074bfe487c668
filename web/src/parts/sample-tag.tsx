import { useWords } from "../words/words.tsx";
import styles from "./sample-tag.module.css";

/** 示例: stands wherever an edition of the fictional county is shown. */
export function SampleTag({ sample }: { readonly sample: boolean }) {
  const words = useWords();
  if (!sample) return null;
  return (
    <span className={styles.tag} title={words.sampleHint}>
      {words.sample}
    </span>
  );
}
