import type { Line, Run, Span } from "../source-document.ts";

// Only tags that set print; anything else in angle brackets (<script>, <某某>) stays text and is shown as text.
const blockTags = "p|br|ol|ul|li|div|h[1-6]|center|section|article|blockquote|dl|dt|dd|hr";
const strikingTags = "s|del|strike";
const inlineTags = "html|body|span|b|strong|i|em|u|font|sub|sup|small|big|mark|ins|o:p";
const mark = new RegExp(
  `<(?<closing>\\/?)(?:(?<block>${blockTags})|(?<striking>${strikingTags})|${inlineTags})(?:\\s[^<>]*)?\\/?>|&(?<entity>[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});|(?<line>\\r\\n|[\\r\\n\\u2028\\u2029])|(?<bold>\\*\\*)|(?<tildes>(?<!~)~~(?!~))|(?<escaped>\\\\[!-/:-@[-\\x60{-~]|"")`,
  "giu",
);

const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  bull: "•",
  times: "×",
  emsp: "\u2003",
  ensp: "\u2002",
};

/** Which signs stand for something else: Markdown's `**`, `\|` and `1\.`, or a spreadsheet's `""` within a quoted cell. */
export type Dialect = "plain" | "markdown" | "quoted";

export interface PrintedLines {
  readonly lines: readonly Line[];
  readonly markup: readonly Span[];
  /** Units that a line is drawn through. */
  readonly struck: number;
}

/**
 * Printed lines of a stretch of plain text that may carry remains of HTML. Block tags and line ends part lines; tags
 * become markup; entities and escapes become the characters that they stand for.
 */
export function printedLines(text: string, from: number, to: number, dialect: Dialect = "plain"): PrintedLines {
  const lines: Run[][] = [[]];
  const markup: Span[] = [];
  let at = from;
  let [open, struck] = [0, 0];
  const print = (start: number, end: number, printed = text.slice(start, end)): void => {
    if (end > start) lines.at(-1)?.push({ start, end, text: printed });
    if (open > 0) struck += printed.trim().length;
  };
  const pairs = tildesIn(text.slice(from, to), dialect);
  for (const match of text.slice(from, to).matchAll(mark)) {
    const sign = match.groups?.tildes ? tildesAt(pairs, match.index) : meaning(match, dialect);
    if (!sign) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    print(at, start);
    at = end;
    if (sign.prints !== undefined) print(start, end, sign.prints);
    if (sign.parts) lines.push([]);
    open = Math.max(0, open + (sign.strikes ?? 0));
    if (sign.isMarkup) markup.push({ start, end });
  }
  print(at, to);
  return { lines: lines.filter((line) => line.some((run) => run.text.trim() !== "")), markup, struck };
}

/** Where pairs of “~~” begin and end, which Markdown draws a line with; behind a digit it is a range. */
function tildesIn(text: string, dialect: Dialect): ReadonlyMap<number, 1 | -1> {
  if (dialect === "quoted" || !text.includes("~~")) return new Map();
  const pairs = text.matchAll(/(?<![~0-9])~~[^\s~](?:[^~\n]*[^\s~])?~~(?!~)/gu);
  return new Map(
    [...pairs].flatMap(({ index, 0: pair }): [number, 1 | -1][] => [
      [index, 1],
      [index + pair.length - 2, -1],
    ]),
  );
}

function tildesAt(pairs: ReadonlyMap<number, 1 | -1>, at: number): Meaning | undefined {
  const strikes = pairs.get(at);
  return strikes && { strikes, isMarkup: true };
}

interface Meaning {
  /** Whether a line through the words begins here, or ends. */
  readonly strikes?: 1 | -1;
  readonly prints?: string;
  readonly parts?: boolean;
  readonly isMarkup?: boolean;
}

/** What a sign of the source means; undefined where it is plain words. */
function meaning(match: RegExpExecArray, dialect: Dialect): Meaning | undefined {
  const { block, entity, line, bold, escaped } = match.groups ?? {};
  if (line !== undefined) return { parts: true };
  if (bold !== undefined) return dialect === "markdown" ? { isMarkup: true } : undefined;
  if (escaped !== undefined) {
    const known = escaped === '""' ? dialect === "quoted" : dialect === "markdown";
    return known ? { prints: escaped.slice(1) } : undefined;
  }
  if (entity === undefined) return { ...strikes(match), parts: block !== undefined, isMarkup: true };
  const prints = characterOf(entity);
  return prints === undefined ? undefined : { prints, isMarkup: prints.trim() === "" };
}

const strikes = ({ groups }: RegExpExecArray): Meaning =>
  groups?.striking === undefined ? {} : { strikes: groups.closing ? -1 : 1 };

function characterOf(entity: string): string | undefined {
  const name = entity.toLowerCase();
  if (!name.startsWith("#")) return entities[name];
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
