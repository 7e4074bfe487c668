import type { SampleDuty } from "../county/sample-duty.ts";
import { county, disclaimer, headingsOf, rowsOf, type SampleRow, titleOf, type Unit } from "./rows.ts";

/** The list as a government's web page: merged category cells, clauses parted by line breaks. */
export function asHtml(duties: readonly SampleDuty[], unit: Unit): string {
  const kinds = ["basic", "supporting", "reclaimed"] as const;
  const place = `${county.province}${county.prefecture}${county.county}${unit.name}`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${place}履职事项清单</title>
<style>table { border-collapse: collapse } td, th { border: 1px solid; vertical-align: top }</style>
</head>
<body>
<h1>${place}履职事项清单</h1>
<p>${disclaimer}</p>
<p>${unit.published}</p>
${kinds.map((kind) => `<h2>${unit.name}${titleOf(kind)}</h2>\n${table(duties, unit, kind)}`).join("\n")}
</body>
</html>
`;
}

function table(duties: readonly SampleDuty[], unit: Unit, kind: SampleDuty["kind"]): string {
  const head = headingsOf(kind, unit.word)
    .map((heading) => `<th>${heading}</th>`)
    .join("");
  const rows = rowsOf(duties, unit, kind);
  return `<table>\n<tr>${head}</tr>\n${rows.map((row, i) => rowHtml(row, rows, i)).join("\n")}\n</table>`;
}

function rowHtml(row: SampleRow, rows: readonly SampleRow[], i: number): string {
  const first = rows[i - 1]?.category !== row.category;
  const span = rows.slice(i).findIndex((other) => other.category !== row.category);
  const category = first ? `<td rowspan="${span < 0 ? rows.length - i : span}">${row.category}</td>` : "";
  const cells = row.cells.map((cell) => `<td>${cell.map(escaped).join("<br>")}</td>`).join("");
  return `<tr><td>${row.ordinal}</td>${category}${cells}</tr>`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
