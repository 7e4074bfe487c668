import { useEffect } from "react";
import { useWords } from "./words.tsx";

/** The page's name in the browser's tab and history. A question never stands in it. */
export function useTitle(page: string | undefined): void {
  const { app } = useWords();
  useEffect(() => {
    document.title = page ? `${page} · ${app}` : app;
  }, [page, app]);
}
