import { bare } from "../../text/blank.ts";
import { dateOf } from "../../text/dates.ts";
import { foldWidth } from "../../text/width.ts";
import { columnsOf } from "../layouts/columns.ts";
import { headsNeighbours, isKeyWord, isPageLine, leadsToNeighbour } from "../layouts/page-lines.ts";
import { listTitleOf } from "../layouts/titles.ts";
import { type Block, cellText, distinctCells, type Line, lineText, type Span } from "../source-document.ts";
import { onlyLine } from "./block-text.ts";
import { isNeighbour, menusOf, type NamedTitles, namedTitles } from "./neighbours.ts";
import type { Step } from "./state.ts";

/**
 * What a site prints around a document: menus and ways to other documents, which name other places than the list's, before the
 * first list and behind the last one. Within the lists a link is a row's.
 */
export const putAsideNavigation: Step = {
  name: "put aside navigation",
  run(state) {
    const leads = linksOf(state.source.links ?? []);
    const { blocks } = state;
    const head = headOf(blocks, leads);
    const titles = namedTitles(blocks);
    const tail = tailOf(blocks, leads, titles);
    const menu = menusOf(blocks, titles);
    const navigation = blocks.filter((block, i) => i >= tail || menu.has(block) || (i < head && isWay(block, leads)));
    const away = new Set(navigation);
    return { ...state, blocks: blocks.filter((block) => !away.has(block)), navigation };
  },
};

type Leads = (span: Span) => boolean;

/** Whether a stretch stands in a link; links are in the order of the text. */
function linksOf(links: readonly Span[]): Leads {
  return ({ start, end }) => {
    let [low, high] = [0, links.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (links[low - 1]?.end ?? 0) >= end;
  };
}

const linesOf = (block: Block): readonly Line[] =>
  block.type === "paragraph" ? [block.line] : distinctCells(block).flatMap(({ lines }) => lines);

const longestWay = 60;
/** Beside a link: marks, dates, “上一篇：”, “更多”. */
const besideLink = /^[\s\d|｜/／>＞»›→·•.．:：、,，\-—_【】[\]()（）年月日]*$/u;
const numbered = /^\s*(?:\d{1,4}[.、．\s]|[（(][\d一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、．.])/u;

/** Whether a block holds nothing but ways to other documents. A numbered line, or a sentence, may be a row that has a page of its own. */
function isWay(block: Block, leads: Leads): boolean {
  const runs = linesOf(block).flat();
  const text = runs.map((run) => run.text).join("");
  if (block.type === "paragraph" && (numbered.test(text) || /。\s*$/u.test(text) || text.trim().length > longestWay))
    return isPageLine(text);
  if (block.type === "row" && block.cells.some((cell) => /^\d/u.test(bare(cellText(cell))))) return false;
  const led = runs.filter((run) => leads(run));
  return led.length > 0 && runs.every((run) => leads(run) || besideLink.test(run.text) || isWordOfPage(run.text));
}

const isWordOfPage = (text: string): boolean => isKeyWord(text) || leadsToNeighbour(text) || isPageLine(text);

/** Where the first list begins: its title, or a header row. */
function headOf(blocks: readonly Block[], leads: Leads): number {
  const first = blocks.findIndex(
    (block) => !isWay(block, leads) && (listTitleOf(onlyLine(block) ?? "") !== undefined || isHeader(block)),
  );
  return first < 0 ? blocks.length : first;
}

const isHeader = (block: Block): boolean => {
  const words = block.type === "row" ? block.cells.map(cellText) : lineText(block.line).trim().split(/\s+/u);
  return columnsOf(words) !== undefined;
};

/**
 * Where what the page prints below its document begins: behind the last line that is neither a way, nor the page's own words,
 * nor a neighbour's title. Links that stand right below a list's title may be its rows.
 */
function tailOf(blocks: readonly Block[], leads: Leads, titles: NamedTitles): number {
  let at = blocks.length;
  let links = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const kind = kindInTail(blocks, i, leads, titles);
    if (kind === undefined) break;
    if (kind !== "date") at = i;
    links ||= kind === "way";
  }
  const above = onlyLine(blocks[at - 1] ?? blankLine);
  return links && above !== undefined && listTitleOf(above) ? blocks.length : at;
}

const blankLine: Block = { type: "paragraph", line: [], at: { start: 0, end: 0 }, afterGap: false };

/** What a block is of, if it stands below a document; undefined where it may be of the document itself. */
function kindInTail(
  blocks: readonly Block[],
  at: number,
  leads: Leads,
  titles: NamedTitles,
): "way" | "words" | "date" | undefined {
  const block = blocks[at] as Block;
  if (isWay(block, leads)) return "way";
  const line = onlyLine(block);
  if (line === undefined) return undefined;
  if (dateOf(bare(foldWidth(line))) || dateAlone.test(line)) return "date";
  if (isPageLine(line) || leadsToNeighbour(line)) return "words";
  if (isNeighbour(block, titles)) return "words";
  const above = onlyLine(blocks[at - 1] ?? blankLine);
  const isBeside = above !== undefined && (leadsToNeighbour(above) || headsNeighbours(above));
  return isBeside && block.type === "paragraph" ? "words" : undefined;
}

const dateAlone = /^[\s[(（【]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\])）】]*$/u;
