import { Button, DownloadButton } from "../../parts/button.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./list.module.css";
import { asParams, type Filters } from "./use-filters.ts";

const formats = [
  { format: "xlsx", name: "XLSX" },
  { format: "docx", name: "Word" },
  { format: "csv", name: "CSV" },
] as const;

/** What is shown, as a file or on paper. */
export function ExportBar({ edition, filters }: { readonly edition: number; readonly filters: Filters }) {
  const words = useWords();
  const { kind, category, department, words: text } = filters;
  const query = new URLSearchParams({ ...asParams({ kind, category, department, words: text }), kind });
  if (filters.shown.length === 0) return null;
  return (
    <fieldset className={styles.export}>
      <legend className={styles.exportLabel}>{words.exportAs}</legend>
      {formats.map(({ format, name }) => (
        <DownloadButton key={format} href={`/api/editions/${edition}/export/${format}?${query}`}>
          {name}
        </DownloadButton>
      ))}
      <Button onClick={() => window.print()}>{words.print}</Button>
    </fieldset>
  );
}
