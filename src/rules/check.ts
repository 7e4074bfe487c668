import type { Finding } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import { commonEnds } from "../text/common-ends.ts";
import { type CheckedList, checkedList, type ReadList } from "./checked-list.ts";
import { type County, countyOf } from "./county.ts";
import type { Repeat, Report, Rule, Subjects } from "./rule.ts";
import { rules } from "./rules.ts";

/** Rules that run where nothing else is asked for. */
export const usualRules = rules.filter(({ onRequest }) => !onRequest);

/** Slips of several lists that are checked together, list by list. */
export function checkLists(lists: readonly ReadList[], wanted: readonly Rule[] = usualRules): Finding[][] {
  const county = countyOf(lists.map(checkedList));
  return county.lists.map((list) => findingsIn(list, county, wanted));
}

/** Slips of the first list, checked among the others. */
export function checkAmong(lists: readonly [ReadList, ...ReadList[]], wanted: readonly Rule[] = usualRules): Finding[] {
  const county = countyOf(lists.map(checkedList));
  const [first] = county.lists;
  return first ? findingsIn(first, county, wanted) : [];
}

function findingsIn(list: CheckedList, county: County, wanted: readonly Rule[]): Finding[] {
  const found = new Map(wanted.map((rule) => [rule.id, run(rule, list, county)]));
  return wanted.flatMap(({ id, yieldsTo = [] }) => {
    const better = yieldsTo.flatMap((other) => found.get(other) ?? []);
    return (found.get(id) ?? []).filter((finding) => !better.some((other) => isOfSameWords(finding, other)));
  });
}

function isOfSameWords(one: Finding, other: Finding): boolean {
  const [these, those] = [faultIn(one), faultIn(other)];
  if (!these || !those) return false;
  return these.start === those.start || (these.start < those.end && those.start < these.end);
}

/** Where the characters stand that a finding would change; where it has no fix, all that it quotes. */
function faultIn({ at, quote = "", fix }: Finding): { readonly start: number; readonly end: number } | undefined {
  if (!at || fix === undefined || quote.length !== at.end - at.start) return at;
  const { head, tail } = commonEnds(quote, fix);
  return { start: at.start + head, end: at.end - tail };
}

/** Slips of one township's list. */
export const checkList = (list: ReadList, wanted: readonly Rule[] = usualRules): Finding[] =>
  checkAmong([list], wanted);

/** Rules whose findings are kept with a reading: they tell whether the list is whole. */
const structureRules = rules.filter(({ group }) => group === "structure");

/** Slips that tell whether a list is whole: gaps, repeats, totals, headings, categories. */
export const checkStructure = (reading: Reading): Finding[] => checkList({ reading, text: null }, structureRules);

function run(rule: Rule, list: CheckedList, county: County): Finding[] {
  const findings: Finding[] = [];
  const doubted = doubtedItems(list);
  for (const subject of subjectsOf(rule.looksAt, list, county))
    rule.check(subject, (slip) => {
      const finding = asFinding(rule, slip);
      findings.push(doubted.has(finding.id) ? { ...finding, about: "reading", severity: "hint" } : finding);
    });
  return findings;
}

/** Items of which the readers doubt what they read: a slip in one of them is more likely ours. */
const doubtedItems = ({ findings }: CheckedList): ReadonlySet<string | undefined> =>
  new Set(findings.flatMap(({ about, id }) => (about === "reading" && id !== undefined ? [id] : [])));

function subjectsOf(looksAt: keyof Subjects, list: CheckedList, county: County): readonly Subjects[keyof Subjects][] {
  if (looksAt === "clause") return list.clauses.map((clause) => ({ clause, list }));
  if (looksAt === "item") return list.items.map((item) => ({ item, list }));
  return looksAt === "list" ? [list] : [{ list, county }];
}

function asFinding(rule: Rule, slip: Report<string>): Finding {
  const words = rule.messages[slip.messageId] ?? { zh: slip.messageId, en: slip.messageId };
  const { item, data = {} } = slip;
  const kind = item?.kind ?? slip.kind;
  return {
    rule: rule.id,
    about: slip.about ?? "source",
    severity: slip.severity ?? rule.severity,
    message: fill(words.zh, data),
    messageEn: fill(words.en, data),
    ...(kind ? { kind } : {}),
    ...(item ? { ordinal: item.ordinal, id: item.id } : {}),
    ...(slip.field ? { field: slip.field } : {}),
    ...(slip.quote ? { quote: slip.quote } : {}),
    ...(slip.at ? { at: slip.at } : {}),
    ...(slip.related ? { related: slip.related.map(({ kind, ordinal, id }) => ({ kind, ordinal, id })) } : {}),
    ...(slip.fix === undefined ? {} : { fix: slip.fix }),
    ...(slip.repeats ? { repeats: slip.repeats.map(placed) } : {}),
  };
}

const placed = ({ item, field, at }: Repeat) => ({ id: item.id, field, ...(at ? { at } : {}) });

const fill = (words: string, data: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/gu, (brace, name: string) => String(data[name] ?? brace));
