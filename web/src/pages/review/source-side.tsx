import { lazy, Suspense } from "react";
import { fieldOf } from "../../../../src/model/field-text.ts";
import type { ShownDoubt } from "../../../../src/model/review.ts";
import { PrintedSource } from "../../parts/printed-source.tsx";
import { LoadingState } from "../../parts/states.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./review.module.css";

const PagePicture = lazy(() =>
  import("./page-picture/page-picture.tsx").then(({ PagePicture }) => ({ default: PagePicture })),
);

/** The print with the place in question marked: its words, and where the document has pages a picture of them. */
export function SourceSide({ shown: { doubt, context, places } }: { readonly shown: ShownDoubt }) {
  const words = useWords();
  const { name, sha256 } = context.document;
  const field = fieldOf(doubt.finding?.field ?? "passage");
  return (
    <div className={styles.source}>
      <h3 className={styles.small}>{words.review.source}</h3>
      {places.length > 0 && (
        <Suspense fallback={<LoadingState rows={6} />}>
          <PagePicture key={doubt.id} sha256={sha256} places={places} field={field} />
        </Suspense>
      )}
      {context.printings.length > 0 ? (
        <PrintedSource context={context} doubted={field} />
      ) : (
        <p>{words.review.noSource}</p>
      )}
      <p className={styles.hint}>
        {words.documentInfo(name)} ·{" "}
        <a href={`/api/documents/${sha256}`} download>
          {words.original}
        </a>
      </p>
    </div>
  );
}
