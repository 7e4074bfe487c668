import { Button } from "antd";
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
  const disabled = filters.shown.length === 0;
  return (
    <fieldset className={styles.export}>
      <legend className={styles.exportLabel}>{words.exportAs}</legend>
      {formats.map(({ format, name }) => (
        <Button key={format} disabled={disabled} href={`/api/editions/${edition}/export/${format}?${query}`} download>
          {name}
        </Button>
      ))}
      <Button disabled={disabled} onClick={() => window.print()}>
        {words.print}
      </Button>
    </fieldset>
  );
}
