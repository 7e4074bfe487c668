import { isWholeBodyName, looksLikeBody } from "../../../text/bodies.ts";
import { type Enumerator, enumeratorOf } from "../../../text/enumerators.ts";
import { columns } from "../../../text/width.ts";
import { handoverLabels } from "../headings.ts";
import type { PrintedLine } from "../mixed/printed-lines.ts";
import { beginsBody } from "../ordered/begins-body.ts";

/** What it costs that a cell begins with a line, and that the line goes on with the cell of the line above. */
export interface Edge {
  readonly begins: number;
  readonly goesOn: number;
}

/** What may not be parted from its line's first character: marks that begin no line, the rest of a number or a foreign word. */
const unit = /^(?:[（(《“]*[A-Za-z0-9.%-]+|[（(《“]*.)[，。；：、）》”！？)]*/u;
/** Blanks between characters vary a little. */
const slack = 1;

/** Whether the line above has no room for what the next line begins with, so that the words may go on. */
const isFullBefore = (before: PrintedLine, line: PrintedLine, width: number): boolean =>
  before.width + columns(unit.exec(line.text)?.[0] ?? "") > width - slack;
const impossible = 12;
/** What a blank line tells; between pages there always is one. */
const gap = 3;

const startsAmid = /^[，。；：、）》”！？)]/u;
/** Whether a bracket that the line above opens is closed on the next one. */
const isInBrackets = (before: string, line: string): boolean =>
  /[（(《“][^（(《“）)》”]*$/u.test(before) && /^[^（(《“）)》”]*[）)》”]/u.test(line);

/** How often the document prints two characters beside one another within its lines. */
export function pairCounts(lines: readonly PrintedLine[]): (left: string, right: string) => number {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  return (left, right) => counts.get(left.slice(-1) + right.slice(0, 1)) ?? 0;
}

export type PairCounts = ReturnType<typeof pairCounts>;

/** Few names, and fewer lists of departments, are cut by a page's end. */
const overPage = { name: 0.75, departments: 1 };
const mostOfPair = 3;
/** A line's last character and the next one's first are one word, it seems, the more often they stand beside one another. */
const asOneWord = (pairs: PairCounts, before: PrintedLine, line: PrintedLine): number =>
  Math.min(mostOfPair, Math.log2(1 + pairs(before.text, line.text)) - 0.5);

const none: Edge = { begins: 0, goesOn: 0 };

const sum = (...edges: readonly Edge[]): Edge => ({
  begins: edges.reduce((all, { begins }) => all + begins, 0),
  goesOn: edges.reduce((all, { goesOn }) => all + goesOn, 0),
});

/** What stands before a line on its page tells. */
const ofGap = (before: PrintedLine, line: PrintedLine): Edge =>
  line.afterGap && before.page === line.page ? { begins: -gap, goesOn: gap } : none;

/** Edges of duties: sentences end, clauses count on. */
export function dutyEdges(lines: readonly PrintedLine[], width: number): Edge[] {
  let open: readonly Enumerator[] = [];
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const sign = enumeratorOf(line.text);
    const counted = sign && ofCount(sign, open, before?.text ?? "");
    if (sign) open = [sign, ...open.filter(({ level }) => level < sign.level)];
    if (!before) return none;
    const amid = startsAmid.test(line.text) ? { begins: impossible, goesOn: 0 } : none;
    return sum(amid, ofEnd(before.text, isFullBefore(before, line, width)), counted ?? none, ofGap(before, line));
  });
}

/** What the end of the line above tells. */
function ofEnd(text: string, isFull: boolean): Edge {
  if (/[。！]$/u.test(text)) return none;
  if (/[：:]$/u.test(text)) return { begins: impossible, goesOn: 0 };
  if (/[；;]$/u.test(text)) return { begins: 5, goesOn: 0 };
  return isFull || /[，、]$/u.test(text) ? { begins: 6, goesOn: 0 } : { begins: 1, goesOn: 2 };
}

/** What a clause's number tells beside those that are open above it. */
function ofCount(sign: Enumerator, open: readonly Enumerator[], before: string): Edge {
  const [last, above] = [open.find(({ level }) => level === sign.level), enumeratorOf(before)];
  const opensList = sign.number === 1 && above !== undefined && above.level < sign.level;
  if (opensList || sign.number === (last?.number ?? sign.number) + 1) return { begins: 6, goesOn: 0 };
  if (sign.number > 1) return { begins: 3, goesOn: 3 };
  return /[：:]$/u.test(before) ? none : { begins: 0, goesOn: last ? 3 : 1 };
}

