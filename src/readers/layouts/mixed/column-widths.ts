import { enumeratorOf } from "../../../text/enumerators.ts";
import { bodyGrade } from "./body-lists.ts";
import { usualLimit } from "./narrow-limit.ts";
import { type Piece, pieceText } from "./pieces.ts";

/** What a scrambled list shows of its columns, measured on itself. Widths in half-width columns. */
export interface ColumnWidths {
  /** At which the narrower and the wider of the two long columns wrap; equal where they do not differ. */
  readonly short: number;
  readonly long: number;
  readonly name: number;
  readonly department: number;
  /** The words that most departments begin with: mostly the county; empty where they share none. */
  readonly home: string;
}

/** Measures a list's columns: where lines wrap that go on below, and what its narrow cells begin with. */
export function measure(pieces: readonly Piece[], rows: number): ColumnWidths {
  const { short, long } = parted(pieces.filter(({ form }) => form === "block").flatMap(wraps));
  const narrow = pieces.filter(({ form }) => form === "narrow");
  const home = commonPlace(narrow.map(pieceText), rows);
  const bodies = narrow.filter((one) => bodyGrade(pieceText(one), home) > 1);
  const names = narrow.filter((one) => !bodies.includes(one));
  const full = (of: readonly Piece[], fallback: number): number =>
    mode(of.flatMap((one) => (one.lines.length > 1 ? [one.width] : []))) ?? fallback;
  const name = full(names, usualLimit - 1);
  return { short, long, home, name, department: full(bodies, name) };
}

/** Widths of the lines of a block that go on in the next line. */
export function wraps({ lines }: Piece): number[] {
  return lines.flatMap(({ text, width }, i) => {
    const next = lines[i + 1]?.text;
    if (next === undefined || enumeratorOf(next) || /[；;。：:]$/u.test(text)) return [];
    return [width];
  });
}

/** The two widths at which most lines wrap, parted where the two sides vary least (Otsu's method). */
function parted(widths: readonly number[]): { short: number; long: number } {
  const all = widths.filter((width) => width > usualLimit).toSorted((a, b) => a - b);
  const trimmed = all.slice(0, Math.max(1, Math.floor(all.length * 0.98)));
  let best = { gain: 0, at: 0 };
  const total = sum(trimmed);
  let before = 0;
  for (let i = 1; i < trimmed.length; i++) {
    before += trimmed[i - 1] ?? 0;
    if (trimmed[i] === trimmed[i - 1]) continue;
    const [left, right] = [before / i, (total - before) / (trimmed.length - i)];
    const gain = i * (trimmed.length - i) * (right - left) ** 2;
    if (gain > best.gain) best = { gain, at: i };
  }
  const short = mode(trimmed.slice(0, best.at)) ?? mode(trimmed) ?? 40;
  const long = mode(trimmed.slice(best.at)) ?? short;
  return long - short < 3 ? { short: long, long } : { short, long };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The most frequent value; of equals the largest. */
function mode(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** The place that a third of the rows' narrow cells begin with: 青梧县 of 青梧县民政局. */
export function commonPlace(texts: readonly string[], rows: number): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const place = /^[\p{Script=Han}]{1,6}?[县市区旗州盟]/u.exec(text)?.[0];
    if (place && text.length > place.length) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(2, rows / 3) ? best[0] : "";
}
