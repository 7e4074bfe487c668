import { type Clause, cellsOf } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** The numbers of a cell's clauses jump or repeat. */
export const clauseNumber = defineRule({
  id: "clause-number",
  title: "条款编号",
  group: "language",
  severity: "hint",
  looksAt: "item",
  messages: {
    gap: { zh: "条款编号从 {before} 跳到 {number}", en: "clause {before} is followed by {number}" },
    repeat: { zh: "条款编号 {number} 重复", en: "clause number {number} stands twice" },
  },
  check({ item, list }, report) {
    for (const cell of cellsOf(list.clausesOf(item))) {
      const counts = new Map<number, number>();
      for (const clause of cell) {
        for (const sign of signsIn(clause, counts)) {
          const { level, number, at } = sign;
          const before = counts.get(level);
          count(counts, sign);
          if (before === undefined || !breaks(before, number)) continue;
          const words = passageAround(clause, [at, Math.max(at, clause.wordsAt)], { before: 0, behind: shown });
          report({ messageId: number === before ? "repeat" : "gap", data: { before, number }, ...words });
        }
      }
    }
  },
});

/** So many words are shown behind a number. */
const shown = 8;

interface Sign {
  readonly level: number;
  readonly number: number;
  readonly at: number;
}

/** A number begins the counts below it anew. */
function count(counts: Map<number, number>, { level, number }: Sign): void {
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
  counts.set(level, number);
}

/** A jump or the same number; a smaller one begins another count. */
const breaks = (before: number, number: number): boolean => number !== 1 && (number === before || number > before + 1);

/** The number that a clause begins with, and numbers within it that the reader took for none since they jump: …；4.核验…. */
function signsIn(clause: Clause, counts: ReadonlyMap<number, number>): Sign[] {
  const own = clause.enumerator ?? unclear(clause, counts);
  const within = [...clause.text.matchAll(/(?<=[；;。])\s*(\d{1,2})[.．、](?=\p{Script=Han})/gu)];
  return [
    ...(own ? [{ ...own, at: 0 }] : []),
    ...within.map(({ 1: digits, index }) => ({ level: 3, number: Number(digits), at: index })),
  ];
}

/** “2.24小时内…” behind “1.” is the second clause, not a decimal. */
function unclear({ text }: Clause, counts: ReadonlyMap<number, number>): Omit<Sign, "at"> | undefined {
  const number = Number(/^(\d{1,2})[.．]\d/u.exec(text)?.[1]);
  return counts.get(3) === number - 1 ? { level: 3, number } : undefined;
}
