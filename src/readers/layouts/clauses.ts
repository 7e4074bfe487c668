import { enumeratorOf } from "../../text/enumerators.ts";
import type { PrintedText } from "../printed-text.ts";

const clauseEnd = /[；;。：:]/u;
const longestHead = 40;

/**
 * Clauses of a cell, one tidy line each: at its printed line ends, and within a line before the numbers that go on
 * counting (“1.…；2.…”), before labels that head such numbers (“…。县公安局：1.…”), and at blanks behind a clause's end, where markup was lost. No words are added or taken.
 */
export function clausesOf(cell: PrintedText): PrintedText[] {
  return cell
    .lines()
    .flatMap((line) => line.trim().cutAt(clauseStarts(line.trim().text)))
    .map((clause) => clause.tidy())
    .filter((clause) => !clause.isBlank);
}

/** Offsets at which a new clause begins within a printed line. */
function clauseStarts(line: string): number[] {
  const starts: number[] = [];
  const first = enumeratorOf(line);
  const counted = new Map<number, number>(first ? [[first.level, first.number]] : []);
  let from = 0;
  for (let i = 1; i < line.length; i++) {
    const before = line.charAt(i - 1);
    const afterBlank = before.trim() === "";
    if (line.charAt(i).trim() === "" || !(afterBlank || clauseEnd.test(before))) continue;
    const sign = enumeratorOf(line.slice(i, i + 12));
    const goesOn = sign !== undefined && (sign.number === 1 || sign.number === (counted.get(sign.level) ?? 0) + 1);
    const ended = afterBlank && endsClause(line.slice(from, i).trimEnd());
    const headed = !afterBlank && before !== "：" && before !== ":" && opensCount(line.slice(i, i + longestHead));
    if (!(sign ? afterBlank || goesOn : ended || headed)) continue;
    starts.push(i);
    from = i;
    if (sign) counted.set(sign.level, sign.number);
  }
  return starts;
}

/** Whether words begin with a label behind which a count begins: “县公安局：1.”. */
function opensCount(words: string): boolean {
  const label = /^[^：:；;。]{2,30}[：:]\s*/u.exec(words)?.[0];
  return label !== undefined && enumeratorOf(words.slice(label.length))?.number === 1;
}

/** Whether the words so far are a whole clause, or a short heading with its colon. */
function endsClause(words: string): boolean {
  if (/[；;。]$/u.test(words)) return true;
  return /[：:]$/u.test(words) && words.length <= longestHead && !/[，。；;]/u.test(words);
}
