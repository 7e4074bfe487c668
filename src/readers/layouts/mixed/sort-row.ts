import { looksLikeBody } from "../../../text/bodies.ts";
import { departmentNames, departmentsAmong } from "./body-lists.ts";
import type { ColumnWidths } from "./column-widths.ts";
import { type LateCharacters, shareLate } from "./late-characters.ts";
import type { MixedRow } from "./part-rows.ts";
import { type Piece, pieceText } from "./pieces.ts";
import { isHeaderSplinter } from "./printed-lines.ts";
import type { RowContext } from "./sides.ts";

/** A row's pieces by what they are, before its long blocks are told apart. */
export interface SortedRow {
  readonly row: MixedRow;
  readonly names: readonly Piece[];
  readonly departments: readonly Piece[];
  readonly blocks: readonly Piece[];
  /** Late full stops, in order. */
  readonly stops: readonly Piece[];
  readonly late: LateCharacters;
  readonly context: RowContext;
}

/** Sorts the pieces of a row into name, departments, long blocks and late characters. */
export function sortRow(row: MixedRow, widths: ColumnWidths): SortedRow {
  const pieces = withoutTailsInNames(row.pieces, widths);
  const narrow = pieces.filter(({ form }) => form === "narrow");
  const bodies = departmentsAmong(narrow, widths.home);
  const departments = bodies.length > 0 ? bodies : likeDepartments(narrow, widths);
  const printed = departments.map(pieceText).join("");
  const lastBlock = pieces.findLastIndex(({ form }) => form === "block");
  const tails = pieces.filter(({ form }) => form === "tail");
  const splinters = tails.filter((one) => pieces.indexOf(one) > lastBlock && isHeaderSplinter(pieceText(one)));
  const late = shareLate(tails, splinters.length, printed);
  const at = departments[0] ? pieces.indexOf(departments[0]) : -1;
  return {
    row,
    names: narrow.filter((one) => !departments.includes(one)),
    departments,
    blocks: pieces.filter(({ form }) => form === "block"),
    stops: pieces.filter(({ form }) => form === "stop"),
    late,
    context: {
      departments: departmentNames(printed + late.department.map(pieceText).join("")),
      beforeDepartments: pieces[at - 1]?.form === "block" ? pieces[at - 1] : undefined,
    },
  };
}

/**
 * A name that ends before its column's edge has ended: a single character right below it is late (地名管理 / 局, where
 * the department reads 青梧县民政).
 */
function withoutTailsInNames(pieces: readonly Piece[], widths: ColumnWidths): Piece[] {
  const departments = departmentsAmong(
    pieces.filter(({ form }) => form === "narrow"),
    widths.home,
  );
  const lacks =
    departments.length > 0 && !looksLikeBody(departmentNames(departments.map(pieceText).join("")).at(-1) ?? "");
  return pieces.flatMap((one): Piece[] => {
    const [last, before] = [one.lines.at(-1), one.lines.at(-2)];
    const isName = one.form === "narrow" && !departments.includes(one);
    if (!lacks || !isName || !last || !before || last.width > 2 || before.width >= widths.name - 1) return [one];
    return [
      { ...one, lines: one.lines.slice(0, -1) },
      { form: "tail", lines: [last], width: last.width, page: one.page },
    ];
  });
}

/** Where no cell names a body by its words: the narrow cell that is as wide as the departments' column. */
function likeDepartments(narrow: readonly Piece[], widths: ColumnWidths): Piece[] {
  if (narrow.length < 2 || widths.department === widths.name) return [];
  const alike = narrow.filter(({ lines, width }) => lines.length > 1 && width === widths.department);
  return alike.length === 1 ? alike : [];
}
