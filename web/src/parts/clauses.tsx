import styles from "./clauses.module.css";
import { Marked } from "./marked.tsx";

interface ClausesProps {
  /** One line per clause, as printed. */
  readonly text: string;
  readonly words?: readonly string[];
}

/** A cell's clauses, a line each; numbered ones hang, headings stand out. */
export function Clauses({ text, words = [] }: ClausesProps) {
  return (
    <ul className={styles.clauses}>
      {text.split("\n").map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: clauses may repeat and never move
        <li key={i} className={`${styles.clause} ${styles[formOf(line)] ?? ""}`}>
          <Marked text={line} words={words} />
        </li>
      ))}
    </ul>
  );
}

function formOf(line: string): "numbered" | "digit" | "digits" | "heading" | "plain" {
  const ends = /[；;。]$/u.test(line);
  if (!ends && line.length <= 40 && (/^[一二三四五六七八九十]+、/u.test(line) || /[：:]$/u.test(line)))
    return "heading";
  const number = /^(\d{1,2})[.．]/u.exec(line)?.[1];
  if (number) return number.length === 1 ? "digit" : "digits";
  return /^(?:\d{1,2}[.、．]|[（(]?[\d一二三四五六七八九十]{1,3}[）)、])/u.test(line) ? "numbered" : "plain";
}
