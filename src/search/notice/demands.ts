import { addresseeOf } from "./addressees.ts";
import { isAside, isConsequence } from "./asides.ts";
import { roleOfCell } from "./columns.ts";
import { indicatorsIn } from "./indicators.ts";
import { onlyAssists } from "./joint-tasks.ts";
import { unwrapped } from "./passages.ts";
import { withoutCharged } from "./requests.ts";

/** One action that a task asks for, with its place in the pasted text. */
export interface Demand {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands between weak marks or cells, and before 并 with a verb of power; brackets and quotes are never parted. */
const part =
  /并?(?:（[^（）]*）|\([^()]*\)|“[^“”]*”|《[^《》]*》|(?!并(?:依法|责令|处以?|予以|立案|审批|组织(?:实施)?拆))[^，,；;。：:\t|])+/gu;
/** Says on what, when or to whom, and goes with the words behind it. */
const condition = /(?:的|后|时|前|内|中|期间|情况下|基础上|之日起)$|^(?:结合|根据|按照?|依据|围绕|针对|遵照)/u;
/** Says how to report on what stands before it. */
const account = /^(?:并)?(?:请)?(?:将|把)?.{0,14}(?:情况|结果|进展)(?:请?于|在|要)?.{0,20}?(?:报|反馈)|^(?:以上|上述)/u;
const shortest = 4;

/** The actions that a task of a notice asks for, each with its conditions; what only admonishes is left out. */
export function demandsOf(source: string, task: Span): Demand[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  let ours = true;
  for (const span of partsOf(source, task)) {
    const last = spans.at(-1);
    ours = isOurs(wordsOf(source, span), ours);
    if (!ours) continue;
    const whole: Span = { start: open?.start ?? span.start, end: span.end };
    const role = roleOf(source, span, whole);
    if (role === "condition") open = whole;
    else if (role === "aside") open = isCell(source, open) ? open : undefined;
    else if (role === "account" && last && !open) spans[spans.length - 1] = { ...last, end: span.end };
    else {
      open = undefined;
      spans.push(whole);
    }
  }
  if (open) spans.push({ start: spans.pop()?.start ?? open.start, end: open.end });
  return (spans.length > 0 ? spans : [task]).map((span) => ({ text: wordsOf(source, span), ...span }));
}

/** Whether townships act in a part: as those before it did, where it names nobody. */
function isOurs(words: string, before: boolean): boolean {
  const { type } = addresseeOf(words);
  return type === "unnamed" ? before : type === "townships";
}

/** Whether a part is asked for, says when or of whom, says how to report on what stands before it, or asks for nothing. */
function roleOf(source: string, span: Span, whole: Span): "demand" | "condition" | "account" | "aside" {
  const words = wordsOf(source, span);
  if (/的$/u.test(words)) return "condition";
  if (isAside(words) || onlyAssists(words) || isConsequence(wordsOf(source, whole))) return "aside";
  if (account.test(words) || measures(words)) return "account";
  return condition.test(words) || isShort(words) || isCell(source, span) ? "condition" : "demand";
}

function partsOf(source: string, { start: from, end: to }: Span): Span[] {
  const printed = source.slice(from, to);
  const asks = (words: string): boolean =>
    /[\t|]/u.test(printed) ? roleOfCell(words) === "task" : /\p{L}/u.test(words);
  return [...printed.matchAll(part)].flatMap(({ 0: printed, index }) => {
    const start = from + index + (/^\s*(?:并(?!发))?/u.exec(printed)?.[0].length ?? 0);
    const span = { start, end: from + index + printed.trimEnd().length };
    return asks(wordsOf(source, span)) ? [span] : [];
  });
}

/** “覆盖率不低于95%” by itself says how what stands before it is measured. */
const measures = (words: string): boolean => indicatorsIn(words).includes(words);

/** A cell with another one behind it names what that tells. */
const isCell = (source: string, span: Span | undefined): boolean =>
  span !== undefined && /^\s*[\t|]/u.test(source.slice(span.end, span.end + 4));

const isShort = (words: string): boolean => words.replace(/\P{L}/gu, "").length < shortest;

/** The words of a span; of a row's cells, those that ask. */
function wordsOf(source: string, { start, end }: Span): string {
  const cells = unwrapped(source.slice(start, end)).split(/\s*[\t|]+\s*/u);
  const asking = cells.length > 1 ? cells.filter((cell) => roleOfCell(cell) === "task") : cells;
  return withoutCharged(asking.join(" ")).trim();
}
