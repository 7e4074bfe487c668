import { isWholeBodyName, looksLikeBody } from "../text/bodies.ts";
import { type Enumerator, enumeratorOf } from "../text/enumerators.ts";
import { splitOutsideBrackets } from "../text/names.ts";

/** A printed line: a heading, or a clause; with where its words begin behind number and department. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly enumerator: Enumerator | undefined;
  readonly heading: boolean;
  /** Departments before a colon, or all that the line holds. */
  readonly departments: readonly string[];
  /** Who does it with them: 县民政局会同县财政局. */
  readonly partners: readonly string[];
  /** Offset in `text` at which the clause's own words begin. */
  readonly wordsAt: number;
}

const longestHead = 40;

/** Lines of a printed string, blank ones left out. */
export function linesOf(printed: string): Line[] {
  const spans: { text: string; start: number }[] = [];
  let start = 0;
  for (const text of printed.split("\n")) {
    if (text.trim() !== "") spans.push({ text, start });
    start += text.length + 1;
  }
  return spans.map(({ text, start: at }, i) => lineOf(text, at, spans[i + 1]?.text));
}

function lineOf(text: string, start: number, next: string | undefined): Line {
  const enumerator = enumeratorOf(text);
  const signEnd = enumerator?.length ?? 0;
  const words = text.slice(signEnd);
  const head = headOf(words);
  const common = { text, start, end: start + text.length, enumerator };
  if (head) {
    const rest = words.slice(head.length);
    const { departments, partners } = head;
    return { ...common, heading: rest.trim() === "", departments, partners, wordsAt: signEnd + head.length };
  }
  return { ...common, heading: isHeading(words, enumerator, next), departments: [], partners: [], wordsAt: signEnd };
}

interface Head extends Pick<Line, "departments" | "partners"> {
  readonly length: number;
}

/** “县民政局：”, “县民政局会同县财政局”, alone or before the words. */
function headOf(words: string): Head | undefined {
  const colon = /^[^：:，。；;]{2,60}[：:]/u.exec(words)?.[0];
  const whole = colon ?? (/[。；;，]/u.test(words) ? undefined : words);
  if (!whole) return undefined;
  const [departments = [], partners = []] = whole
    .replace(/[：:]$/u, "")
    .split(/会同|联合(?!会)/u, 2)
    .map(namesIn);
  const areBodies =
    departments.length > 0 && [...departments, ...partners].every(colon ? looksLikeBody : isWholeBodyName);
  return areBodies ? { length: whole.length, departments, partners } : undefined;
}

/** Names in a list of names; 和 and 及 stand within one (住房和城乡建设局) unless another's level follows. */
const namesIn = (text: string): string[] =>
  splitOutsideBrackets(text, "、，")
    .flatMap(({ start, end }) => text.slice(start, end).split(/(?<=[局委办部会院府队])[和及与](?=[省市县区旗州])/u))
    .map((name) => name.trim());

/** A short line that does not end as a clause does, and has something below it. */
function isHeading(words: string, enumerator: Enumerator | undefined, next: string | undefined): boolean {
  if (words.length > longestHead || /[。；;]$/u.test(words) || next === undefined) return false;
  if (/[：:]$/u.test(words)) return true;
  if (!enumerator || /[，。；]/u.test(words)) return false;
  const below = enumeratorOf(next);
  return below === undefined || below.level > enumerator.level;
}
