import { bare } from "../../text/blank.ts";
import { areTwoBodies, looksLikeBody, mayNameBody } from "../../text/bodies.ts";
import type { BodySpan } from "../../text/bodies-in-text.ts";
import { jointsIn } from "../../text/body-joints.ts";
import { rolesIn } from "../../text/body-roles.ts";
import { splitOutsideBrackets } from "../../text/names.ts";
import { PrintedText } from "../printed-text.ts";

const trailing = /(?<![：:。；;*＊★☆▲△※])[：:。；;*＊★☆▲△※]+$/u;
/** Signs of a note below the table: “*县民政局”. */
const notes = /^[*＊★☆▲△※]+/u;

// What stands before a name and is none: “牵头部门：”, “1.”, “①”.
const label =
  /(?:第一)?(?:[省市县区旗州][级直])?(?:牵头|主责|责任|主管|主办|配合|协同|协办|参与|承接|收回|承办)(?:部门|单位)?[：:]\s*|(?<=^|[\s、，,；;。])(?:牵头|主责|责任|配合|协同|协办|参与)(?:部门|单位)(?:[为是]|(?=[\p{Script=Han}]{0,7}?[省市县区旗州](?![级直])))\s*|(?<![0-9０-９])[0-9０-９]{1,2}[.．、](?![0-9])\s*|[\u2460-\u2473]\s*|(?<=[局委会办部院队])[（(][0-9]{1,2}[）)](?=\p{Script=Han})|(?<=^|\n)(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十0-9]{1,2}[）)])/gu;

const emptyPart = /(?<=^|[\n、，,；;：:])\s*(?:无|暂无|不涉及)(?=\s*(?:$|[\n、，,；;。]))/gu;

/** What parts the names of a department cell and is none of them: labels and numbers, who leads and assists, 和 between two. */
function signsIn(text: string): BodySpan[] {
  const labels = [...text.matchAll(label)].map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));
  const signs = [...labels, ...rolesIn(text)].toSorted((a, b) => a.start - b.start);
  const names = between(signs, text.length);
  const joints = names.flatMap(({ start, end }) =>
    jointsIn(text.slice(start, end)).map((joint) => ({ start: start + joint.start, end: start + joint.end })),
  );
  return [...signs, ...joints].toSorted((a, b) => a.start - b.start);
}

const between = (signs: readonly BodySpan[], length: number): BodySpan[] =>
  [0, ...signs.map(({ end }) => end)].map((start, i) => ({ start, end: signs[i]?.start ?? length }));

/** Words of a department cell that are no names: those that part them, and those that stand for none. */
export const departmentLabelsOf = (cell: PrintedText): PrintedText[] => [
  ...signsIn(cell.text).map(({ start, end }) => cell.slice(start, end)),
  ...[...cell.text.matchAll(emptyPart)].map(({ 0: sign, index }) => cell.slice(index, index + sign.length)),
];

/**
 * Names of a department cell as printed: parted at 、 ， / and line ends, at labels and numbers, and at blanks and 及 between
 * whole names; brackets kept whole, a trailing colon dropped. A name that a line end broke (“塔城地区生态环境” / “局…分局”) is one name. Two names
 * may stand without anything between them, for their line end did not show on the page: `known` are names that the document
 * prints elsewhere.
 */
export const departmentsOf = (cell: PrintedText, known: ReadonlySet<string> = none): PrintedText[] =>
  namesIn(cell, known).flatMap((name) => parted(name, known));

const none: ReadonlySet<string> = new Set();

/**
 * “县民政局” + “县财政局” are two: each is a body's whole name. So are others where the document prints one of them elsewhere. A
 * department and its own part (“县公安局” + “交警大队”) stay one name.
 */
function parted(name: PrintedText, known: ReadonlySet<string>): PrintedText[] {
  for (let at = shortestName; at <= name.text.length - shortestName; at++) {
    const [head, rest] = [name.text.slice(0, at), name.text.slice(at)];
    if (!levelAhead.test(rest) || !looksLikeBody(head) || !looksLikeBody(rest)) continue;
    if (known.has(head) || known.has(rest) || (closed.test(head) && areTwoBodies(head, rest)))
      return [name.slice(0, at), ...parted(name.slice(at), known)];
  }
  return [name];
}

/** 团县委, 县妇联. */
const shortestName = 3;

const levelAhead =
  /^(?:[省市县区旗州]|国网|团[省市县区旗州]委|共青团\p{Script=Han}{2,12}委|\p{Script=Han}{2,5}[市州]生态环境局)/u;
/** What a body's name ends with behind which no further part of it says again whose it is: not 县委, as in 县委县政府办公室. */
const closed =
  /(?:局|委员会|联合会|公司|[大支]队|法院|检察院|[织传战作]部|办公室|[编信府委]办|政法委|监委|中心|档案馆|工商联|团[省市县区旗州]委|共青团.{2,8}[省市县区旗州]委)$/u;

