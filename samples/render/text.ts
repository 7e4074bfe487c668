import type { SampleDuty } from "../county/sample-duty.ts";
import { county, disclaimer, headingsOf, rowsOf, type SampleRow, titleOf, type Unit } from "./rows.ts";

const rowsOnPage = { basic: 10, supporting: 5, reclaimed: 6 } as const;

/**
 * The list as text taken from a web page: cells parted by tabs, remains of HTML in them, the header row on each page.
 * Slips on purpose: a number left out, a heading misprinted, a page printed twice.
 */
export function asText(duties: readonly SampleDuty[], unit: Unit): string {
  const { province, prefecture } = county;
  const cover = [
    `${province}${prefecture}`,
    `${county.county}${unit.name}`,
    "履职事项清单",
    "",
    unit.published,
    disclaimer,
  ];
  const contents = [
    "目 录",
    "",
    "1. 基本履职事项清单.....\t1",
    "2. 配合履职事项清单.....\t5",
    "3. 上级部门收回事项清单.....\t13",
  ];
  const lists = (["basic", "supporting", "reclaimed"] as const).map((kind) => listOf(duties, unit, kind));
  return `${[...cover, "", ...contents, "", ...lists.flat()].join("\n")}\n`;
}

function listOf(duties: readonly SampleDuty[], unit: Unit, kind: SampleDuty["kind"]): string[] {
  const rows = rowsOf(duties, unit, kind).map((row) =>
    kind === "basic" && row.ordinal > 19 ? { ...row, ordinal: row.ordinal + 1 } : row,
  );
  const pages = chunks(rows, rowsOnPage[kind]);
  const printed = kind === "reclaimed" ? [...pages.slice(0, 2), ...pages.slice(1)] : pages;
  return [
    `${county.county}${unit.name}${titleOf(kind)}`,
    "",
    ...printed.flatMap((page, i) => [headerRow(kind, unit.word, i).join("\t"), ...page.map(rowText), ""]),
  ];
}

const headerRow = (kind: SampleDuty["kind"], word: string, page: number): string[] =>
  headingsOf(kind, word).map((heading) => (page === 2 && heading === "对应上级部门" ? "对应上及部门" : heading));

function rowText({ kind, ordinal, category, cells }: SampleRow): string {
  const inCell = (lines: readonly string[]): string =>
    kind === "supporting" && lines.length > 1 ? lines.map((line) => `<p>${line}</p>`).join(" ") : lines.join(" ");
  return [String(ordinal), category, ...cells.map(inCell)].join("\t");
}

function chunks<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
