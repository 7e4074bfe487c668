import { enumeratorOf } from "../../text/enumerators.ts";
import { columns } from "../../text/width.ts";
import { PrintedText } from "../printed-text.ts";
import { lineText, type Paragraph } from "../source-document.ts";
import { assemble } from "./mixed/assemble-row.ts";
import { bodyGrade, departmentNames } from "./mixed/body-lists.ts";
import { commonPlace, measure } from "./mixed/column-widths.ts";
import type { Piece } from "./mixed/pieces.ts";
import type { PrintedLine } from "./mixed/printed-lines.ts";
import { learnSides, sidesOf } from "./mixed/sides.ts";
import type { SortedRow } from "./mixed/sort-row.ts";
import { withNeighbourCategories } from "./neighbour-category.ts";
import type { LaidOut, Layout } from "./row-draft.ts";
import { type RowStart, rowStarts } from "./row-starts.ts";
import { withoutHeaders } from "./text-lines.ts";

const fewestRows = 2;
/** More blank lines than this for a row, and its cells stand apart: another layout's work. */
const mostGaps = 1.5;

/**
 * Supporting lists in a text layer that keeps the order of the cells and loses their edges: “12 民生服务 名称” / “县民政局 1.…”
 * / “1.…”, one line below the other. The edges are found by what the cells hold; a row that a page cut has its two sides
 * in turns.
 */
export const orderedLines: Layout = {
  id: "ordered-lines",
  fits(section) {
    if (section.kind !== "supporting" || section.blocks.some((block) => block.type === "row")) return false;
    const lines = section.blocks as readonly Paragraph[];
    const rows = rowStarts(lines.map(({ line }) => lineText(line))).length;
    return rows >= fewestRows && lines.filter(({ afterGap }) => afterGap).length <= rows * mostGaps;
  },
  layOut(section, ledger): LaidOut {
    const { lines, headings } = withoutHeaders(section, ledger);
    const texts = lines.map(({ line }) => lineText(line).trim());
    const starts = rowStarts(lines.map(({ line }) => lineText(line)));
    const home = commonPlace(
      texts.flatMap((text) => text.split(/\s+/u)),
      starts.length,
    );
    const rows = starts.map((start, i) => sortedRow(start, lines.slice(start.line, starts[i + 1]?.line), home));
    const widths = measure(
      rows.flatMap(({ blocks }) => blocks),
      rows.length,
    );
    const evidence = learnSides(rows, widths);
    const drafts = rows.map((row) => assemble(row, sidesOf(row.blocks, row.context, evidence), widths));
    return { rows: withNeighbourCategories(drafts), headings, doubts: [] };
  },
};

function sortedRow(start: RowStart, body: readonly Paragraph[], home: string): SortedRow {
  const lines = body.map(({ line }) => PrintedText.of([line]));
  const first = lines[0] ?? PrintedText.empty;
  const below = 1 + start.categoryLines;
  const category = [first.slice(start.category.start, start.category.end), ...lines.slice(1, below)];
  const pageAt = pages(body);
  const parts = lines.flatMap((line, i): PrintedLine[] => {
    if (i > 0 && i < below) return [];
    return partsOf(i === 0 ? first.slice(start.restAt) : line).map((printed) => lineOf(printed, pageAt[i] ?? 0));
  });
  const [from, to] = departmentEdges(parts, home) ?? [parts.length, parts.length];
  const departments = parts.slice(from, to);
  const blocks = blocksOf(parts.slice(to));
  return {
    row: {
      anchor: {
        ordinal: first.slice(start.ordinal.start, start.ordinal.end),
        category: PrintedText.join(category),
        categoryOpen: false,
      },
      pieces: [],
    },
    names: from > 0 ? [pieceOf("narrow", parts.slice(0, from))] : [],
    departments: departments.length > 0 ? [pieceOf("narrow", departments)] : [],
    blocks,
    stops: [],
    late: { name: [], department: [], splinters: [], whole: true },
    context: {
      departments: departmentNames(departments.map(({ text }) => text).join("")),
      beforeDepartments: undefined,
    },
  };
}

