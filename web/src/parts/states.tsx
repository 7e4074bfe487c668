import type { ReactNode } from "react";
import { Link } from "react-router";
import { ApiProblem } from "../data/client.ts";
import { useLanguage, useWords } from "../words/words.tsx";
import { Button } from "./button.tsx";
import styles from "./states.module.css";

interface Whole {
  /** Whether the state is the whole page, so that its title is the page's. */
  readonly whole?: boolean;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({
  title,
  whole = false,
  children,
}: { readonly title: string; readonly children?: ReactNode } & Whole) {
  const Title = whole ? "h1" : "p";
  return (
    <div className={styles.state}>
      <Title className={styles.title}>{title}</Title>
      {children}
    </div>
  );
}

/** What went wrong, in the user's language, and a way on; in a line or two where it is a part of something else. */
export function ErrorState({
  error,
  retry,
  whole = false,
  inline = false,
}: { readonly error: unknown; readonly retry?: () => void; readonly inline?: boolean } & Whole) {
  const Title = whole ? "h1" : "p";
  const { words, language } = useLanguage();
  const problem = error instanceof ApiProblem ? error : undefined;
  const missing = problem?.code === "NOT_FOUND";
  const stated = problem && (language === "zh" ? problem.messageZh : problem.message);
  const message = stated ?? (isUnreachable(error) ? words.unreachable : String(error));
  return (
    <div className={inline ? styles.inline : styles.state} role="alert">
      <Title className={styles.title}>{missing ? words.missing : words.failed}</Title>
      <p>{message}</p>
      {missing && whole && <Link to="/lists">{words.toLists}</Link>}
      {!missing && retry && <Button onClick={retry}>{words.retry}</Button>}
    </div>
  );
}

/** What browsers throw when nobody answers, or when a part of the page is not there any more. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && /fetch|import|preload|load/iu.test(error.message));

/** Grey lines where words will be. */
export function LoadingState({ rows = 4, whole = false }: { readonly rows?: number } & Whole) {
  const words = useWords();
  return (
    <div aria-busy="true">
      {whole && <h1 className="sr-only">{words.loading}</h1>}
      <span className="sr-only" role="status">
        {words.loading}
      </span>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: rows + 1 }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey lines never move
          <span key={i} className={styles.line} />
        ))}
      </div>
    </div>
  );
}
