import { type Clause, cellsOf, passage } from "./clause.ts";
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
        const sign = clause.enumerator ?? unclear(clause, counts);
        const before = sign && counts.get(sign.level);
        if (sign) count(counts, sign);
        if (!sign || before === undefined || !breaks(before, sign.number)) continue;
        const { number } = sign;
        report({ messageId: number === before ? "repeat" : "gap", data: { before, number }, ...head(clause) });
      }
    }
  },
});

interface Sign {
  readonly level: number;
  readonly number: number;
}

/** A number begins the counts below it anew. */
function count(counts: Map<number, number>, { level, number }: Sign): void {
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
  counts.set(level, number);
}

/** A jump or the same number; a smaller one begins another count. */
const breaks = (before: number, number: number): boolean => number !== 1 && (number === before || number > before + 1);

/** “2.24小时内…” behind “1.” is the second clause, not a decimal. */
function unclear({ text }: Clause, counts: ReadonlyMap<number, number>): Sign | undefined {
  const number = Number(/^(\d{1,2})[.．]\d/u.exec(text)?.[1]);
  return counts.get(3) === number - 1 ? { level: 3, number } : undefined;
}

/** The number with the first words behind it. */
const head = (clause: Clause): ReturnType<typeof passage> =>
  passage(clause, 0, Math.min(clause.text.length, clause.wordsAt + 8));
