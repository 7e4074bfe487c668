import type { CSSProperties } from "react";
import type { Township } from "../../../../src/model/reading.ts";
import type { Actor, ItemStructure, Step } from "../../../../src/model/structure.ts";
import { clausesWithSteps, type HandOff, handOffsOf, lanes } from "../../data/hand-offs.ts";
import { unitWord } from "../../data/place.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./hand-offs.module.css";

interface HandOffsProps {
  readonly structure: ItemStructure;
  readonly township: Township;
}

/** A small flow chart: who hands what to whom, and in what time. Below it the same as text, with every other step. */
export function HandOffs({ structure, township }: HandOffsProps) {
  const words = useWords();
  const handOffs = handOffsOf(structure);
  if (handOffs.length === 0) return null;
  const used = lanes.filter((lane) => handOffs.some(({ from, to }) => from === lane || to === lane));
  const laneWord = (lane: Actor): string => (lane === "township" ? unitWord(township, words) : words.lanes[lane]);
  return (
    <section>
      <h2 className={styles.title}>
        {words.handOffs} <span className={styles.lead}>{words.handOffsLead}</span>
      </h2>
      <figure
        className={`${styles.chart} ${used.length > 2 ? styles.many : ""}`}
        style={{ "--lanes": used.length } as CSSProperties}
        aria-label={words.handOffs}
      >
        <div className={styles.lanes} aria-hidden="true">
          {used.map((lane) => (
            <span key={lane} className={`${styles.lane} ${styles[lane]}`}>
              {laneWord(lane)}
            </span>
          ))}
        </div>
        <ol className={styles.rows}>
          {handOffs.map((handOff) => (
            <Row
              key={`${handOff.steps.at(-1)?.start ?? handOff.next[0]?.start} ${handOff.from}`}
              handOff={handOff}
              used={used}
              laneWord={laneWord}
            />
          ))}
        </ol>
      </figure>
      <details className={styles.text}>
        <summary>{words.handOffsSteps}</summary>
        <ol>
          {clausesWithSteps(structure).map((clause) => (
            <li key={`${clause.actor} ${clause.start} ${clause.text}`}>
              <span className={styles.clause}>{clause.text}</span>
              <span className={styles.steps}>{clause.steps.map((step) => stepWord(step, words)).join(" → ")}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

type Words = ReturnType<typeof useWords>;

function stepWord({ action, receivers, timeLimit }: Step, words: Words): string {
  const to = receivers.length > 0 ? ` ${receivers.map(({ text }) => text).join("、")}` : "";
  return `${words.actions[action]}${to}${timeLimit ? `（${timeLimit.text}）` : ""}`;
}

interface RowProps {
  readonly handOff: HandOff;
  readonly used: readonly Actor[];
  laneWord(lane: Actor): string;
}

function Row({ handOff, used, laneWord }: RowProps) {
  const words = useWords();
  const { from, fromName, steps, to, toNames, next, decisions, timeLimit } = handOff;
  const [start, end] = [used.indexOf(from), used.indexOf(to)];
  const names = (lane: Actor, printed: readonly string[]): string =>
    printed.map((name) => (ownName.test(name) ? laneWord(lane) : name)).join("、");
  return (
    <li className={`${styles.row} ${start === end ? styles.within : ""}`}>
      <div className={`${styles.box} ${styles[from]}`} style={placed(start)}>
        <span className={styles.who}>{fromName === null ? laneWord(from) : names(from, [fromName])}</span>
        <Actions steps={steps} handing />
      </div>
      <div className={styles.way} style={placed(Math.min(start, end), Math.max(start, end))}>
        <span className="sr-only">{words.handsTo}</span>
        {timeLimit && <span className={styles.time}>{timeLimit}</span>}
        <span className={`${styles.arrow} ${end < start ? styles.backwards : ""}`} aria-hidden="true" />
      </div>
      <div className={`${styles.box} ${styles[to]}`} style={placed(end)}>
        <span className={styles.who}>{names(to, toNames)}</span>
        {next.length + decisions.length > 0 && <span className="sr-only">{words.handedThen}</span>}
        <Actions steps={next} />
        {decisions.map((decision) => (
          <Actions key={decision.name} by={toNames.length > 1 ? decision.name : undefined} steps={decision.steps} />
        ))}
      </div>
    </li>
  );
}

// How a list calls its own township where it needs no name.
const ownName = /^本?(?:乡镇|镇|乡|街道)(?:（街道）)?$/u;

/** In which lane something stands, or between which two. */
const placed = (lane: number, to?: number): CSSProperties =>
  ({ "--lane": lane, ...(to === undefined ? {} : { "--to": to }) }) as CSSProperties;

interface ActionsProps {
  readonly steps: readonly Step[];
  /** Whether the last step hands the work on: its time limit stands on the arrow. */
  readonly handing?: boolean;
  /** Who does it, where the box names several. */
  readonly by?: string | undefined;
}

/** What is done in a box, each once, with its own time limit. */
function Actions({ steps, handing = false, by }: ActionsProps) {
  const words = useWords();
  const last = steps.at(-1);
  const named = steps.map((step) => {
    const limit = handing && step === last ? undefined : step.timeLimit?.text;
    return `${words.actions[step.action]}${limit ? `（${limit}）` : ""}`;
  });
  if (named.length === 0) return null;
  return (
    <span className={styles.actions}>
      {by && `${by}：`}
      {[...new Set(named)].join(" → ")}
    </span>
  );
}
