import { bare } from "../../text/blank.ts";
import { areTwoBodies, looksLikeBody } from "../../text/bodies.ts";
import { splitOutsideBrackets } from "../../text/names.ts";
import { PrintedText } from "../printed-text.ts";

const trailing = /[：:。；;]+$/u;

/**
 * Names of a department cell as printed: parted at 、 ， and line ends, and at blanks between whole names; brackets kept
 * whole, a trailing colon dropped. A name that a line end broke (“塔城地区生态环境” / “局…分局”) is one name. Two names
 * that stand without anything between them, for their line end did not show on the page, are two where the document prints
 * one of them elsewhere (`known`).
 */
export function departmentsOf(cell: PrintedText, known?: ReadonlySet<string>): PrintedText[] {
  const names = namesIn(cell);
  return known ? names.flatMap((name) => parted(name, known)) : names;
}

/**
 * “县民政局” + “市生态环境局…分局” are two where the document prints one of them elsewhere; a department and its own part
 * (“县公安局” + “交警大队”) stay one name.
 */
function parted(name: PrintedText, known: ReadonlySet<string>): PrintedText[] {
  for (let at = 4; at <= name.text.length - 4; at++) {
    const [head, rest] = [name.text.slice(0, at), name.text.slice(at)];
    if (!levelAhead.test(rest) || !(known.has(head) || known.has(rest))) continue;
    if (looksLikeBody(head) && looksLikeBody(rest)) return [name.slice(0, at), ...parted(name.slice(at), known)];
  }
  return [name];
}

const levelAhead = /^[省市县区旗州]/u;

function namesIn(cell: PrintedText): PrintedText[] {
  const names: PrintedText[] = [];
  if (saysNothing(cell.text)) return names;
  for (const line of wholeLines(cell)) {
    const listed = line.slice(labelLength(line.text));
    const parts = splitOutsideBrackets(listed.text, "、，,；;")
      .flatMap(({ start, end }) => partedAtBlanks(listed.slice(start, end)))
      .flatMap(partedAtSlashes)
      .map(nameIn);
    const last = names.at(-1);
    const [first] = parts;
    if (last && first && !looksLikeBody(last.text) && looksLikeBody(last.text + first.text)) {
      names[names.length - 1] = PrintedText.join([last, first]);
      parts.shift();
    }
    for (const one of parts.filter((part) => !part.isBlank)) names.push(one);
  }
  return names;
}

/** Whether a cell is filled only to say that it holds nothing: “/”, “无”, “——”. */
export const saysNothing = (text: string): boolean => /^(?:[/／\\\-–—－―·*]+|无|暂无|不涉及)$/u.test(bare(text));

/** What may stand before the names on a line: a number, or 牵头部门：. */
const label = /^\s*(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)]|\p{Script=Han}{2,4}(?:部门|单位)[：:])\s*/u;
const labelLength = (line: string): number => label.exec(line)?.[0].length ?? 0;

/** The numbers and labels that stand before a cell's names. */
export const labelsIn = (cell: PrintedText): PrintedText[] =>
  wholeLines(cell).map((line) => line.slice(0, labelLength(line.text)));

/** A cell's lines, those that a bracket spans as one. */
function wholeLines(cell: PrintedText): PrintedText[] {
  const lines: PrintedText[] = [];
  for (const line of cell.lines()) {
    const last = lines.at(-1);
    if (last && isOpen(last.text)) lines[lines.length - 1] = PrintedText.join([last, line]);
    else lines.push(line);
  }
  return lines;
}

const isOpen = (text: string): boolean => (text.match(/[（(]/gu)?.length ?? 0) > (text.match(/[）)]/gu)?.length ?? 0);

/** “县民政局/县财政局” are two. */
function partedAtSlashes(part: PrintedText): PrintedText[] {
  const names = splitOutsideBrackets(part.text, "/／");
  const areBodies = names.every(({ start, end }) => looksLikeBody(part.text.slice(start, end).trim()));
  return areBodies ? names.map(({ start, end }) => part.slice(start, end)) : [part];
}

/** “县民政局 县财政局” are two; “市生态环境局 青梧分局” is one that a blank has broken. */
function partedAtBlanks(part: PrintedText): PrintedText[] {
  const words = splitOutsideBrackets(part.text, " \t\u00a0\u3000");
  const cuts = words.slice(1).filter(({ start, end }, i) => {
    const before = words[i];
    const name = part.text.slice(start, end).replace(trailing, "");
    return before && areTwoBodies(part.text.slice(before.start, before.end), name);
  });
  return part.cutAt(cuts.map(({ start }) => start));
}

function nameIn(printed: PrintedText): PrintedText {
  const name = printed.tidy();
  return name.slice(0, name.text.replace(trailing, "").length);
}

/** Whether a text is wholly a list of bodies' names. */
export function isDepartmentList(printed: PrintedText): boolean {
  const names = departmentsOf(printed);
  return names.length > 0 && names.every((name) => looksLikeBody(name.text));
}
