import { useLocation } from "react-router";
import { type ShadeWish, useShade } from "../theme/shade.tsx";
import { type CommandName, commandNames } from "../words/command-names.ts";
import { useLanguage } from "../words/words.tsx";

export interface Command {
  readonly name: CommandName;
  /** Where it leads; undefined where it does something here. */
  readonly to?: string;
  run?(): void;
}

const pages: readonly Command[] = [
  { name: "ask", to: "/" },
  { name: "lists", to: "/lists" },
  { name: "departments", to: "/departments" },
  { name: "notice", to: "/notice" },
  { name: "checks", to: "/checks" },
  { name: "import", to: "/import" },
  { name: "batch", to: "/batch" },
  { name: "ownWords", to: "/own-words" },
  { name: "reports", to: "/reports" },
];

/** Every page, what can be done with the list that is shown, print, appearance and language. */
export function useCommands(): readonly Command[] {
  const { pathname, search } = useLocation();
  const { wish, setWish } = useShade();
  const { language, setLanguage } = useLanguage();
  const list = /^\/lists\/([1-9]\d{0,8})/u.exec(pathname)?.[1];
  const shades = (["dark", "light", "system"] as const satisfies readonly ShadeWish[])
    .filter((shade) => shade !== wish)
    .map((shade): Command => ({ name: shade, run: () => setWish(shade) }));
  return [
    ...pages,
    ...(list === undefined ? [] : commandsOfList(list, pathname === `/lists/${list}` ? search : "")),
    { name: "print", run: printWhenClosed },
    ...shades,
    language === "zh"
      ? { name: "english", run: () => setLanguage("en") }
      : { name: "chinese", run: () => setLanguage("zh") },
  ];
}

/** The file holds what the filters in the address leave; an item's page has none, so that there it is the whole list. */
const commandsOfList = (list: string, filters: string): Command[] => [
  { name: "review", to: `/lists/${list}/review` },
  { name: "check", to: `/checks/${list}` },
  { name: "word", run: () => download(`/api/editions/${list}/export/docx${filters}`) },
  { name: "excel", run: () => download(`/api/editions/${list}/export/xlsx${filters}`) },
];

const download = (href: string): void => Object.assign(document.createElement("a"), { href, download: "" }).click();

/** Once the palette is gone from the page. */
const printWhenClosed = (): void => void requestAnimationFrame(() => setTimeout(() => window.print()));

/** Whether a command is meant, in either language. */
export const isMeant = ({ name }: Command, typed: string): boolean =>
  Object.values(commandNames[name]).some((label) => label.toLowerCase().includes(typed.toLowerCase()));
