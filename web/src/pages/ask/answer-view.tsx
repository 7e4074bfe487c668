import { useState } from "react";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { placeName } from "../../data/place.ts";
import { noVerdictLine } from "../../data/verdict.ts";
import { KindName, KindSign, kindClass } from "../../parts/kind.tsx";
import { SampleTag } from "../../parts/sample-tag.tsx";
import { UnreadNote } from "../../parts/unread-note.tsx";
import { useWords } from "../../words/words.tsx";
import card from "./answer-card.module.css";
import { AnswerCard } from "./answer-card.tsx";
import styles from "./ask.module.css";

/** The best item as a card, the others as lines that become the card when they are chosen. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const hit = answer.hits[chosen];
  if (answer.editions === 0) return <NoAnswer title={words.noLists} hint={words.noListsHint} />;
  const title = noVerdictLine(answer.verdict, answer.hits.length, words);
  if (!hit)
    return (
      <>
        <NoAnswer title={title} hint={words.unlistedHint} />
        <Notes notes={answer.notes} />
      </>
    );
  const others = answer.hits.map((other, i) => ({ other, i })).filter(({ i }) => i !== chosen);
  return (
    <div className={styles.results} aria-live="polite">
      {answer.verdict === "unsure" && chosen === 0 && <NoAnswer title={title} hint={words.unlistedHint} />}
      <Notes notes={answer.notes} />
      <AnswerCard key={`${hit.edition} ${hit.itemId}`} hit={hit} verdict={answer.verdict} />
      {others.length > 0 && (
        <section>
          <h2 className={styles.othersTitle}>{words.others}</h2>
          <ul className={styles.others}>
            {others.map(({ other, i }) => (
              <Other key={`${other.edition} ${other.itemId}`} hit={other} choose={() => setChosen(i)} />
            ))}
          </ul>
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

function NoAnswer({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <section className={`${card.card} ${kindClass("unlisted")}`} aria-live="polite">
      <h2 className={card.verdict}>
        <KindSign kind="unlisted" />
        {title}
      </h2>
      <p className={card.body}>{hint}</p>
    </section>
  );
}

function Other({ hit, choose }: { readonly hit: Hit; readonly choose: () => void }) {
  const words = useWords();
  return (
    <li className={styles.other}>
      <button type="button" className={styles.otherButton} onClick={choose}>
        <KindName kind={hit.kind} />
        <span>{hit.item.name}</span>
        <span className={styles.otherMeta}>
          {placeName(hit.township)} · {words.nth(words.kinds[hit.kind], hit.ordinal)} <SampleTag sample={hit.sample} />
        </span>
      </button>
    </li>
  );
}
