import type { Draft, Redline } from "../model/draft.ts";
import { kindWord, placeWord } from "./words.ts";

const marks = { kept: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

/** A draft for the terminal: item by item the lines that differ, what goes in [-…-], what comes in {+…+}. */
export function draftText({ edition, items, changes, conflicts }: Draft): string {
  const steps = new Set(changes.map(({ step }) => step)).size;
  const shown = items.flatMap(({ id, kind, ordinal, fields }) => [
    `${kindWord[kind]}${ordinal ?? ""}（${id}）`,
    ...Object.values(fields).flatMap((redline) => changedLines(redline).map((line) => `  ${line}`)),
  ]);
  return [
    `${placeWord(edition)}  修订稿：改动 ${items.length} 项，${steps} 步；公布的清单不变`,
    "",
    ...shown,
    ...conflicts.map(({ message }) => message),
  ].join("\n");
}

const changedLines = (redline: Redline): string[] =>
  redline
    .map(({ words, change }) =>
      words
        .split("\n")
        .map((line) => marks[change][0] + line + marks[change][1])
        .join("\n"),
    )
    .join("")
    .split("\n")
    .filter((line) => /\[-|\{\+/u.test(line));
