import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "../parts/dialog.tsx";
import { SampleTag } from "../parts/sample-tag.tsx";
import { useWords } from "../words/words.tsx";
import { type Goal, useGoals } from "./goals.ts";
import styles from "./palette.module.css";

/** Type a page, a command, a township, a department or a question; arrows choose, Enter goes there or does it. */
export function Palette({ close }: { close(): void }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const goals = useGoals(text.trim());
  const go = (goal: Goal | undefined): void => {
    if (!goal) return;
    close();
    goal.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((chosen + step + goals.length) % Math.max(1, goals.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(goals[chosen]);
    }
  };
  return (
    <Dialog title={words.palette} close={close}>
      <input
        className={styles.input}
        role="combobox"
        autoFocus
        aria-label={words.palette}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={goals[chosen] ? `${id}-${chosen}` : undefined}
        placeholder={words.palettePlaceholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div id={id} role="listbox" aria-label={words.palette} className={styles.goals}>
        {goals.map((goal, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={goal.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            className={styles.goal}
            onClick={() => go(goal)}
            onPointerMove={() => setChosen(i)}
          >
            <span>{goal.label}</span>
            <span className={styles.hint}>
              <SampleTag sample={goal.sample ?? false} /> {goal.hint}
            </span>
          </div>
        ))}
      </div>
      <p className={styles.keys}>{words.paletteHint}</p>
    </Dialog>
  );
}
