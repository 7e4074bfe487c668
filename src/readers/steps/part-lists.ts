import type { FurnitureReason } from "../../model/furniture.ts";
import type { DutyKind } from "../../model/kind.ts";
import { bare } from "../../text/blank.ts";
import { dateOf } from "../../text/dates.ts";
import { foldWidth } from "../../text/width.ts";
import { bandOf } from "../layouts/bands.ts";
import { columnsOf, fieldOf, kindOfColumns } from "../layouts/columns.ts";
import { isSignature } from "../layouts/furniture.ts";
import { fieldsOfCard } from "../layouts/line-labels.ts";
import { isForeignHeader } from "../layouts/tables/appended.ts";
import { kindColumnsOf, rowsUnder, withoutColumns } from "../layouts/tables/kind-column.ts";
import { documentTitleOf, type ListTitle, listTitleOf, tabTitleOf } from "../layouts/titles.ts";
import { PrintedText } from "../printed-text.ts";
import { type Block, cellText, lineText, type Row } from "../source-document.ts";
import { bareTitles } from "./bare-titles.ts";
import { isTab, onlyLine } from "./block-text.ts";
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
    const parting = new Parting(state);
    for (let i = 0; i < state.blocks.length; ) i = parting.take(i);
    const { front, open } = parting.close();
    return { ...state, front, ...settle(state, open) };
  },
};

class Parting {
  private readonly front: Block[] = [];
  private readonly open: OpenSection[] = [];
  /** A tab that names the category of its sheet's rows, until they come. */
  private band: Block | undefined;
  private readonly state: ReadingState;
  private readonly bare: ReadonlyMap<Block, ListTitle>;

  constructor(state: ReadingState) {
    this.state = state;
    this.bare = bareTitles(state.blocks);
  }

  /** Takes the block at a place, or several; the place to go on from. */
  take(at: number): number {
    const block = this.state.blocks[at] as Block;
    const words = onlyLine(block) ?? "";
    const title = listTitleOf(words) ?? (isTab(block) ? tabTitleOf(words) : this.bare.get(block));
    if (title) {
      takeStrayHeading(this.state, this.open.at(-1)?.blocks ?? this.front);
      openAt(this.open, title.kind).titles.push({ block, title });
    } else if (namesCategory(this.state.blocks, at)) this.band = block;
    else if (isTab(block) || isAnnexNumber(words)) setAside(this.state, block, "title");
    else return this.takeByColumn(at) ?? this.takeBlock(block, at);
    return at + 1;
  }

  close(): { front: readonly Block[]; open: readonly OpenSection[] } {
    if (this.band) setAside(this.state, this.band, "title");
    return { front: [...this.front, ...coverBlocks(this.open)], open: this.open };
  }

  private takeBlock(block: Block, at: number): number {
    const section = this.open.at(-1);
    if (section?.blocks.length === 0 && isDocumentTitle(block)) {
      this.front.push(block);
      return at + 1;
    }
    const kind = kindOfHeader(block, section) ?? kindOfCard(this.state.blocks, at, section);
    this.push(kind === undefined ? section : openAt(this.open, kind), block);
    return at + 1;
  }

  private push(section: OpenSection | undefined, block: Block): void {
    if (section && this.band) section.blocks.push(this.band);
    if (section) this.band = undefined;
    (section?.blocks ?? this.front).push(block);
  }

  /** Takes a table that says in columns of its own to which list each row belongs. */
  private takeByColumn(at: number): number | undefined {
    const header = this.state.blocks[at];
    if (header?.type !== "row" || !columnsIn(header)) return undefined;
    const rows = rowsUnder(header, this.state.blocks, at);
    const kinds = kindColumnsOf(header, rows);
    if (!kinds) return undefined;
    claimColumns(this.state, [header], kinds.columns, "header row");
    claimColumns(this.state, rows, kinds.columns, "label");
    let kind: DutyKind = "basic";
    let headed: OpenSection | undefined;
    for (const row of rows) {
      kind = kinds.kindOf(row) ?? kind;
      const section = openAt(this.open, kind);
      if (section !== headed) this.push(section, withoutColumns(header, kinds.columns));
      this.push(section, withoutColumns(row, kinds.columns));
      headed = section;
    }
    return at + 1 + rows.length;
  }
}

