import { records } from "./delimited.ts";

const delimiters = [",", ";"] as const;
/** How much of a file is looked at. */
const sample = 100_000;
const mostRecords = 400;

/**
 * The delimiter of a table; undefined for text that only uses the sign. A table's records are of one width but for its
 * titles, a delimiter is not followed by a blank as a comma in a sentence is, and there is something that sentences do
 * not have: quotes around cells, a column of numbers, empty cells, or several columns of few words.
 */
export function delimiterOf(text: string): string | undefined {
  const head = text.replace(/^sep=.\r?\n/u, "").slice(0, sample);
  return delimiters.find((delimiter) => isTable(head, delimiter, text.length > sample));
}

interface Looked {
  readonly texts: readonly string[];
  readonly quoted: boolean;
}

function isTable(head: string, delimiter: string, isCut: boolean): boolean {
  const looked = look(head, delimiter, isCut);
  const width = usualWidth(looked);
  const full = looked.filter(({ texts }) => texts.length === width);
  const narrow = looked.filter(({ texts }) => texts.length === 1).length;
  if (width < 2 || full.length < 2 || full.length + narrow < looked.length * 0.9 || narrow > full.length) return false;
  const cells = full.flatMap(({ texts }) => texts);
  const sentences = cells.filter((cell) => /^\s+\S/u.test(cell)).length;
  return sentences <= cells.length / 5 && hasColumns(full, width);
}

function look(head: string, delimiter: string, isCut: boolean): Looked[] {
  const looked: Looked[] = [];
  for (const record of records(head, 0, head.length, delimiter)) {
    if (looked.length >= mostRecords) return looked;
    if (record.cells.some((cell) => head.slice(cell.start, cell.end).includes("\t"))) return [];
    const texts = record.cells.map(({ start, end }) => head.slice(start, end));
    if (texts.some((text) => text.trim() !== ""))
      looked.push({ texts, quoted: record.cells.some((cell) => cell.quoted) });
  }
  return isCut ? looked.slice(0, -1) : looked;
}

function usualWidth(looked: readonly Looked[]): number {
  const votes = new Map<number, number>();
  for (const { texts } of looked) if (texts.length > 1) votes.set(texts.length, (votes.get(texts.length) ?? 0) + 1);
  return [...votes].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function hasColumns(full: readonly Looked[], width: number): boolean {
  if (full.some(({ quoted }) => quoted)) return true;
  const columns = Array.from({ length: width }, (_, i) => full.map(({ texts }) => (texts[i] ?? "").trim()));
  const numbers = columns.some(
    (cells) => cells.filter((cell) => /^\d{1,6}[.)、]?$/u.test(cell)).length * 2 >= cells.length - 1,
  );
  const empty = columns.some((cells) => cells.some((cell) => cell === ""));
  const repeated = columns.some((cells) => new Set(cells).size * 2 <= cells.length);
  return numbers ? full.length > 1 : width > 2 && (empty || repeated) && full.length > 2;
}
