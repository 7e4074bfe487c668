import type { PrintedContext } from "../../../../src/model/printed-context.ts";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";

/** The print with the place in question marked. A document of pages would show its page's picture here, with the box. */
export function SourceSide({ context }: { readonly context: PrintedContext }) {
  const words = useWords();
  return (
    <div className={styles.source}>
      <h3 className={styles.small}>{words.review.source}</h3>
      {context.printings.length > 0 ? <PrintedSource context={context} /> : <p>{words.review.noSource}</p>}
      <p className={styles.hint}>
        {words.documentInfo(context.document.name)} ·{" "}
        <a href={`/api/documents/${context.document.sha256}`} download>
          {words.original}
        </a>
      </p>
    </div>
  );
}