const namesIn = (cell: PrintedText, known: ReadonlySet<string>): PrintedText[] =>
  between(signsIn(cell.text), cell.text.length).flatMap(({ start, end }) =>
    namesBehindLabel(cell.slice(start, end), known),
  );

function namesBehindLabel(printed: PrintedText, known: ReadonlySet<string>): PrintedText[] {
  const names: PrintedText[] = [];
  if (saysNothing(printed.text)) return names;
  let open = 0;
  let isEnded = true;
  for (const line of unbrokenLines(printed)) {
    const parts = splitOutsideBrackets(line.text, "、，,；;/／")
      .flatMap(({ start, end }) => partedAtBlanks(line.slice(start, end)))
      .map(nameIn)
      .filter((part) => !part.isBlank && !saysNothing(part.text));
    const [first] = parts;
    const last = names.at(-1);
    const isRest = !isEnded && first && last && goesOnWith(last.text, first.text, known);
    const whole = isRest
      ? { name: PrintedText.join([last, first]), lines: 1 }
      : first && wholeName(names.slice(names.length - open), first);
    isEnded = endsInMark.test(line.text);
    if (whole) {
      names.splice(names.length - whole.lines, whole.lines, whole.name);
      parts.shift();
    }
    const goesOn = !whole && parts.length === 1 ? open : 0;
    names.push(...parts);
    open = isEnded || looksLikeBody(names.at(-1)?.text ?? "") ? 0 : goesOn + 1;
  }
  return names;
}

/** A part that no body is by itself: “市生态环境局” / “青梧分局”, “县委编委” / “办公室”. */
const partAlone = /^(?:\p{Script=Han}{2,4}分局|分局|办公室)$/u;

/** Parts of a committee, a congress, that a line end has left behind: “县委” / “组织部”, “县纪委” / “监委”, “县人大” / “常委会”. */
const partsBehind: readonly (readonly [before: RegExp, line: RegExp])[] = [
  [
    /(?:^|[省市县区旗州盟])委$/u,
    /^(?:(?:组织|宣传|统战|统一战线工作|社会工作)部|政法委(?:员会)?|(?:编|巡察|网信|改革|外事|台)办|老干部局|党校|\p{Script=Han}{2,14}委员会办公室)$/u,
  ],
  [/纪委$/u, /^监委$/u],
  [/人大$/u, /^常委会/u],
];

/** “（县疾控局）”: another name of the body on the line before. */
const bracketed = /^[（(][^（）()]+[）)]$/u;

/** Whether a line goes on with the name of the line before, though that reads as one: by its own words, or as the document prints both elsewhere. */
const goesOnWith = (before: string, line: string, known: ReadonlySet<string>): boolean =>
  looksLikeBody(before) &&
  (bracketed.test(line) ||
    (partAlone.test(line) && !levelAhead.test(line)) ||
    partsBehind.some(([head, part]) => head.test(before) && part.test(line)) ||
    known.has(before + line));

const endsInMark = /[、，,；;/／]\s*$/u;

/** The body's name that lines end with that none of them ends: “县文化体育” / “广播电视和” / “旅游局”; and how many they are. */
function wholeName(open: readonly PrintedText[], end: PrintedText): { name: PrintedText; lines: number } | undefined {
  const begun = open.findLastIndex(({ text }) => levelAhead.test(text));
  if (begun >= 0 && levelAhead.test(end.text) && looksLikeBody(end.text)) return undefined;
  for (const from of new Set([Math.max(0, begun), open.length - 1])) {
    const lines = open.slice(Math.max(0, from));
    const name = PrintedText.join([...lines, end]);
    if (lines.length > 0 && looksLikeBody(name.text)) return { name, lines: lines.length };
  }
  return undefined;
}

/** Whether a cell is filled only to say that it holds nothing: “/”, “无”, “——”. */
export const saysNothing = (text: string): boolean =>
  /^(?:[/／\\\-–—－―·*]+|无|暂无|不涉及|无(?:此类|相关|收回)?事项)$/u.test(bare(text));

/** Whether the words of a row's cells only say that there is no row: “无”. */
export const holdsNothing = (cells: readonly string[]): boolean => {
  const words = cells.map(bare).filter((text) => text !== "");
  return words.length > 0 && words.every(saysNothing);
};

/** Lines, but a bracket that a line end has broken is one. */
function unbrokenLines(printed: PrintedText): PrintedText[] {
  const lines: PrintedText[] = [];
  for (const line of printed.lines()) {
    const last = lines.at(-1);
    if (last && /[（(][^）)]*$/u.test(last.text)) lines[lines.length - 1] = PrintedText.join([last, line]);
    else lines.push(line);
  }
  return lines;
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
  const [ahead = ""] = notes.exec(name.text) ?? [];
  return name.slice(ahead.length, Math.max(ahead.length, name.text.replace(trailing, "").length));
}

/** Whether a text is wholly a list of bodies' names. */
export function isDepartmentList(printed: PrintedText): boolean {
  if (!mayNameBody(bare(printed.text))) return false;
  const names = departmentsOf(printed);
  return names.length > 0 && names.every((name) => looksLikeBody(name.text));
}
