import { type Clause, cellsOf } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

const closing: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "‘": "’",
  "《": "》",
  "【": "】",
  "〔": "〕",
};

const sorts: readonly (readonly [RegExp, string])[] = [
  [/[“”‘’]/u, "引号"],
  [/[《》]/u, "书名号"],
];

/** A mark by its name: quoted, a quotation mark could not be told from the quote. */
const nameOf = (mark: string): string =>
  (mark in closing ? "左" : "右") + (sorts.find(([marks]) => marks.test(mark))?.[1] ?? "括号");

/** A bracket or quotation mark without its other half, or two of one half. */
export const bracketsUnpaired = defineRule({
  id: "brackets-unpaired",
  title: "括号引号不成对",
  group: "language",
  severity: "hint",
  looksAt: "item",
  messages: {
    open: { zh: "{name} {mark} 没有与它配对的另一半", en: "{mark} stands without its other half" },
  },
  check({ item, list }, report) {
    for (const cell of cellsOf(list.clausesOf(item))) {
      for (const { clause, index, mark } of unpaired(cell)) {
        const words = passageAround(clause, [index, index + 1], { before: 6, behind: 6 });
        report({ messageId: "open", data: { mark, name: nameOf(mark) }, ...words });
      }
    }
  },
});

interface Mark {
  readonly clause: Clause;
  readonly index: number;
  readonly mark: string;
}

/** Pairs may reach from clause to clause. Half and full width pair with each other. */
function unpaired(cell: readonly Clause[]): Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const found of cell.flatMap(marksIn)) {
    const last = open.at(-1);
    if (found.mark in closing) {
      if (last?.mark === found.mark && /[“‘]/u.test(found.mark)) alone.push(...open.splice(-1));
      open.push(found);
    } else if (last && wide(closing[last.mark] ?? "") === wide(found.mark)) open.pop();
    else alone.push(found);
  }
  return [...alone, ...open];
}

/** Brackets and quotation marks of a clause, but for those of its number: （1）, 1）. */
function marksIn(clause: Clause): Mark[] {
  const from = /^[（(]?[\p{N}一二三四五六七八九十]{1,3}[）)]/u.exec(clause.text)?.[0].length ?? 0;
  return [...clause.text.matchAll(/[（(）)“”‘’《》【】〔〕]/gu)]
    .filter(({ index }) => index >= from)
    .map(({ 0: mark, index }) => ({ clause, index, mark }));
}

const wide = (mark: string): string => (mark === ")" ? "）" : mark);
