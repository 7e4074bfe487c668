import { Link } from "react-router";
import { EmptyState } from "../parts/states.tsx";
import { useTitle } from "../words/title.ts";
import { useWords } from "../words/words.tsx";

export function NotFoundPage() {
  const words = useWords();
  useTitle(words.notFoundTitle);
  return (
    <EmptyState whole title={words.notFoundTitle}>
      <p>{words.notFoundHint}</p>
      <Link to="/">{words.home}</Link>
    </EmptyState>
  );
}
