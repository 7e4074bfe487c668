import { bare } from "../../text/blank.ts";
import { parsePlace } from "../../text/places.ts";
import { isPageLine } from "../layouts/page-lines.ts";
import { documentTitleOf, listTitleOf } from "../layouts/titles.ts";
import type { Block } from "../source-document.ts";
import { onlyLine } from "./block-text.ts";

/** Titles of lists and documents that print a township's name, by their lines. */
export interface NamedTitles {
  readonly names: ReadonlyMap<Block, string>;
  /** The names in titles that something follows. */
  readonly followed: ReadonlySet<string>;
}

/** The titles among the blocks that print whose list it is. */
export function namedTitles(blocks: readonly Block[]): NamedTitles {
  const names = new Map<Block, string>();
  const followed = new Set<string>();
  blocks.forEach((block, i) => {
    const name = block.type === "paragraph" ? nameIn(onlyLine(block) ?? "") : undefined;
    if (name === undefined) return;
    names.set(block, name);
    const next = onlyLine(blocks[i + 1] ?? block);
    const goesOn = blocks[i + 1] !== undefined && (next === undefined || !(isTitle(next) || isPageLine(next)));
    if (goesOn) followed.add(name);
  });
  return { names, followed };
}

const longestTitle = 60;
const isTitle = (line: string): boolean => documentTitleOf(line) !== undefined || listTitleOf(line) !== undefined;

function nameIn(line: string): string | undefined {
  if (line.length > longestTitle) return undefined;
  const prefix = listTitleOf(line)?.prefix ?? documentTitleOf(line)?.prefix;
  return prefix ? (parsePlace(bare(prefix))?.name ?? undefined) : undefined;
}

/** Whether a line is the title of another township's list, of which nothing stands here. */
export function isNeighbour(block: Block, { names, followed }: NamedTitles): boolean {
  const name = names.get(block);
  return name !== undefined && followed.size > 0 && !followed.has(name);
}

/** Titles of several townships' lists one below the other are a menu; the last of them may be the title of what follows. */
export function menusOf(blocks: readonly Block[], titles: NamedTitles): ReadonlySet<Block> {
  const menus = new Set<Block>();
  let run: Block[] = [];
  for (const block of blocks) {
    if (titles.names.has(block)) run.push(block);
    else {
      for (const one of menuIn(run, titles)) menus.add(one);
      run = [];
    }
  }
  return menus;
}

function menuIn(run: readonly Block[], { names }: NamedTitles): readonly Block[] {
  if (new Set(run.map((block) => names.get(block))).size < 2) return [];
  const last = names.get(run.at(-1) as Block);
  const own = run.findLastIndex((block) => names.get(block) !== last) + 1;
  return run.slice(0, own);
}