/** The document's own title, below the lists' names on tabs of a page. */
const isDocumentTitle = (block: Block): boolean =>
  block.type === "paragraph" && documentTitleOf(lineText(block.line)) !== undefined;

function claimColumns(
  { ledger }: ReadingState,
  rows: readonly Row[],
  columns: readonly number[],
  reason: FurnitureReason,
): void {
  const cells = rows.flatMap((row) => columns.flatMap((column) => row.cells[column] ?? []));
  for (const { at } of cells) ledger.claimFurniture(at, reason);
}

/** Whether a sheet's tab names the category of its rows: it reads as one, and the sheet has no column for it. */
function namesCategory(blocks: readonly Block[], at: number): boolean {
  const tab = blocks[at];
  if (tab?.type !== "paragraph" || !isTab(tab) || !bandOf(PrintedText.of([tab.line]))) return false;
  const header = blocks.slice(at + 1, at + 1 + highestHead).find((block) => columnsIn(block) !== undefined);
  return header?.at.sheet === tab.at.sheet && columnsIn(header as Block)?.includes("category") === false;
}

const highestHead = 8;
const columnsIn = (block: Block): ReturnType<typeof columnsOf> =>
  block.type === "row" ? columnsOf(block.cells.map(cellText)) : undefined;

/** The section that goes on: a title repeated on each page opens none. */
function openAt(open: OpenSection[], kind: DutyKind): OpenSection {
  const last = open.at(-1);
  if (last?.kind === kind) return last;
  const section: OpenSection = { kind, titles: [], blocks: [] };
  open.push(section);
  return section;
}

/** The list that a header row says it belongs to; undefined for other blocks, also for the header of a table of contacts. A title's word counts first. */
function kindOfHeader(block: Block, section: OpenSection | undefined): DutyKind | undefined {
  const columns = block.type === "row" ? columnsOf(block.cells.map(cellText)) : lineColumns(block);
  if (!columns || (section && block.type === "row" && isForeignHeader(block))) return undefined;
  if (section && section.titles.length > 0 && section.blocks.length === 0) return section.kind;
  return kindOfColumns(columns) ?? section?.kind ?? "basic";
}

/** The list that a card of labelled lines says it belongs to, where no title does; undefined where none begins. */
function kindOfCard(blocks: readonly Block[], at: number, section: OpenSection | undefined): DutyKind | undefined {
  if (section && section.titles.length > 0) return undefined;
  const columns = fieldsOfCard(linesFrom(blocks, at));
  return columns && (kindOfColumns(columns) ?? section?.kind ?? "basic");
}

/** Lines from a block on, as far as a card may go. */
function* linesFrom(blocks: readonly Block[], at: number): Iterable<string> {
  for (const block of blocks.slice(at, at + longestCard)) {
    if (block.type === "row") return;
    yield lineText(block.line);
  }
}

const longestCard = 60;

const words = (block: Block): string[] => (block.type === "paragraph" ? lineText(block.line).trim().split(/\s+/u) : []);

const lineColumns = (block: Block): ReturnType<typeof columnsOf> => columnsOf(words(block));

/** A splinter of the header row that comes out before the title: “序” alone on a line. */
function takeStrayHeading(state: ReadingState, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph" || !words(last).every((word) => fieldOf(word) !== undefined)) return;
  setAside(state, last, "header row");
  blocks.pop();
}

/** “附件1”, above the list's title. */
const isAnnexNumber = (line: string): boolean => /^附[件表][\d一二三四五六]{0,2}[:：]?$/u.test(bare(foldWidth(line)));

/** Takes what stands under a title that only an enclosure's name was, up to the list itself: who issued it, and when. */
function coverBlocks(open: readonly OpenSection[]): Block[] {
  return open.slice(0, -1).flatMap(({ blocks }) => {
    const isCover = blocks.every((block) => {
      const line = onlyLine(block) ?? "";
      return block.type === "paragraph" && (isSignature(line) || dateOf(bare(foldWidth(line))) !== undefined);
    });
    return isCover ? blocks.splice(0) : [];
  });
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
