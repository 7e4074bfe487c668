import type { DutyKind } from "../../model/kind.ts";
import { bare } from "../../text/blank.ts";
import { distance } from "../../text/distance.ts";
import { foldWidth } from "../../text/width.ts";
import { spelledField } from "./heading-words.ts";
import { type Field, headings } from "./headings.ts";

const plain = (printed: string): string => bare(foldWidth(printed)).replace(/[()《》“”"'*、/]/gu, "");

const exact = new Map<string, Field>();
const endings: { readonly ending: string; readonly field: Field }[] = [];
for (const [field, printed] of Object.entries(headings) as [Field, readonly string[]][]) {
  for (const heading of printed) {
    if (heading.startsWith("*")) endings.push({ ending: heading.slice(1), field });
    else exact.set(plain(heading), field);
  }
}

const longestHeading = 24;

/** The field that a printed heading names, or undefined. */
export function fieldOf(printed: string): Field | undefined {
  const heading = plain(printed);
  if (heading === "" || heading.length > longestHeading) return undefined;
  return exact.get(heading) ?? endings.find(({ ending }) => heading.endsWith(ending))?.field;
}

/** Cells are asked for by step after step, and most words stand in many of them. */
const asked = new Map<string, Field | undefined>();
const [mostAsked, longestAsked] = [10_000, 100];

/** No heading counts or ends a sentence, nor is it this long with the blanks between its characters. */
const noHeading = /[0-9。；]/u;

/** What a heading adds in brackets at its end: “事项名称（全称）”, “配合履职事项(共3项)”. */
const noted = /^([^（(]{2,}?)\s*[（(][^（()）]{1,20}[)）]\s*$/su;

function spelled(printed: string): Field | undefined {
  if (printed === "" || noHeading.test(printed)) return undefined;
  const heading = plain(printed);
  return fieldOf(printed) ?? (heading.length <= longestHeading ? spelledField(heading) : undefined);
}

/** As `fieldOf`, or by the words that a heading is spelt with, with a note behind them or none. */
export function columnFieldOf(printed: string): Field | undefined {
  if (printed.length > longestAsked || printed.length === 0) return undefined;
  if (asked.has(printed)) return asked.get(printed);
  const field = spelled(printed) ?? spelled(noted.exec(printed)?.[1] ?? "");
  if (asked.size >= mostAsked) asked.clear();
  asked.set(printed, field);
  return field;
}

/** As `fieldOf`, one wrong, lost or added character allowed in headings of four or more. */
function nearlyFieldOf(printed: string): Field | undefined {
  const heading = plain(printed);
  if (heading.length < 4 || heading.length > longestHeading) return undefined;
  for (const [known, field] of exact) if (known.length >= 4 && distance(heading, known, 1) <= 1) return field;
  return undefined;
}

/** Fields of a header row's cells, null for a heading that is not known; undefined where the cells are no header row. */
export function columnsOf(cells: readonly string[]): (Field | null)[] | undefined {
  const certain = cells.map(columnFieldOf);
  const known = new Set(certain.filter((field) => field !== undefined));
  // A merged heading stands at each of its columns, and counts once.
  const printed = new Set(cells.filter((cell) => cell.trim() !== ""));
  if (known.size < 2 || known.size < printed.size / 2) return undefined;
  return certain.map((field, i) => {
    if (field) return field;
    const near = nearlyFieldOf(cells[i] ?? "");
    return near && !known.has(near) ? near : null;
  });
}

/** The list that a set of columns belongs to; one with only names may be any, so undefined. */
export function kindOfColumns(columns: readonly (Field | null)[]): DutyKind | undefined {
  const has = (...fields: Field[]): boolean => fields.some((field) => columns.includes(field));
  if (has("handover", "receivingDepartments", "handlingMethod")) return "reclaimed";
  if (has("counterpartDepartments", "departmentResponsibilities", "townshipResponsibilities")) return "supporting";
  return undefined;
}

/** The usual columns of a list whose header row is missing, by their number; undefined where the number fits none. */
export function usualColumns(kind: DutyKind, width: number): Field[] | undefined {
  const usual: Readonly<Record<DutyKind, readonly Field[][]>> = {
    basic: [
      ["ordinal", "category", "name"],
      ["ordinal", "name"],
    ],
    supporting: [
      [
        "ordinal",
        "category",
        "name",
        "counterpartDepartments",
        "departmentResponsibilities",
        "townshipResponsibilities",
      ],
      ["ordinal", "name", "counterpartDepartments", "departmentResponsibilities", "townshipResponsibilities"],
    ],
    reclaimed: [
      ["ordinal", "category", "name", "handover"],
      ["ordinal", "category", "name", "receivingDepartments", "handlingMethod"],
      ["ordinal", "name", "handover"],
    ],
  };
  return usual[kind].find((columns) => columns.length === width)?.slice();
}