/** How much the first two characters of a line are those that names of the list begin with: 负责, 做好, 开展. */
function startWords(lines: readonly PrintedLine[], width: number): (text: string) => number {
  const counts = new Map<string, number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before && isFullBefore(before, line, width)) return;
    const word = line.text.slice(0, 2);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return (text) => Math.min(mostOfWord, Math.log2(counts.get(text.slice(0, 2)) ?? 1) / 2);
}

const mostOfWord = 2;

/** Edges of names: a full line goes on, a short one ends. */
export function nameEdges(lines: readonly PrintedLine[], width: number, pairs: PairCounts): Edge[] {
  const starts = startWords(lines, width);
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before) return none;
    const full = { begins: 2 - starts(line.text) + asOneWord(pairs, before, line), goesOn: 0 };
    return sum(
      isFullBefore(before, line, width) ? full : { begins: 0, goesOn: 4 },
      { begins: inSentence(before.text, line.text), goesOn: before.page === line.page ? 0 : overPage.name },
      ofGap(before, line),
    );
  });
}

/** What it costs to cut a name between two lines whose words and brackets go on. */
function inSentence(before: string, line: string): number {
  const amid = startsAmid.test(line) ? impossible : 0;
  const linked = /[，、和及与的或（《“]$/u.test(before) ? 5 : 0;
  return amid + linked + (isInBrackets(before, line) ? 6 : 0);
}

/** So many lines a body's name wraps over. */
const mostLines = 4;

/** Edges of lists of departments: a body's name is whole before another cell begins. */
export function departmentEdges(lines: readonly PrintedLine[], width: number): Edge[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before) return none;
    const above = textOf(lines.slice(Math.max(0, i - mostLines), i));
    const next = textOf(lines.slice(i, i + mostLines));
    const last = above.split(/[、，；]/u).at(-1) ?? "";
    const isWhole = looksLikeBody(last) || looksLikeBody(before.text);
    const own = isWhole ? betweenBodies(last, next, line.text) : { begins: 6, goesOn: 0 };
    const hasRoom = isWhole && namesBody(next) && !isFullBefore(before, line, width);
    const isLinked = startsAmid.test(line.text) || /[、，；]$/u.test(before.text);
    const isCut = before.page !== line.page;
    const beside = {
      begins: (isLinked ? impossible : 0) + (namesBody(next) ? 0 : 4),
      goesOn: (hasRoom ? 1 : 0) + (isCut ? overPage.departments : 0),
    };
    return sum(own, beside, ofGap(before, line));
  });
}

const textOf = (lines: readonly PrintedLine[]): string => lines.map(({ text }) => text).join("");

const partOfBody = /^\p{Script=Han}{2,5}(?:分局|大队|中队|支队)(?:[、，]|$)/u;

/** Behind a whole name a cell may end, unless what follows is a part of that body; one that the cell already names begins another. */
function betweenBodies(last: string, next: string, line: string): Edge {
  const isTwice = last !== "" && next.startsWith(ownName(last));
  return { begins: namesBody(next) && partOfBody.test(line) ? 3 : 0, goesOn: isTwice ? 7 : 1 };
}

const longestName = 20;

/** Whether a text begins with a body's name. */
const namesBody = (text: string): boolean =>
  beginsBody(text) ||
  Array.from({ length: longestName }, (_, i) => text.slice(0, i + 4)).some((start) => isWholeBodyName(start));

/** The last of the names that stand glued in a text: one cell does not name a body twice. */
const ownName = (names: string): string => {
  for (let from = names.length - 3; from >= 0; from--) if (isWholeBodyName(names.slice(from))) return names.slice(from);
  return names;
};

const label = new RegExp(`^(?:${handoverLabels.department.join("|")})\\s*[：:]`, "u");

/** Edges of hand-overs: each begins with its label, where they have one. */
export function handoverEdges(lines: readonly PrintedLine[], width: number): Edge[] {
  const edges = dutyEdges(lines, width);
  if (!lines.some(({ text }) => label.test(text))) return edges;
  return edges.map(({ goesOn }, i) =>
    label.test(lines[i]?.text ?? "") ? { begins: -2, goesOn: goesOn + 6 } : { begins: impossible, goesOn: 0 },
  );
}
