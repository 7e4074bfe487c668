import { enumeratorOf } from "../../../text/enumerators.ts";
import type { PrintedText } from "../../printed-text.ts";
import type { Anchor, Token } from "./anchors.ts";
import { narrowLimit } from "./narrow-limit.ts";
import type { PrintedLine } from "./printed-lines.ts";

/**
 * Lines that stand together and are of one cell: a block of long lines, a narrow cell, one late character, or a late
 * full stop.
 */
export interface Piece {
  readonly form: "block" | "narrow" | "tail" | "stop";
  readonly lines: readonly PrintedLine[];
  /** Widest line, in half-width columns. */
  readonly width: number;
  readonly page: number;
  /** Drawn apart from lines that came out woven into each other. */
  readonly woven?: boolean;
}

export type PieceOrAnchor = Piece | { readonly form: "anchor"; readonly anchor: Anchor };

const singleCharacter = 2;

/** Cuts the tokens into pieces; lines are of one piece while nothing stands between them and they wrap alike. */
export function piecesOf(tokens: readonly Token[]): PieceOrAnchor[] {
  const limit = narrowLimit(tokens.flatMap((token) => (token.type === "line" ? [token.line] : [])));
  const pieces: PieceOrAnchor[] = [];
  let group: PrintedLine[] = [];
  const close = (): void => {
    if (group.length > 0) pieces.push(...piecesIn(group, limit));
    group = [];
  };
  for (const token of tokens) {
    if (token.type === "anchor") {
      close();
      pieces.push({ form: "anchor", anchor: token.anchor });
      continue;
    }
    const { line } = token;
    if (line.afterGap || group.at(-1)?.page !== line.page) close();
    group.push(line);
  }
  close();
  return pieces;
}

function piecesIn(group: readonly PrintedLine[], limit: number): Piece[] {
  const widest = Math.max(...group.map(({ width }) => width));
  if (widest <= singleCharacter) return group.map(single);
  if (widest <= limit) return narrowPieces(group);
  const [last, before] = [group.at(-1), group.at(-2)];
  if (last?.text === "。" && before?.text.endsWith("。")) return [...piecesIn(group.slice(0, -1), limit), single(last)];
  const [from, to] = [blockStart(group, limit), blockEnd(group, limit)];
  const inner = group.slice(from, to);
  return [
    ...(from > 0 ? piecesIn(group.slice(0, from), limit) : []),
    piece("block", inner),
    ...(to < group.length ? piecesIn(group.slice(to), limit) : []),
  ];
}

/** A block that ends its sentence, and narrow lines of the next row directly under it. */
function blockEnd(group: readonly PrintedLine[], limit: number): number {
  let end = group.length;
  while (end > 0 && (group[end - 1]?.width ?? 0) <= limit) end--;
  for (let i = end; i < group.length; i++) {
    const before = group[i - 1]?.text ?? "";
    const rest = group.slice(i);
    const stopAlone = rest.length === 1 && rest[0]?.text === "。";
    const clauses = rest.some(({ text }) => enumeratorOf(text) !== undefined || /[；;。：]$/u.test(text));
    if (before.endsWith("。") && !stopAlone && !clauses) return i;
  }
  return group.length;
}

/** A late character or a narrow cell directly above a block that begins with its first clause or a heading. */
function blockStart(group: readonly PrintedLine[], limit: number): number {
  const first = group.findIndex(({ width }) => width > limit);
  for (let i = first; i > 0; i--) {
    const text = group[i]?.text ?? "";
    const above = group.slice(0, i);
    if (
      enumeratorOf(text)?.number === 1 &&
      above.every(({ text: other }) => enumeratorOf(other) === undefined && !/[：:]$/u.test(other))
    )
      return i;
  }
  return 0;
}

/** How far short of its column a wrapped narrow line may end: a mark that may not end a line takes a character over. */
const slack = 2;

/** Narrow lines wrap at their column's width: a shorter one ends its cell. A full stop or a sentence is no such cell. */
function narrowPieces(group: readonly PrintedLine[]): Piece[] {
  const pieces: Piece[] = [];
  let open: PrintedLine[] = [];
  const close = (): void => {
    if (open.every(({ width }) => width <= singleCharacter)) pieces.push(...open.map(single));
    else pieces.push(piece(/[。；;：:]$/u.test(open.at(-1)?.text ?? "") ? "block" : "narrow", open));
    open = [];
  };
  for (const line of group) {
    const widest = Math.max(0, ...open.map(({ width }) => width));
    const last = open.at(-1);
    if (
      last &&
      (last.width < widest - slack || line.width > widest + slack || line.text === "。" || last.text === "。")
    )
      close();
    open.push(line);
  }
  close();
  return pieces;
}

const single = (line: PrintedLine): Piece => piece(line.text === "。" ? "stop" : "tail", [line]);

const piece = (form: Piece["form"], lines: readonly PrintedLine[]): Piece => ({
  form,
  lines,
  width: Math.max(...lines.map(({ width }) => width)),
  page: lines[0]?.page ?? 0,
});

export const pieceText = (of: Piece): string => of.lines.map(({ text }) => text).join("");

export const printedOf = (pieces: readonly Piece[]): PrintedText[] =>
  pieces.flatMap(({ lines }) => lines.map(({ printed }) => printed));
