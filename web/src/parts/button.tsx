import type { ComponentProps } from "react";
import styles from "./button.module.css";

interface Look {
  /** What is done most, what is one of several, what takes something away; plain where it is left out. */
  readonly look?: "primary" | "plain" | "quiet" | "danger";
}

interface ButtonProps extends Omit<ComponentProps<"button">, "className">, Look {
  /** While it works it cannot be pressed again. */
  readonly busy?: boolean;
}

/** A button as everywhere in this app. */
export function Button({ look = "plain", busy = false, disabled = false, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy}
      className={`${styles.button} ${styles[look] ?? ""}`}
    />
  );
}

/** A link to a file that looks as a button does. */
export function DownloadButton({ look = "plain", ...rest }: Omit<ComponentProps<"a">, "className"> & Look) {
  return <a {...rest} download className={`${styles.button} ${styles[look] ?? ""}`} />;
}
