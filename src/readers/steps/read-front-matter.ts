import { bare } from "../../text/blank.ts";
import { dateOf } from "../../text/dates.ts";
import { parsePlace } from "../../text/places.ts";
import { foldWidth } from "../../text/width.ts";
import { declaredIn } from "../layouts/declared.ts";
import { isNoteLine, isPrefaceHeading, isSignature } from "../layouts/furniture.ts";
import { placeFrom } from "../layouts/place-lines.ts";
import { documentTitleOf } from "../layouts/titles.ts";
import type { Block } from "../source-document.ts";
import { blockText, onlyLine } from "./block-text.ts";
import { type ReadingState, type Step, setAside } from "./state.ts";

/** Cover and preface: the place, the date of publication, the totals that the preface states. */
export const readFrontMatter: Step = {
  name: "read the front matter",
  run(state) {
    const front = state.front.map((block) => ({ block, line: onlyLine(block) }));
    const cover = front.flatMap(({ line }) => (line === undefined ? [] : [line]));
    for (const { block, line } of front) {
      const reason = line === undefined ? undefined : frontReason(line);
      if (reason) setAside(state, block, reason);
    }
    const titles = state.titles.flatMap(({ prefix, note }) => [prefix, note ?? ""]);
    const { notes, ...opened } = withoutNotes(state);
    const { published, sections } = datedTail({ ...state, ...opened }, [...cover, ...notes]);
    return {
      ...state,
      sections,
      published,
      township: placeFrom({ front: cover, titles: [...titles, ...state.placeNames] }),
      declared: declaredIn([...cover, ...state.contents.map(blockText)].join("\n"), state.titles),
    };
  },
};

/** Rows and lines that look like rows stay unplaced: they may be a list that was not recognised. */
function frontReason(line: string): "title" | "preface" | undefined {
  const text = bare(foldWidth(line));
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

const dateIn = (line: string): string | undefined => dateOf(bare(foldWidth(line)));

const isTail = (block: Block): boolean => isDate(block) || isSignature(onlyLine(block) ?? "");
