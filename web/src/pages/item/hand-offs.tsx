import { type CSSProperties, Fragment } from "react";
import type { Township } from "../../../../src/model/reading.ts";
import type { Actor, ItemStructure, Step } from "../../../../src/model/structure.ts";
import { type Box, laidOut, lanes, type Way } from "../../data/flow-grid.ts";
import { clausesWithSteps, type Flow, flowsOf, type Stop } from "../../data/flows.ts";
import { doerOf } from "../../data/hand-offs.ts";
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
  const flows = flowsOf(structure);
  if (flows.length === 0) return null;
  const used = lanes.filter((lane) => flows.some((flow) => flow.some(({ actor }) => actor === lane)));
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
          {flows.map((flow, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: flows are drawn from the print and never move
            <FlowRows key={i} flow={flow} used={used} laneWord={laneWord} />
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

interface FlowRowsProps {
  readonly flow: Flow;
  readonly used: readonly Actor[];
  laneWord(lane: Actor): string;
}

function FlowRows({ flow, used, laneWord }: FlowRowsProps) {
  return (
    <li className={styles.flow}>
      {laidOut(flow, used).map(({ box, way }, i) => (
        <Fragment key={`${box.row} ${box.lane}`}>
          {way && <Arrow way={way} timeLimit={flow[i - 1]?.handing?.timeLimit?.text} />}
          <StopBox box={box} handedOn={way !== null} laneWord={laneWord} />
        </Fragment>
      ))}
    </li>
  );
}

interface ArrowProps {
  readonly way: Way;
  readonly timeLimit: string | undefined;
}

function Arrow({ way: { row, from, to }, timeLimit }: ArrowProps) {
  const words = useWords();
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  return (
    <div
      className={`${styles.way} ${from === to ? styles.down : ""}`}
      style={{ "--row": row, "--lane": left, "--to": right } as CSSProperties}
    >
      <span className="sr-only">{words.handsTo}</span>
      {timeLimit && <span className={styles.time}>{timeLimit}</span>}
      <span className={`${styles.arrow} ${to < from ? styles.backwards : ""}`} aria-hidden="true" />
    </div>
  );
}

interface StopBoxProps {
  readonly box: Box;
  /** Whether the work was handed to it. */
  readonly handedOn: boolean;
  laneWord(lane: Actor): string;
}

function StopBox({ box: { stop, lane, row, lastRow }, handedOn, laneWord }: StopBoxProps) {
  const words = useWords();
  const { actor, names, steps } = stop;
  return (
    <div
      className={`${styles.box} ${styles[actor]}`}
      style={{ "--row": row, "--last-row": lastRow, "--lane": lane } as CSSProperties}
    >
      <span className={styles.who}>{names.length > 0 ? names.join("、") : laneWord(actor)}</span>
      {handedOn && steps.length > 0 && <span className="sr-only">{words.handedThen}</span>}
      {[...Map.groupBy(steps, (step) => doerOf(step).names.join("、"))].map(([by, own]) => (
        <span key={by} className={styles.actions}>
          {names.length > 1 && by !== names.join("、") && `${by}：`}
          {[...new Set(own.map((step) => actionWord(step, stop, words)))].join(" → ")}
        </span>
      ))}
    </div>
  );
}

/** What is done in a box, with its time limit; that of handing on stands on the arrow. */
function actionWord(step: Step, { handing }: Stop, words: Words): string {
  const limit = step === handing ? undefined : step.timeLimit?.text;
  return `${words.actions[step.action]}${limit ? `（${limit}）` : ""}`;
}
