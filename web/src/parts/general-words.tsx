import { useWords } from "../words/words.tsx";
import styles from "./general-words.module.css";

/** That other standard duties hold the same own words, so that these count for less. */
export function GeneralWords({ alsoIn }: { readonly alsoIn: number }) {
  const words = useWords().ownWords;
  return alsoIn > 0 && <span className={styles.general}>{words.general(alsoIn)}</span>;
}
