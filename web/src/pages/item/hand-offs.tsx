import type { CSSProperties } from "react";
import type { Township } from "../../../../src/model/reading.ts";
import type { ItemStructure, Step } from "../../../../src/model/structure.ts";
import { clausesWithSteps, type HandOff, handOffsOf, type Lane, lanes } from "../../data/hand-offs.ts";
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
  const laneWord = (lane: Lane): string => (lane === "township" ? unitWord(township, words) : words.lanes[lane]);
  return (
    <section>
      <h2 className={styles.title}>
        {words.handOffs} <span className={styles.lead}>{words.handOffsLead}</span>
      </h2>
      <figure className={styles.chart} style={{ "--lanes": used.length } as CSSProperties} aria-label={words.handOffs}>
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
  readonly used: readonly Lane[];
  laneWord(lane: Lane): string;
}

function Row({ handOff, used, laneWord }: RowProps) {
  const words = useWords();
  const { from, fromName, steps, to, toNames, next, timeLimit } = handOff;
  const [start, end] = [used.indexOf(from), used.indexOf(to)];
  const place = (lane: number): CSSProperties => ({ gridColumn: lane * 2 + 1 });
  const way: CSSProperties = { gridColumn: `${Math.min(start, end) * 2 + 2} / ${Math.max(start, end) * 2 + 1}` };
  return (
    <li className={`${styles.row} ${start === end ? styles.within : ""}`}>
      <div className={`${styles.box} ${styles[from]}`} style={place(start)}>
        <span className={styles.who}>{fromName ?? laneWord(from)}</span>
        <Actions steps={steps} handing />
      </div>
      <div className={styles.way} style={start === end ? place(start) : way}>
        <span className="sr-only">{words.handsTo}</span>
        {timeLimit && <span className={styles.time}>{timeLimit}</span>}
        <Arrow towards={start === end ? "down" : end > start ? "right" : "left"} />
      </div>
      <div className={`${styles.box} ${styles[to]}`} style={place(end)}>
        <span className={styles.who}>{toNames.join("、")}</span>
        {next.length > 0 && <span className="sr-only">{words.handedThen}</span>}
        <Actions steps={next} />
      </div>
    </li>
  );
}

/** What is done in a box, each once, with its own time limit; the last one's stands on the arrow. */
function Actions({ steps, handing = false }: { readonly steps: readonly Step[]; readonly handing?: boolean }) {
  const words = useWords();
  const last = steps.at(-1);
  const named = steps.map((step) => {
    const limit = handing && step === last ? undefined : step.timeLimit?.text;
    return `${words.actions[step.action]}${limit ? `（${limit}）` : ""}`;
  });
  return named.length === 0 ? null : <span className={styles.actions}>{[...new Set(named)].join(" → ")}</span>;
}

const turns = { right: "none", left: "rotate(180deg)", down: "rotate(90deg)" } as const;

const Arrow = ({ towards }: { readonly towards: keyof typeof turns }) => (
  <svg
    className={styles.arrow}
    viewBox="0 0 48 12"
    preserveAspectRatio={towards === "left" ? "xMinYMid slice" : "xMaxYMid slice"}
    style={{ transform: turns[towards] }}
    aria-hidden="true"
    focusable="false"
  >
    <path d="M-400 6H46M40 1l6 5-6 5" />
  </svg>
);
