import type { CheckedList } from "./checked-list.ts";
import { type Clause, cellsOf } from "./clause.ts";
import { passageAround } from "./passage.ts";
import { defineRule } from "./rule.ts";

const shown = 12;

/** A clause ends without a mark, or with one that does not end a clause, where its siblings end with one. */
export const clauseEndMark = defineRule({
  id: "clause-end-mark",
  title: "句末标点",
  group: "language",
  severity: "warning",
  yieldsTo: ["mark-doubled"],
  looksAt: "list",
  messages: {
    none: { zh: "句末没有标点", en: "no mark at the end of the clause" },
    wrong: { zh: "句末是“{mark}”，应为“{right}”", en: "the clause ends in “{mark}” instead of “{right}”" },
  },
  check(list, report) {
    for (const cell of closedCells(list)) {
      for (const clause of cell) {
        if (endsWell(clause, cell)) continue;
        const { text, last } = clause;
        const right = last ? "。" : "；";
        const mark = /[，、；,;：:。]*$/u.exec(text)?.[0] ?? "";
        const words = passageAround(
          clause,
          [text.length - mark.length, text.length],
          { before: shown, behind: 0 },
          right,
        );
        if (mark) report({ messageId: "wrong", data: { mark, right }, ...words });
        else report({ messageId: "none", ...words });
      }
    }
  },
});

/** Cells of the fields that mostly end with a mark; a field of mere phrases has none. */
function closedCells(list: CheckedList): Clause[][] {
  const fields = [...Map.groupBy(list.clauses, ({ field }) => field)].filter(([field]) => field !== "name");
  return fields.flatMap(([, clauses]) => {
    const cells = cellsOf(clauses);
    const marked = cells.filter((cell) => /[。；;]$/u.test(cell.at(-1)?.text ?? "")).length;
    return marked >= cells.length * 0.8 ? cells : [];
  });
}

function endsWell(clause: Clause, cell: readonly Clause[]): boolean {
  const { text, last } = clause;
  const end = (/[”’》）)]$/u.test(text) ? text.at(-2) : text.at(-1)) ?? "";
  if (/[！？]/u.test(end) || clause.wordsAt >= text.length) return true;
  if (last) return end === "。" || (clause.goesOn === true && end === "；");
  return /[；;]/u.test(end) || isHeading(clause, cell) || (end === "。" && !isAmongSemicolons(clause, cell));
}

/** A full stop before the next number of a count whose other clauses end in semicolons. */
function isAmongSemicolons(clause: Clause, cell: readonly Clause[]): boolean {
  const own = clause.enumerator;
  const next = cell[cell.indexOf(clause) + 1]?.enumerator;
  if (!own || next?.level !== own.level || next.number !== own.number + 1) return false;
  const siblings = cell.filter(({ enumerator, last }) => enumerator?.level === own.level && !last);
  const stops = siblings.filter(({ text }) => text.endsWith("。")).length;
  return siblings.filter(({ text }) => /[；;]$/u.test(text)).length >= 2 * stops;
}

const bodies = /^[^，。；]{2,60}(?:局|部|委|会|办|办公室|中心|大队)[：:]?$/u;

/** A heading ends in no mark or a colon, and has clauses below it. */
function isHeading(clause: Clause, cell: readonly Clause[]): boolean {
  if (/[：:]$/u.test(clause.text)) return true;
  if (/[，、；。]$/u.test(clause.text)) return false;
  const next = cell[cell.indexOf(clause) + 1];
  return (
    (clause.enumerator?.level ?? 9) <= 2 ||
    next?.enumerator?.number === 1 ||
    (!clause.enumerator && bodies.test(clause.text))
  );
}
