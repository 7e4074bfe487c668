import { useEffect, useRef, useState } from "react";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { answering, namesSomebody } from "../../../../src/model/answering.ts";
import type { Reranked } from "../../../../src/model/rerank.ts";
import type { Asked } from "../../data/asked.ts";
import { placeName } from "../../data/place.ts";
import { besides } from "../../data/verdict.ts";
import { NoLists } from "../../parts/no-lists.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useWords } from "../../words/words.tsx";
import type { Words } from "../../words/zh.ts";
import { AnswerCard } from "./answer-card.tsx";
import styles from "./ask.module.css";
import { Candidates } from "./candidates.tsx";
import { NobodyNamed } from "./nobody-named.tsx";
import { Townships } from "./townships.tsx";

interface AnswerViewProps {
  readonly answer: Answer;
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** The items that answer as cards, the others as lines that become the card when they are chosen. */
export function AnswerView({ answer, asked, ask }: AnswerViewProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<Hit>();
  const place = useChosenPlace(chosen);
  if (answer.editions === 0) return <NoLists />;
  const sure = namesSomebody(answer.verdict);
  const cards = chosen ? [chosen] : answering(answer);
  const others = besides(answer, cards);
  const close = answer.verdict === "unlisted" ? words.answer.similar : words.closest;
  return (
    <div className={styles.results}>
      <div aria-live="polite" className={styles.results}>
        {!sure && <NobodyNamed answer={answer} asked={asked} ask={ask} />}
        <Notes notes={answer.notes} />
        <div ref={place} tabIndex={-1} className={`${styles.results} ${styles.chosen}`}>
          {cards.length > 1 && <Shared cards={cards} />}
          {sure && answer.editions > 1 && <Example cards={cards} />}
          {cards.map((hit) => (
            <AnswerCard key={`${hit.edition} ${hit.itemId}`} hit={hit} answer={answer} question={asked.question} />
          ))}
        </div>
      </div>
      <Candidates title={sure ? words.others : close} items={others} chosen={chosen} choose={setChosen} />
      {answer.editions > 1 && <Townships asked={asked} />}
      <p className={styles.searched}>
        {words.searched(answer.editions)} {answer.reranked && rerankedWord(answer.reranked, words)}
      </p>
    </div>
  );
}

function rerankedWord({ address, overturned, failure }: Reranked, { answer: words }: Words): string {
  if (failure) return words.notReranked(address, failure);
  return overturned ? words.overturned(address) : words.reranked(address);
}

/** That items of several lists answer: parts of one township's work, or what townships have differently. */
function Shared({ cards }: { readonly cards: readonly Hit[] }) {
  const { answer: words } = useWords();
  const together = new Set(cards.map(({ edition }) => edition)).size === 1;
  return <h2 className={styles.shared}>{together ? words.several : words.severalPlaces}</h2>;
}

/** Where many lists were asked, one township's item is only an example of them. */
function Example({ cards: [first] }: { readonly cards: readonly Hit[] }) {
  const words = useWords();
  return first && <p className={styles.searched}>{words.answer.example(placeName(first.township, words))}</p>;
}

const mostNotes = 3;

/** The first lists that may lack items. */
function Notes({ notes }: Pick<Answer, "notes">) {
  const words = useWords();
  return notes
    .slice(0, mostNotes)
    .map(({ edition, township, unreadKinds, unplaced }) => (
      <UnreadNote key={edition} place={placeName(township, words)} unreadKinds={unreadKinds} unplaced={unplaced} />
    ));
}

/** Brings the card into view when another item is chosen, for its line may stand far below. */
function useChosenPlace(chosen: Hit | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!chosen) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return place;
}
