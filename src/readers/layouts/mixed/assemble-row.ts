import { PrintedText } from "../../printed-text.ts";
import { rejoin } from "../rejoin.ts";
import type { Doubt, RowDraft } from "../row-draft.ts";
import type { ColumnWidths } from "./column-widths.ts";
import { type Piece, pieceText, printedOf } from "./pieces.ts";
import { readSwapped } from "./side-words.ts";
import type { Sides } from "./sides.ts";
import type { SortedRow } from "./sort-row.ts";

/** The row's cells, and what about them is doubtful. */
export function assemble(sorted: SortedRow, sides: Sides, widths: ColumnWidths): RowDraft {
  const { row, names, departments, late } = sorted;
  const join = (...pieces: readonly Piece[]): PrintedText => PrintedText.join(printedOf(pieces));
  const stops = lateStops(sorted, sides);
  const side = (blocks: readonly Piece[]): PrintedText => {
    const stop = stops.get(blocks.at(-1));
    return PrintedText.join([rejoin(printedOf(blocks), widthOf(blocks, widths)), ...(stop ? printedOf([stop]) : [])]);
  };
  return {
    kind: "supporting",
    fields: {
      ordinal: row.anchor.ordinal,
      category: row.anchor.category,
      name: join(...names, ...late.name),
      counterpartDepartments: join(...departments, ...late.department),
      departmentResponsibilities: side(sides.department),
      townshipResponsibilities: side(sides.township),
    },
    doubts: doubtsOf(sorted, sides, stops),
  };
}

/** The width at which a side's own lines wrap. */
const widthOf = (blocks: readonly Piece[], { short, long }: ColumnWidths): number =>
  Math.max(0, ...blocks.map(({ width }) => width)) > short + 1 ? long : short;

/** Late full stops, by the block that each ends: in the order in which the blocks that lack one came out. */
function lateStops({ blocks, stops }: SortedRow, sides: Sides): Map<Piece | undefined, Piece | undefined> {
  const lacking = [sides.department.at(-1), sides.township.at(-1)]
    .filter((block) => block !== undefined)
    .filter((block) => !pieceText(block).endsWith("。"))
    .toSorted((a, b) => blocks.indexOf(a) - blocks.indexOf(b));
  return new Map(lacking.map((block, i) => [block, stops[i]]));
}

const thin = 1.5;
const shortPart = 6;

const doubts = {
  woven: [
    "lines-woven",
    "两行文字逐字交错，拆分可能有误",
    "two lines are woven into each other; they may be parted wrongly",
  ],
  department: ["department-cut", "部门名称可能不完整", "a department's name may lack its end"],
  sides: [
    "sides-unclear",
    "两栏职责难以区分，也可能相反",
    "the two sides are hard to tell apart; they may be the other way round",
  ],
  parts: ["cell-in-parts", "职责文字分成几段，拼接可能有误", "a cell came out in parts; they may be joined wrongly"],
  name: [
    "name-in-parts",
    "事项名称分成几段，可能混入别的文字",
    "the name came out in parts; other words may be among them",
  ],
  stop: ["full-stop-unclear", "句末的句号归属不明", "it is open which cell a late full stop ends"],
  category: ["category-unclear", "事项类别的字数难以判断", "where the category ends is a guess"],
} as const;

const wordsOf = (side: readonly Piece[]): string => side.map(pieceText).join("");

function doubtsOf(sorted: SortedRow, sides: Sides, stops: ReadonlyMap<unknown, Piece | undefined>): Doubt[] {
  const found: Doubt[] = [];
  const doubt = (name: keyof typeof doubts, when: boolean, field?: Doubt["field"]): void => {
    const [rule, message, messageEn] = doubts[name];
    if (when) found.push({ rule, message, messageEn, ...(field ? { field } : {}) });
  };
  const [theirs, ours] = [sides.department.length, sides.township.length];
  const late = [...stops.values()].filter((stop) => stop !== undefined).length;
  doubt(
    "woven",
    sorted.blocks.some(({ woven }) => woven),
  );
  doubt("department", sorted.departments.length > 0 && !sorted.late.whole, "counterpartDepartments");
  doubt(
    "sides",
    theirs > 0 && ours > 0 && (sides.margin < thin || readSwapped(wordsOf(sides.department), wordsOf(sides.township))),
  );
  doubt("parts", theirs + ours > 2);
  doubt(
    "name",
    sorted.names.slice(1).some(({ width }) => width > shortPart),
    "name",
  );
  doubt("stop", late !== stops.size && sorted.stops.length > 0);
  doubt("category", sorted.row.anchor.categoryOpen, "category");
  return found;
}
