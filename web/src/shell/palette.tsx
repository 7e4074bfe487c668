import { type KeyboardEvent, useId, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { ListedItem } from "../../../src/model/duty-item.ts";
import { askAddress, askedIn } from "../data/asked.ts";
import { listName } from "../data/place.ts";
import { useDepartments, useEditions, useList } from "../data/queries.ts";
import { departmentAddress } from "../pages/departments/department-address.ts";
import { Dialog } from "../parts/dialog.tsx";
import { useWords } from "../words/words.tsx";
import styles from "./palette.module.css";

interface Goal {
  readonly label: string;
  readonly hint: string;
  readonly to: string;
}

const mostShown = 9;

/** Type a township, a department or a question; arrows choose, Enter goes there. */
export function Palette({ close }: { close(): void }) {
  const words = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const goals = useGoals(text.trim());
  const go = (goal: Goal | undefined): void => {
    if (!goal) return;
    close();
    void navigate(goal.to);
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
            key={goal.to}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            className={styles.goal}
            onClick={() => go(goal)}
            onPointerMove={() => setChosen(i)}
          >
            <span>{goal.label}</span>
            <span className={styles.hint}>{goal.hint}</span>
          </div>
        ))}
      </div>
      <p className={styles.keys}>{words.paletteHint}</p>
    </Dialog>
  );
}

/** The items of the list that is looked at. */
function useItemsInHand(): { readonly edition: number; readonly item: ListedItem }[] {
  const { pathname, hash } = useLocation();
  const inPath = /^\/lists\/([1-9]\d{0,8})/u.exec(pathname)?.[1];
  const edition = inPath === undefined ? askedIn(hash).edition : Number(inPath);
  const list = useList(edition ?? 0, edition !== undefined);
  return (list.data?.items ?? []).map((item) => ({ edition: edition ?? 0, item }));
}

function useGoals(text: string): readonly Goal[] {
  const words = useWords();
  const editions = useEditions();
  const departments = useDepartments(undefined);
  const pages: readonly Goal[] = [
    { label: words.navAsk, hint: "", to: "/" },
    { label: words.navLists, hint: "", to: "/lists" },
    { label: words.navDepartments, hint: "", to: "/departments" },
    { label: words.navNotice, hint: "", to: "/notice" },
    { label: words.navImport, hint: "", to: "/import" },
    { label: words.townships.batch, hint: "", to: "/batch" },
    { label: words.ownWords.title, hint: "", to: "/own-words" },
    { label: words.reportsTitle, hint: "", to: "/reports" },
  ];
  const items = useItemsInHand().map(
    ({ edition, item }): Goal => ({
      label: item.name,
      hint: words.nth(words.kindsShort[item.kind], item.ordinal),
      to: `/lists/${edition}/${item.id}`,
    }),
  );
  const lists = (editions.data ?? []).map(
    (edition): Goal => ({ label: listName(edition, words), hint: words.navLists, to: `/lists/${edition.id}` }),
  );
  const bodies = (departments.data ?? []).map(
    ({ name }): Goal => ({ label: name, hint: words.departmentsTitle, to: departmentAddress(name) }),
  );
  const found = [...pages, ...lists, ...bodies, ...(text === "" ? [] : items)]
    .filter((goal) => goal.label.toLowerCase().includes(text.toLowerCase()))
    .slice(0, mostShown);
  return text === ""
    ? found
    : [...found, { label: words.paletteAsk(text), hint: words.navAsk, to: askAddress({ question: text }) }];
}
