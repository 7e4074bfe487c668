import styles from "./history.module.css";

/** A button that stands within a sentence. */
export const TextButton = ({ label, press }: { readonly label: string; press(): void }) => (
  <button type="button" className={styles.clear} onClick={press}>
    {label}
  </button>
);
