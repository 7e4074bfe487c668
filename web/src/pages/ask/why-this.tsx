import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Answer, Hit } from "../../../../src/model/answer.ts";
import { percentOf } from "../../../../src/model/certainty.ts";
import { lessIn, runnerUp, sharedWordsOf, understoodFor } from "../../data/reasons.ts";
import { Marked } from "../../parts/marked.tsx";
import { useWords } from "../../words/words.tsx";
import styles from "./why-this.module.css";

interface WhyThisProps {
  readonly hit: Hit;
  readonly answer: Answer;
  readonly question: string;
}

/** Why this item, folded away: what the question was taken for, the words in common, why the next is behind, how certain. */
export function WhyThis({ hit, answer, question }: WhyThisProps) {
  const { answer: words, ownWords } = useWords();
  const level = answer.certainty;
  const meant = understoodFor(answer, hit);
  const shared = sharedWordsOf(hit);
  const next = runnerUp(answer, hit);
  return (
    <details className={styles.why}>
      <summary>
        {words.why} <span className={styles[level]}>{words.certainties[level]}</span>
      </summary>
      <dl className={styles.reasons}>
        {meant && (
          <>
            <Line title={words.asked}>
              <Marked text={clipped(question, 80)} words={meant.words} />
            </Line>
            <Line title={words.understood}>
              <strong>{meant.name}</strong> {meant.definition}
            </Line>
            {meant.like && (
              <Line title={words.likeQuestion}>
                <Marked text={meant.like} words={meant.words} />
              </Line>
            )}
          </>
        )}
        {answer.ownWords && (
          <Line title={ownWords.title}>
            <Link to="/own-words">{ownWords.used(answer.ownWords.words, answer.ownWords.name)}</Link>
          </Line>
        )}
        <Line title={words.sharedWords}>{shared.join("、") || words.noSharedWords}</Line>
        {next && (
          <Line title={words.next}>
            <Behind next={next} hit={hit} />
          </Line>
        )}
        {!answer.reranked?.overturned && (
          <Line title={words.certainties[level]}>{words.certaintyMeans(percentOf(answer.confidence))}</Line>
        )}
      </dl>
    </details>
  );
}

const Line = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={styles.line}>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

/** In one sentence, how the next item differs. */
function Behind({ next, hit }: { readonly next: Hit; readonly hit: Hit }) {
  const words = useWords().answer;
  const aspect = lessIn(next, hit);
  const name = clipped(next.item.name, 24);
  return aspect ? words.isLess(name, sharedWordsOf(next), aspect) : words.isClose(name);
}

const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
