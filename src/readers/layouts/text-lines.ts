import type { PrintedHeading } from "../../model/reading.ts";
import { columns } from "../../text/width.ts";
import type { Ledger } from "../ledger.ts";
import { PrintedText } from "../printed-text.ts";
import { lineText, type Paragraph } from "../source-document.ts";
import { columnsOf, fieldOf } from "./columns.ts";
import { handoverLabels } from "./headings.ts";
import { withNeighbourCategories } from "./neighbour-category.ts";
import { rejoin } from "./rejoin.ts";
import type { LaidOut, Layout, RowDraft, Section } from "./row-draft.ts";
import { type RowStart, rowStarts } from "./row-starts.ts";

/**
 * Lists in a text layer without cells, one row behind the other: “12 民生服务 事项…”, cells parted by blanks or blank
 * lines, long ones wrapped. Basic and reclaimed lists; a supporting list's six columns need more evidence than lines.
 */
export const textLines: Layout = {
  id: "text-lines",
  fits: (section) => section.kind !== "supporting" && section.blocks.every((block) => block.type === "paragraph"),
  layOut(section, ledger): LaidOut {
    const { lines, headings } = withoutHeaders(section, ledger);
    const starts = rowStarts(lines.map(({ line }) => lineText(line)));
    const rows = starts.map((start, i): RowDraft => {
      const body = lines.slice(start.line, starts[i + 1]?.line);
      return section.kind === "basic" ? basicRow(start, body) : reclaimedRow(start, body, widest(lines));
    });
    return { rows: withNeighbourCategories(rows), headings, doubts: [] };
  },
};

/** A list's lines without its header rows, which are claimed as furniture. */
export function withoutHeaders(section: Section, ledger: Ledger): { lines: Paragraph[]; headings: PrintedHeading[] } {
  const lines: Paragraph[] = [];
  const headings: PrintedHeading[] = [];
  for (const block of section.blocks) {
    if (block.type !== "paragraph") continue;
    const words = lineText(block.line).trim().split(/\s+/u);
    const fields = columnsOf(words);
    if (fields) {
      headings.push({
        kind: section.kind,
        at: block.at,
        columns: words.map((printed, i) => ({ field: fields[i] ?? null, printed, at: block.at })),
      });
    }
    if (fields || words.every((word) => fieldOf(word) !== undefined)) ledger.claimFurniture(block.at, "header row");
    else lines.push(block);
  }
  return { lines, headings };
}

const widest = (lines: readonly Paragraph[]): number =>
  Math.max(0, ...lines.map(({ line }) => columns(lineText(line).trim())));

interface OpenCell {
  readonly lines: readonly PrintedText[];
}

/** The row's number and category, and its other lines in groups that blank lines part. */
function open(start: RowStart, body: readonly Paragraph[]): { fields: RowDraft["fields"]; groups: OpenCell[] } {
  const [first, ...rest] = body.map(({ line }) => PrintedText.of([line]));
  if (!first) return { fields: {}, groups: [] };
  const groups: PrintedText[][] = [[first.slice(start.restAt)]];
  rest.forEach((line, i) => {
    if (i < start.categoryLines) return;
    if (body[i + 1]?.afterGap) groups.push([]);
    groups.at(-1)?.push(line);
  });
  const category = [first.slice(start.category.start, start.category.end), ...rest.slice(0, start.categoryLines)];
  return {
    fields: { ordinal: first.slice(start.ordinal.start, start.ordinal.end), category: PrintedText.join(category) },
    groups: groups
      .map((lines) => ({ lines: lines.filter((line) => !line.isBlank) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

function basicRow(start: RowStart, body: readonly Paragraph[]): RowDraft {
  const { fields, groups } = open(start, body);
  const name = PrintedText.join(groups.flatMap(({ lines }) => lines));
  return { kind: "basic", fields: { ...fields, name }, doubts: [] };
}

const handoverStart = new RegExp(
  `^\\s*(?:${[...handoverLabels.department, ...handoverLabels.method].join("|")})\\s*[：:]`,
  "u",
);

/** The hand-over begins at its label, else at a blank within the first line, else at the last blank line. */
function reclaimedRow(start: RowStart, body: readonly Paragraph[], width: number): RowDraft {
  const { fields, groups } = open(start, body);
  const lines = groups.flatMap((group) => group.lines);
  const row = (name: readonly PrintedText[], handover: readonly PrintedText[]): RowDraft => ({
    kind: "reclaimed",
    fields: { ...fields, name: PrintedText.join(name), handover: rejoin(handover, width) },
    doubts: [],
  });
  const labelled = lines.findIndex((line) => handoverStart.test(line.text));
  if (labelled > 0) return row(lines.slice(0, labelled), lines.slice(labelled));
  const [first, ...rest] = lines;
  const gap = first ? /\S(\s+)\S/u.exec(first.text.trim()) : null;
  if (first && gap) {
    const at = first.text.length - first.text.trimStart().length + gap.index + 1;
    return row([first.slice(0, at)], [first.slice(at), ...rest]);
  }
  const last = groups.at(-1);
  if (groups.length > 1 && last)
    return row(
      groups.slice(0, -1).flatMap((group) => group.lines),
      last.lines,
    );
  return {
    ...row(lines, []),
    doubts: [
      {
        rule: "cell-edge-unclear",
        field: "handover",
        message: "看不出事项名称与承接部门的分界",
        messageEn: "the edge between name and hand-over does not show",
      },
    ],
  };
}
