import type { DutyKind } from "../../../model/kind.ts";
import { bare } from "../../../text/blank.ts";
import { cellText, type Row } from "../../source-document.ts";
import { type Columns, type Field, fieldsOfList } from "../headings.ts";
import { type ColumnMeaning, clearly, hasLikeness, rateOf, wordsInColumn } from "./column-meaning.ts";

/** How like a field a column must be to be held for it; words that may be a category are only a little like one. */
export const fairly = 0.35;
/** Fewest rows that say something against what is expected. */
export const fewestRows = 3;

export interface ColumnsByContent {
  readonly columns: Columns;
  /** The columns that are in doubt: read by content, or expected where the content may say otherwise. */
  readonly doubted: readonly ColumnMeaning[];
}

/**
 * The columns of a table without a header. What is expected of them stands where the cells of the whole table agree; where
 * they clearly say otherwise, they are believed. Undefined where nothing is expected, and no column holds names.
 */
export function columnsWithoutHeader(
  kind: DutyKind,
  expected: Columns | undefined,
  rows: readonly Row[],
): ColumnsByContent | undefined {
  const rates = ratesOf(rows, [...fieldsOfList[kind]]);
  const best = bestColumns(rates);
  if (!expected) return best && { columns: best, doubted: differences(best, []) };
  if (!best || rows.length < fewestRows) return { columns: expected, doubted: [] };
  const more = sumOf(rates, best) - sumOf(rates, expected);
  if (more <= 0.01) return { columns: expected, doubted: [] };
  if (more >= clearly) return { columns: best, doubted: differences(best, expected) };
  return { columns: expected, doubted: differences(expected, best) };
}

/** Columns whose cells clearly are what the headings of other columns name. */
export function columnsUnlikeHeadings(columns: Columns, rows: readonly Row[]): readonly ColumnMeaning[] {
  const named = columns.filter((field) => field !== null && hasLikeness(field)) as Field[];
  if (rows.length < fewestRows) return [];
  const rates = ratesOf(rows, named);
  const best = bestColumns(rates);
  if (!best || sumOf(rates, best) - sumOf(rates, columns) < clearly * 2) return [];
  return differences(columns, best).filter(({ field, rival }) => hasLikeness(field) && rival !== undefined);
}

/** Per column how like each field it is, most like first; none for a column that is empty. */
type Rates = readonly ReadonlyMap<Field, number>[];

function ratesOf(rows: readonly Row[], fields: readonly Field[]): Rates {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const isEmpty = rows.every(({ cells }) => cells[column] === undefined || bare(cellText(cells[column])) === "");
    const words = wordsInColumn(rows, column);
    return new Map(isEmpty ? [] : fields.map((field) => [field, rateOf(words, field)]));
  });
}

const sumOf = (rates: Rates, columns: Columns): number =>
  columns.reduce((sum, field, i) => sum + ((field && rates[i]?.get(field)) || 0), 0);

/** No list has more columns; wider tables are not tried in all ways. */
const mostColumns = 16;

/** The fields that the columns together are most like; undefined where none is a name. */
function bestColumns(rates: Rates): Columns | undefined {
  const told = rates.map((of) => [...of].filter(([, rate]) => rate >= fairly));
  const places = told.flatMap((of, i) => (of.length > 0 ? [i] : []));
  if (places.length > mostColumns) return undefined;
  let best: { fields: Columns; sum: number } | undefined;
  const choose = (fields: Columns, sum: number): void => {
    const place = places[fields.length];
    if (place === undefined) {
      if (fields.includes("name") && isRow(fields) && sum > (best?.sum ?? 0)) best = { fields, sum };
      return;
    }
    for (const [field, rate] of told[place] ?? []) if (!fields.includes(field)) choose([...fields, field], sum + rate);
    choose([...fields, null], sum);
  };
  choose([], 0);
  const found = best?.fields;
  return found && rates.map((_, i) => found[places.indexOf(i)] ?? null);
}

/** Both halves of a hand-over stand in one column or in two. */
const isRow = (columns: Columns): boolean => {
  const [receivers, method] = [columns.includes("receivingDepartments"), columns.includes("handlingMethod")];
  return columns.includes("handover") ? !receivers && !method : receivers || !method;
};

const differences = (columns: Columns, other: Columns): ColumnMeaning[] =>
  columns.flatMap((field, column) =>
    field === null || field === other[column] ? [] : [{ column, field, rival: other[column] ?? undefined }],
  );
