import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { type Asked, scopeKey } from "../../data/asked.ts";
import { placeName } from "../../data/place.ts";
import { Button } from "../../parts/button.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useWords } from "../../words/words.tsx";
import { AnswerCard } from "./answer-card.tsx";
import styles from "./ask.module.css";
import { Candidates } from "./candidates.tsx";
import { Notice } from "./notice.tsx";

interface AnswerViewProps {
  readonly answer: Answer;
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** The best item as a card, the others as lines that become the card when they are chosen; nobody is named while unsure. */
export function AnswerView({ answer, asked, ask }: AnswerViewProps) {
  const words = useWords();
  const unsure = answer.verdict === "unsure";
  const [chosen, setChosen] = useState<Hit | undefined>(unsure ? undefined : answer.hits[0]);
  const place = useChosenPlace(chosen);
  if (answer.editions === 0) return <NoLists />;
  if (answer.hits.length === 0) return <Nothing answer={answer} asked={asked} ask={ask} />;
  const others = answer.hits.filter((hit) => unsure || hit !== chosen);
  return (
    <div className={styles.results}>
      <div aria-live="polite" className={styles.results}>
        {unsure && <Notice title={words.verdict.unsure()} hint={words.unsureHint} />}
        <Notes notes={answer.notes} />
        {chosen && (
          <div ref={place} tabIndex={-1} className={styles.chosen}>
            <AnswerCard key={`${chosen.edition} ${chosen.itemId}`} hit={chosen} verdict={answer.verdict} />
          </div>
        )}
      </div>
      {others.length > 0 && (
        <section>
          <h2 className={styles.othersTitle}>{unsure ? words.closest : words.others}</h2>
          <Candidates hits={others} chosen={chosen} choose={setChosen} />
        </section>
      )}
      <p className={styles.searched}>{words.searched(answer.editions)}</p>
    </div>
  );
}

const mostNotes = 3;

/** The first lists that may lack items. */
function Notes({ notes }: Pick<Answer, "notes">) {
  return notes
    .slice(0, mostNotes)
    .map(({ edition, township, unreadKinds, unplaced }) => (
      <UnreadNote key={edition} place={placeName(township)} unreadKinds={unreadKinds} unplaced={unplaced} />
    ));
}

/** Brings the card into view when another item is chosen, for its line may stand far below. */
function useChosenPlace(chosen: Hit | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(chosen);
  useEffect(() => {
    if (chosen === first.current) return;
    first.current = undefined;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return place;
}

/** Nothing was found: the lists hold no such item, or some of them could not be read. */
function Nothing({ answer, asked, ask }: AnswerViewProps) {
  const words = useWords();
  return (
    <div className={styles.results} aria-live="polite">
      <Notice
        title={answer.verdict === "unlisted" ? words.verdict.unlisted() : words.verdict.notFound()}
        hint={words.unlistedHint}
      >
        {scopeKey(asked) !== "" && (
          <div>
            <Button onClick={() => ask({ question: asked.question })}>{words.askEverywhere}</Button>
          </div>
        )}
      </Notice>
      <Notes notes={answer.notes} />
      <p className={styles.searched}>{words.searched(answer.editions)}</p>
    </div>
  );
}

function NoLists() {
  const words = useWords();
  return (
    <Notice title={words.noLists} hint={words.noListsHint}>
      <Link to="/import">{words.importOwn}</Link>
    </Notice>
  );
}
