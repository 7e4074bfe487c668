import type { FurnitureReason } from "../../model/furniture.ts";
import type { DutyKind } from "../../model/kind.ts";
import { columnsOf, fieldOf, kindOfColumns } from "../layouts/columns.ts";
import { kindColumnOf, kindOfRow, rowsUnder, withoutColumn } from "../layouts/tables/kind-column.ts";
import { type ListTitle, listTitleOf, tabTitleOf } from "../layouts/titles.ts";
import { type Block, cellText, lineText, type Row } from "../source-document.ts";
import { onlyLine } from "./block-text.ts";
import { type ReadingState, type Step, setAside } from "./state.ts";

interface OpenSection {
  readonly kind: DutyKind;
  readonly titles: { readonly block: Block; readonly title: ListTitle }[];
  readonly blocks: Block[];
}

/**
 * Parts the document at the titles of its lists and, where a title is missing, at a header row that only another list
 * can have. What stands before the first list is the front matter.
 */
export const partLists: Step = {
  name: "part the lists",
  run(state) {
    const front: Block[] = [];
    const open: OpenSection[] = [];
    let done = 0;
    for (const [i, block] of state.blocks.entries()) {
      if (i < done) continue;
      const words = onlyLine(block) ?? "";
      const title = listTitleOf(words) ?? (isTab(block) ? tabTitleOf(words) : undefined);
      if (title) {
        takeStrayHeading(state, open.at(-1)?.blocks ?? front);
        openAt(open, title.kind).titles.push({ block, title });
        continue;
      }
      if (isTab(block)) {
        setAside(state, block, "title");
        continue;
      }
      const rows = partByColumn(state, block, state.blocks.slice(i + 1), open);
      if (rows > 0) {
        done = i + 1 + rows;
        continue;
      }
      const kind = kindOfHeader(block, open.at(-1));
      const section = kind === undefined ? open.at(-1) : openAt(open, kind);
      (section?.blocks ?? front).push(block);
    }
    return { ...state, front, ...settle(state, open) };
  },
};

/** Parts a table that says in a column to which list each row belongs; the number of rows that it has under its header. */
function partByColumn(state: ReadingState, header: Block, below: readonly Block[], open: OpenSection[]): number {
  if (header.type !== "row" || !columnsOf(header.cells.map(cellText))) return 0;
  const rows = rowsUnder(header, below);
  const column = kindColumnOf(header, rows);
  if (column < 0) return 0;
  claimColumn(state, [header], column, "header row");
  claimColumn(state, rows, column, "label");
  let kind: DutyKind = "basic";
  let headed: OpenSection | undefined;
  for (const row of rows) {
    kind = kindOfRow(row, column) ?? kind;
    const section = openAt(open, kind);
    if (section !== headed) section.blocks.push(withoutColumn(header, column));
    section.blocks.push(withoutColumn(row, column));
    headed = section;
  }
  return rows.length;
}

function claimColumn({ ledger }: ReadingState, rows: readonly Row[], column: number, reason: FurnitureReason): void {
  for (const { cells } of rows) if (cells[column]) ledger.claimFurniture(cells[column].at, reason);
}

/** The name of a sheet, which stands on its tab. */
const isTab = (block: Block): boolean => block.type === "paragraph" && block.at.sheet !== undefined;

/** The section that goes on: a title repeated on each page opens none. */
function openAt(open: OpenSection[], kind: DutyKind): OpenSection {
  const last = open.at(-1);
  if (last?.kind === kind) return last;
  const section: OpenSection = { kind, titles: [], blocks: [] };
  open.push(section);
  return section;
}

/** The list that a header row says it belongs to; undefined for other blocks. A title's word counts first. */
function kindOfHeader(block: Block, section: OpenSection | undefined): DutyKind | undefined {
  const columns = block.type === "row" ? columnsOf(block.cells.map(cellText)) : lineColumns(block);
  if (!columns) return undefined;
  if (section && section.titles.length > 0 && section.blocks.length === 0) return section.kind;
  return kindOfColumns(columns) ?? section?.kind ?? "basic";
}

const words = (block: Block): string[] => (block.type === "paragraph" ? lineText(block.line).trim().split(/\s+/u) : []);

const lineColumns = (block: Block): ReturnType<typeof columnsOf> => columnsOf(words(block));

/** A splinter of the header row that comes out before the title: “序” alone on a line. */
function takeStrayHeading(state: ReadingState, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph" || !words(last).every((word) => fieldOf(word) !== undefined)) return;
  setAside(state, last, "header row");
  blocks.pop();
}

/** Titles that nothing follows stand in the contents; sections of one kind that then meet are one. */
function settle(state: ReadingState, open: readonly OpenSection[]): Pick<ReadingState, "sections" | "titles"> {
  const sections: { kind: DutyKind; blocks: Block[] }[] = [];
  const titles: ListTitle[] = [];
  for (const { kind, blocks, titles: printed } of open) {
    const inContents = blocks.length === 0 && sections.length === 0;
    for (const { block, title } of printed) {
      setAside(state, block, inContents ? "contents" : "title");
      titles.push(title);
    }
    const last = sections.at(-1);
    if (last?.kind === kind) for (const one of blocks) last.blocks.push(one);
    else if (blocks.length > 0) sections.push({ kind, blocks: [...blocks] });
  }
  return { sections, titles };
}
