import { Link } from "react-router";
import { EmptyState } from "../parts/states.tsx";
import { useWords } from "../words/words.tsx";

export function NotFoundPage() {
  const words = useWords();
  return (
    <EmptyState whole title={words.notFoundTitle}>
      <p>{words.notFoundHint}</p>
      <Link to="/">{words.home}</Link>
    </EmptyState>
  );
}
