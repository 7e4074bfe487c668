import { Button } from "./button.tsx";
import styles from "./key-button.module.css";

interface KeyButtonProps {
  readonly name: string;
  readonly letter: string;
  /** What it does; it cannot be pressed where there is nothing to do. */
  readonly act: (() => void) | undefined;
  readonly busy?: boolean;
  readonly look?: "primary" | "plain";
}

/** A button that names the key that does the same. */
export const KeyButton = ({ name, letter, act, busy = false, look = "plain" }: KeyButtonProps) => (
  <Button look={look} disabled={!act} busy={busy} aria-keyshortcuts={letter} onClick={act}>
    {name}
    <span className={styles.key} aria-hidden="true">
      {letter}
    </span>
  </Button>
);
