import type { Finding } from "../../model/finding.ts";
import type { FurnitureReason } from "../../model/furniture.ts";
import { bare } from "../../text/blank.ts";
import { dateOf } from "../../text/dates.ts";
import { parsePlace } from "../../text/places.ts";
import { foldWidth } from "../../text/width.ts";
import { columnsOf } from "../layouts/columns.ts";
import { declaredIn } from "../layouts/declared.ts";
import { isNoteLine, isPrefaceHeading, isSignature } from "../layouts/furniture.ts";
import { isPageLine, isPageRow } from "../layouts/page-lines.ts";
import { placeFrom } from "../layouts/place-lines.ts";
import { documentTitleOf } from "../layouts/titles.ts";
import { type Block, cellText } from "../source-document.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type Beside, type ReadingState, type Step, setAside } from "./state.ts";

/** Cover and preface: the place, the date of publication, the totals that the preface states. */
export const readFrontMatter: Step = {
  name: "read the front matter",
  run(state) {
    const front = state.front.map((block) => ({ block, line: onlyLine(block) }));
    const around = front.flatMap(({ block, line }): Beside[] => {
      const reason = line === undefined ? rowReason(block) : frontReason(line);
      return reason ? [{ block, reason }] : [];
    });
    const printed = front.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const cover = printed.filter((line) => !isPageLine(line));
    const titles = state.titles.flatMap(({ prefix, note }) => [prefix, note ?? ""]);
    const { notes, ...opened } = withoutNotes(state);
    const site = state.navigation.flatMap((block) => onlyLine(block) ?? []).filter(isPageLine);
    const { published, sections } = datedTail({ ...state, ...opened }, [...printed, ...notes, ...site]);
    const { township, open } = placeFrom({
      front: cover,
      titles: [...titles, ...state.placeNames],
      headings: state.sections.flatMap(headingsOf),
    });
    return {
      ...state,
      sections,
      published,
      township,
      around,
      declared: declaredIn([...cover, ...state.contents.map(blockText)].join("\n"), state.titles),
      findings: [...state.findings, ...placeUnclear(open)],
    };
  },
};

/** The words of a list's first header row. */
function headingsOf({ blocks }: ReadingState["sections"][number]): string[] {
  for (const block of blocks.slice(0, highestHeader)) {
    const words = block.type === "row" ? block.cells.map(cellText) : [];
    if (columnsOf(words)) return words;
  }
  return [];
}

const highestHeader = 8;

/** Several townships are named, and nothing says which one's the list is, or title and columns name two. */
const placeUnclear = (names: readonly string[]): Finding[] =>
  names.length === 0
    ? []
    : [
        {
          rule: "place-unclear",
          about: "reading",
          severity: "warning",
          message: `文中印有几个乡镇（街道）的名称（${names.join("、")}），看不准清单是哪一个的，请核对并注明`,
          messageEn: `several townships are named (${names.join(", ")}); it is not clear whose list it is`,
        },
      ];

const rowReason = (block: Block): FurnitureReason | undefined =>
  block.type === "row" && isPageRow(block.cells.map(cellText)) ? "footer" : undefined;

/** Rows and lines that look like rows stay unplaced: they may be a list that was not recognised. */
function frontReason(line: string): FurnitureReason | undefined {
  const text = bare(foldWidth(line));
  if (isPageLine(line) && !dateOf(text)) return "footer";
  if (
    documentTitleOf(line) ||
    parsePlace(text) ||
    dateOf(text) ||
    /^(?:中共|共产党)?.{0,30}(?:委员会|人民政府|办公室|办事处)$/u.test(text)
  )
    return "title";
  if (isPrefaceHeading(line)) return "preface";
  return /^\s*\d{1,4}[\s.、．]+\S/u.test(line) ? undefined : "preface";
}

/** Lines between a list's title and its first row that are no rows: when it was published, a note. */
function withoutNotes(state: ReadingState): Pick<ReadingState, "sections"> & { readonly notes: readonly string[] } {
  const notes: string[] = [];
  const sections = state.sections.map((section) => {
    const first = section.blocks.findIndex((block) => !isNoteLine(onlyLine(block) ?? "") && !isDate(block));
    const above = section.blocks.slice(0, Math.max(0, first));
    for (const block of above) {
      setAside(state, block, "title");
      notes.push(onlyLine(block) ?? "");
    }
    return { ...section, blocks: section.blocks.slice(above.length) };
  });
  return { sections, notes };
}

const isDate = (block: Block): boolean => dateIn(onlyLine(block) ?? "") !== undefined;

/** The date stands on the cover, or at the document's end with those who issue the list. */
function datedTail(state: ReadingState, cover: readonly string[]): Pick<ReadingState, "published" | "sections"> {
  const onCover = cover.map(dateIn).find((date) => date !== undefined);
  const last = state.sections.at(-1);
  const end = last ? last.blocks.findLastIndex((block) => !isTail(block)) + 1 : 0;
  const tail = last?.blocks.slice(end) ?? [];
  for (const block of tail) setAside(state, block, "title");
  const atEnd = tail.map((block) => dateIn(onlyLine(block) ?? "")).find((date) => date !== undefined);
  const published = onCover ?? atEnd ?? null;
  if (!last || tail.length === 0) return { published, sections: state.sections };
  return { published, sections: [...state.sections.slice(0, -1), { ...last, blocks: last.blocks.slice(0, end) }] };
}

const dateIn = (line: string): string | undefined => {
  const text = bare(foldWidth(line));
  return dateOf(text) ?? dateOf(dated.exec(text)?.[0] ?? "");
};

/** “发布时间：2025-03-04 10:22 来源：…”, as sites print it. */
const dated = /(?:发布|公布|公开)(?:日期|时间)[:：](?:\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)/u;

const isTail = (block: Block): boolean => isDate(block) || isSignature(onlyLine(block) ?? "");
