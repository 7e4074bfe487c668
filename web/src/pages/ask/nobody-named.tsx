import type { Answer, Elsewhere } from "../../../../src/model/answer.ts";
import { percentOf } from "../../../../src/model/certainty.ts";
import { type Asked, scopeKey } from "../../data/asked.ts";
import { besides, unlistedLine } from "../../data/verdict.ts";
import { Button } from "../../parts/button.tsx";
import { useWords } from "../../words/words.tsx";
import type { Words } from "../../words/zh.ts";
import styles from "./ask.module.css";
import { Notice } from "./notice.tsx";

interface NobodyNamedProps {
  readonly answer: Answer;
  readonly asked: Asked;
  ask(asked: Asked): void;
}

/** Instead of a card, while no list answers: no list holds the matter, or it is not certain which one is meant. */
export function NobodyNamed({ answer, asked, ask }: NobodyNamedProps) {
  const words = useWords();
  const { verdict, hits, elsewhere } = answer;
  const certain = verdict === "unlisted";
  const nothing = hits.length === 0;
  const doubt = nothing ? words.verdict.notFound() : words.verdict.unsure();
  const hint = certain || nothing ? words.unlistedHint : words.unsureHint;
  return (
    <Notice
      title={certain ? unlistedLine(answer.confidence, words) : doubt}
      hint={elsewhere ? whereElse(elsewhere, words) : hint}
    >
      {certain && (
        <p>{words.answer.howOftenRight(percentOf(answer.confidence), besides(answer, []).near.length > 0)}</p>
      )}
      <Which answer={answer} asked={asked} ask={ask} />
      {(certain || nothing) && scopeKey(asked) !== "" && (
        <div>
          <Button onClick={() => ask({ question: asked.question })}>{words.askEverywhere}</Button>
        </div>
      )}
    </Notice>
  );
}

const whereElse = (elsewhere: Elsewhere, { answer: words }: Words): string =>
  elsewhere.type === "matter"
    ? words.matterElsewhere(elsewhere.name, elsewhere.why)
    : words.dutyElsewhere(elsewhere.name, elsewhere.usual, elsewhere.leads);

/** One question in return: each choice asks again with what is meant behind the question. */
function Which({ answer, asked, ask }: NobodyNamedProps) {
  const { answer: words } = useWords();
  const open = answer.clarify.filter((choice) => !asked.question.includes(choice));
  if (open.length === 0) return null;
  return (
    <fieldset className={styles.which}>
      <legend>{words.which}</legend>
      {open.map((choice) => (
        <Button key={choice} onClick={() => ask({ ...asked, question: words.withChoice(asked.question, choice) })}>
          <span lang="zh-CN">{choice}</span>
        </Button>
      ))}
    </fieldset>
  );
}