/** A line's end and the next line's indent; more between two lines is something that was put aside. */
const betweenLines = 4;

/** The page of each line: a page number or a header that was put aside leaves a hole between two lines. */
function pages(body: readonly Paragraph[]): number[] {
  let page = 0;
  return body.map(({ at }, i) => {
    const before = body[i - 1]?.at.end ?? at.start;
    return at.start - before > betweenLines ? ++page : page;
  });
}

const lineOf = (printed: PrintedText, page: number): PrintedLine => ({
  printed,
  text: printed.text,
  width: columns(printed.text),
  afterGap: false,
  page,
});

const pieceOf = (form: Piece["form"], lines: readonly PrintedLine[]): Piece => ({
  form,
  lines,
  width: Math.max(0, ...lines.map(({ width }) => width)),
  page: lines[0]?.page ?? 0,
});

/** A line's parts between blanks; a blank behind a clause's number parts nothing. */
function partsOf(line: PrintedText): PrintedText[] {
  const cuts = [...line.text.matchAll(/\s+/gu)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        line.text.slice(0, at).trim() !== "" && !/(?:^|\s)[(（]?\d{1,2}[)）.．、]?$/u.test(line.text.slice(0, at)),
    );
  return line
    .cutAt(cuts)
    .map((part) => part.trim())
    .filter((part) => !part.isBlank);
}

const longestName = 14;
const longestList = 16;

interface Stretch {
  readonly edges: readonly [number, number];
  readonly grade: number;
}

/** Where the department's cell begins and ends: the first stretch that lists whole names of bodies, as far as it goes. */
function departmentEdges(parts: readonly PrintedLine[], home: string): readonly [number, number] | undefined {
  let best: Stretch | undefined;
  for (let from = 1; from <= Math.min(parts.length, longestName); from++) {
    const found = longestListAt(parts, from, home);
    if (found && found.grade > (best?.grade ?? 0)) best = found;
    if (best && best.grade > 2) break;
  }
  return best?.edges;
}

function longestListAt(parts: readonly PrintedLine[], from: number, home: string): Stretch | undefined {
  let best: Stretch | undefined;
  let text = "";
  for (let to = from + 1; to <= Math.min(parts.length, from + longestList); to++) {
    const next = parts[to - 1]?.text ?? "";
    if (/[。；：]/u.test(next) || enumeratorOf(next)) break;
    text += next;
    const starts = home === "" ? /^(?:中共)?[县市区旗]/u.test(text) : text.startsWith(home);
    const grade = bodyGrade(text, "", "whole") + (starts ? 2 : 0);
    if (bodyGrade(text, "", "whole") > 0 && grade >= (best?.grade ?? 0)) best = { edges: [from, to], grade };
  }
  return best;
}

/** The responsibilities cut wherever one side may end: at numbers that do not count on, behind sentences, at a page's edge. */
function blocksOf(lines: readonly PrintedLine[]): Piece[] {
  const groups: PrintedLine[][] = [];
  let last = new Map<number, number>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const sign = enumeratorOf(line.text);
    const goesOn = sign ? sign.number === (last.get(sign.level) ?? 0) + 1 : !/[。！]$/u.test(before?.text ?? "");
    const headed =
      /[：:]$/u.test(before?.text ?? "") ||
      (sign !== undefined && sign.number === 1 && (last.get(sign.level - 1) ?? 0) > 0);
    if (!before || before.page !== line.page || !(goesOn || headed)) {
      groups.push([]);
      last = before?.page === line.page ? new Map() : last;
    }
    groups.at(-1)?.push(line);
    if (sign) last.set(sign.level, sign.number);
  });
  return groups.map((group) => pieceOf("block", group));
}
