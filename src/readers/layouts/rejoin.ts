import { opensClause } from "../../text/enumerators.ts";
import { columns } from "../../text/width.ts";
import { PrintedText } from "../printed-text.ts";
import { handoverLabel } from "./handover-label.ts";

/** How far short of the widest line a wrapped line may end: a mark that may not begin a line pulls two columns over. */
const slack = 4;

/**
 * A cell's physical lines joined to the lines that its writer meant: a full line goes on in the next one, a short line
 * that ends a clause does not, and a numbered line always begins anew. Width in half-width columns.
 */
export function rejoin(lines: readonly PrintedText[], width: number): PrintedText {
  const meant = meantLines(lines, ({ text }) => text.trim(), width);
  return PrintedText.join(
    meant.map((parts) => PrintedText.join(parts)),
    "\n",
  );
}

/** The same for lines of any form: each meant line as the physical lines that it wraps over. */
export function meantLines<Of>(lines: readonly Of[], textOf: (line: Of) => string, width: number): Of[][] {
  const meant: Of[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && goesOn(textOf(before), textOf(line), width)) meant.at(-1)?.push(line);
    else meant.push([line]);
  });
  return meant;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (/^[，。；：、）”》！？]/u.test(line)) return true;
  if (opensClause(before, line)) return false;
  if (handoverLabel.test(line)) return false;
  if (/^[\p{Script=Han}]{2,8}[：:]/u.test(line) && /[；;。：:局委会]$/u.test(before)) return false;
  return columns(before) >= width - slack || !/[；;。：:]$/u.test(before);
}
