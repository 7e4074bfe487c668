import type { Review, ShownDoubt } from "../../../../src/model/review.ts";
import { ErrorState, LoadingState } from "../../parts/states.tsx";
import { useLanguage, useWords } from "../../words/words.tsx";
import { EditForm } from "./edit-form.tsx";
import { MoveForm } from "./move-form.tsx";
import { PlaceForm } from "./place-form.tsx";
import { ReadingSide } from "./reading-side.tsx";
import styles from "./review.module.css";
import { SourceSide } from "./source-side.tsx";
import { Help, Tools } from "./tools.tsx";
import { type DeskState, useDesk } from "./use-desk.ts";

interface DeskProps {
  readonly review: Review;
  readonly readOnly: boolean;
  readonly who: string;
}

/** One doubt at a time: its print, what was read, and what can be done with it, by keys or buttons. */
export function Desk({ review, readOnly, who }: DeskProps) {
  const desk = useDesk(review, readOnly, who);
  const { doubt, shown, deeds, at, help, note } = desk;
  const { review: words } = useWords();
  return (
    <>
      {deeds.isError && <ErrorState error={deeds.error} />}
      <Tools desk={desk} readOnly={readOnly} />
      <p role="status" className={styles.hint}>
        {note && words.notes[note]}
      </p>
      {help && <Help edition={review.edition.id} />}
      {doubt && (
        <section className={styles.desk}>
          <Said doubt={doubt} at={at} open={review.doubts.length} />
          {shown.isPending && <LoadingState rows={6} />}
          {shown.isError && <ErrorState error={shown.error} retry={() => shown.refetch()} />}
          {shown.data && (
            <div className={styles.sides}>
              <SourceSide shown={shown.data} />
              <Work key={doubt.id} desk={desk} shown={shown.data} edition={review.edition.id} />
            </div>
          )}
        </section>
      )}
    </>
  );
}

/** What is doubtful, in one line. */
function Said({
  doubt,
  at,
  open,
}: {
  readonly doubt: ShownDoubt["doubt"];
  readonly at: number;
  readonly open: number;
}) {
  const { words, language } = useLanguage();
  const { finding } = doubt;
  const message = finding ? (language === "zh" ? finding.message : finding.messageEn) : words.review.unplaced;
  return (
    <h2 className={styles.said}>
      <span className={styles.hint}>{words.review.position(at + 1, open)}</span> {message}
    </h2>
  );
}

interface WorkProps {
  readonly desk: DeskState;
  readonly shown: ShownDoubt;
  readonly edition: number;
}

function Work({ desk: { mode, deeds, act, look }, shown, edition }: WorkProps) {
  const { words } = useLanguage();
  const { doubt, item, near } = shown;
  const busy = deeds.isPending;
  return (
    <div>
      <h3 className={styles.small}>{words.review.reading}</h3>
      {mode === "edit" && item ? (
        <EditForm
          item={item}
          doubted={doubt.finding?.field}
          busy={busy}
          save={(fields, why) => act({ does: "correct", doubt: doubt.id, itemId: item.id, fields, why })}
          back={look}
        />
      ) : (
        <ReadingSide shown={shown} edition={edition} />
      )}
      {mode === "move" && item && (
        <MoveForm
          item={item}
          near={near}
          doubted={doubt.finding?.field}
          busy={busy}
          save={(move) => act({ does: "place", doubt: doubt.id, ...move })}
          back={look}
        />
      )}
      {mode === "place" && (
        <PlaceForm near={near} busy={busy} save={(to) => act({ does: "place", doubt: doubt.id, to })} back={look} />
      )}
    </div>
  );
}
