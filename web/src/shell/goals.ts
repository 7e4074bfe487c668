import { useLocation, useNavigate } from "react-router";
import { askAddress, askedIn } from "../data/asked.ts";
import { listName } from "../data/place.ts";
import { useDepartments, useEditions, useList } from "../data/queries.ts";
import { departmentAddress } from "../pages/departments/department-address.ts";
import { commandNames } from "../words/command-names.ts";
import { useLanguage, useWords } from "../words/words.tsx";
import { isMeant, useCommands } from "./commands.ts";

/** Something that the palette leads to or does. */
export interface Goal {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly sample?: boolean;
  run(): void;
}

const mostShown = 9;

/** What is meant by the words that were typed: pages and commands, lists, bodies, items in hand, and the question itself. */
export function useGoals(text: string): readonly Goal[] {
  const words = useWords();
  const goTo = useGoTo();
  const commands = useCommandGoals(text);
  const lists = useListGoals();
  const bodies = useBodyGoals();
  const items = useItemGoals();
  const named = [...lists, ...bodies, ...(text === "" ? [] : items)].filter(({ label }) =>
    label.toLowerCase().includes(text.toLowerCase()),
  );
  const found = [...commands, ...named].slice(0, mostShown);
  if (text === "") return found;
  return [...found, goTo(askAddress({ question: text }), words.paletteAsk(text), words.navAsk)];
}

/** Makes a goal of an address. */
function useGoTo() {
  const navigate = useNavigate();
  return (to: string, label: string, hint: string, sample = false): Goal => {
    const run = (): void => void navigate(to);
    return { id: to, label, hint, sample, run };
  };
}

function useCommandGoals(text: string): Goal[] {
  const { language } = useLanguage();
  const navigate = useNavigate();
  return useCommands()
    .filter((command) => isMeant(command, text))
    .map(({ name, to, run }) => ({
      id: name,
      label: commandNames[name][language],
      hint: "",
      run: run ?? (() => void navigate(to ?? "/")),
    }));
}

function useListGoals(): Goal[] {
  const words = useWords();
  const goTo = useGoTo();
  return (useEditions().data ?? []).map((edition) =>
    goTo(`/lists/${edition.id}`, listName(edition, words), words.navLists, edition.sample),
  );
}

/** Bodies are the sample's as long as all lists are; afterwards they are those of real lists alone. */
function useBodyGoals(): Goal[] {
  const words = useWords();
  const goTo = useGoTo();
  const sample = useEditions().data?.every((edition) => edition.sample);
  const departments = useDepartments(undefined).data ?? [];
  return departments.map(({ name }) => goTo(departmentAddress(name), name, words.departmentsTitle, sample));
}

/** The items of the list that is looked at. */
function useItemGoals(): Goal[] {
  const words = useWords();
  const goTo = useGoTo();
  const { pathname, hash } = useLocation();
  const inPath = /^\/lists\/([1-9]\d{0,8})/u.exec(pathname)?.[1];
  const edition = inPath === undefined ? askedIn(hash).edition : Number(inPath);
  const list = useList(edition ?? 0, edition !== undefined).data;
  return (list?.items ?? []).map(({ id, name, kind, ordinal }) =>
    goTo(`/lists/${edition}/${id}`, name, words.nth(words.kindsShort[kind], ordinal), list?.edition.sample),
  );
}
