import type { SampleDuty } from "../county/sample-duty.ts";
import { county, disclaimer, headingsOf, rowsOf, titleOf, type Unit } from "./rows.ts";

/**
 * The list as Markdown with a preface. Slips on purpose: the preface counts one basic item too many, and one number
 * stands at two rows.
 */
export function asMarkdown(duties: readonly SampleDuty[], unit: Unit): string {
  const kinds = ["basic", "supporting", "reclaimed"] as const;
  const count = (kind: SampleDuty["kind"]): number => rowsOf(duties, unit, kind).length;
  const place = `${county.province}${county.prefecture}${county.county}${unit.name}`;
  return `${[
    `# ${place}履职事项清单`,
    "",
    disclaimer,
    "",
    unit.published,
    "",
    "## 编制说明",
    "",
    `${unit.name}位于${county.county}西部山区。本清单共有基本履职事项${count("basic") + 1}项、配合履职事项${count("supporting")}项、上级部门收回事项${count("reclaimed")}项。`,
    "",
    ...kinds.flatMap((kind) => [`## ${unit.name}${titleOf(kind)}`, "", ...table(duties, unit, kind), ""]),
  ].join("\n")}`;
}

function table(duties: readonly SampleDuty[], unit: Unit, kind: SampleDuty["kind"]): string[] {
  const headings = headingsOf(kind, unit.word);
  const rows = rowsOf(duties, unit, kind).map((row) =>
    kind === "basic" && row.ordinal === 15 ? { ...row, ordinal: 14 } : row,
  );
  return [
    line(headings),
    line(headings.map(() => "---")),
    ...rows.map(({ ordinal, category, cells }) =>
      line([String(ordinal), category, ...cells.map((cell) => cell.join("<br>"))]),
    ),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
