import { counted } from "../../text/counting.ts";
import type { DocxStyles } from "./docx-styles.ts";
import { childrenOf, elementAt, isOn, valueAt, type XmlElement, xmlTree } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly way: string;
  /** “%1.”, the numbers of the levels within words. */
  readonly pattern: string;
  readonly plainDigits: boolean;
  /** The level whose count begins this one's anew; 0 for none. */
  readonly restart: number | undefined;
  readonly suffix: string;
  /** The paragraph style that is numbered at this level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startsAnew: ReadonlyMap<number, number>;
}

const levelCount = 9;

/** The numbers that a word processor prints before paragraphs without holding them as text. Asked once per paragraph, in order. */
export class DocxNumbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(text: string | undefined, styles: DocxStyles) {
    if (text === undefined) return;
    const root = elementAt(xmlTree(text), "numbering");
    const abstracts = new Map(childrenOf(root, "abstractNum").map((one) => [one.attributes.abstractNumId ?? "", one]));
    const numbers = childrenOf(root, "num");
    for (const num of numbers) {
      const abstract = linked(valueAt(num, "abstractNumId") ?? "", abstracts, numbers, styles);
      this.lists.set(num.attributes.numId ?? "", listOf(num, abstract, abstracts.get(abstract)));
    }
  }

  /** Level of a list that a paragraph style is tied to. */
  levelOfStyle(numId: string, style: string): number | undefined {
    const level = this.lists.get(numId)?.levels.findIndex((one) => one?.style === style) ?? -1;
    return level < 0 ? undefined : level;
  }

  /** The next number of a list at a level, with what stands behind it; "" where nothing is printed. */
  next(numId: string, level: number): string {
    const list = this.lists.get(numId);
    const own = list?.levels[level];
    if (!list || !own) return "";
    const counts = this.count(list, numId, level, own);
    const number = own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels[at];
      return counted(counts[at] ?? of?.start ?? 1, own.plainDigits ? "decimal" : (of?.way ?? "decimal"));
    });
    return own.way === "bullet" || number === "" ? "" : number + own.suffix;
  }

  private count(list: List, numId: string, level: number, own: Level): readonly (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    const anew = list.startsAnew.get(level);
    const first = !this.begun.has(`${numId} ${level}`);
    this.begun.add(`${numId} ${level}`);
    const before = counts[level];
    counts[level] = first && anew !== undefined ? anew : before === undefined ? own.start : before + 1;
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || level < restart) counts[deeper] = undefined;
    }
    return counts;
  }
}

/** The abstract list that holds the levels: one may only name a style that names another. */
function linked(
  id: string,
  abstracts: ReadonlyMap<string, XmlElement>,
  numbers: readonly XmlElement[],
  styles: DocxStyles,
): string {
  const style = valueAt(abstracts.get(id), "numStyleLink");
  if (style === undefined) return id;
  const numId = styles.of(style).numId;
  return (
    valueAt(
      numbers.find((num) => num.attributes.numId === numId),
      "abstractNumId",
    ) ?? id
  );
}

function listOf(num: XmlElement, abstract: string, definition: XmlElement | undefined): List {
  const levels = new Map(childrenOf(definition, "lvl").map((level) => [levelIn(level), level]));
  const startsAnew = new Map<number, number>();
  for (const override of childrenOf(num, "lvlOverride")) {
    const own = elementAt(override, "lvl");
    if (own) levels.set(levelIn(override), own);
    const start = valueAt(override, "startOverride");
    if (start !== undefined) startsAnew.set(levelIn(override), wholeNumber(start, 1));
  }
  return {
    abstract,
    levels: Array.from({ length: levelCount }, (_, i) => levelOf(levels.get(i))),
    startsAnew,
  };
}

const levelIn = (element: XmlElement): number => Number(element.attributes.ilvl ?? 0);

function levelOf(level: XmlElement | undefined): Level | undefined {
  if (!level) return undefined;
  const restart = valueAt(level, "lvlRestart");
  const suffix = valueAt(level, "suff");
  return {
    start: wholeNumber(valueAt(level, "start"), 0),
    way: valueAt(level, "numFmt") ?? valueAt(level, "AlternateContent", "Fallback", "numFmt") ?? "decimal",
    pattern: isOn(level, "rPr", "vanish") ? "" : (valueAt(level, "lvlText") ?? ""),
    plainDigits: isOn(level, "isLgl"),
    restart: restart === undefined ? undefined : wholeNumber(restart, 0),
    suffix: suffix === "nothing" ? "" : " ",
    style: valueAt(level, "pStyle"),
  };
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && Math.abs(number) < 1e6 ? number : otherwise;
}
