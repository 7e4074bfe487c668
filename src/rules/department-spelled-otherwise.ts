import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { distance } from "../text/distance.ts";
import type { CheckedList } from "./checked-list.ts";
import { bareNames, type Mention, mentionsIn, namesPlace } from "./department-mentions.ts";
import { defineRule } from "./rule.ts";

/** One body is named in several ways: in short, without its place, or with a character too many. */
export const departmentSpelledOtherwise = defineRule({
  id: "department-spelled-otherwise",
  title: "部门名称不统一",
  group: "departments",
  severity: "warning",
  looksAt: "list",
  messages: {
    otherwise: {
      zh: "“{printed}”（{times} 处）在本清单中多写作“{usual}”",
      en: "“{printed}” ({times} times) is mostly written “{usual}” in this list",
    },
    misprint: {
      zh: "“{printed}”与“{usual}”只差一两个字，疑为误写",
      en: "“{printed}” differs from “{usual}” in a character or two",
    },
    placeless: {
      zh: "“{printed}”没有写明是哪一级的部门，本清单其他部门都写了",
      en: "“{printed}” does not say whose body it is; the list's other departments do",
    },
  },
  check(list, report) {
    const everywhere = mentionsIn(list);
    const mentions = everywhere.filter(({ again }) => !again);
    const spellings = [...Map.groupBy(mentions, ({ core }) => core)]
      .map(([core, same]): Spelling => ({ core, mentions: same }))
      .toSorted((a, b) => b.mentions.length - a.mentions.length);
    const told = new Set<string>();
    spellings.forEach((spelling, i) => {
      const { core } = spelling;
      const usual = spellings.find((other) => isUsualFor(spelling, other));
      const near =
        usual ?? spellings.slice(0, i).find((other) => isMoreFrequent(other, spelling) && isMisprint(core, other.core));
      const same = everywhere.filter((mention) => mention.core === core);
      const [first, ...others] = same;
      if (!near || !first) return;
      told.add(first.quote);
      report({
        messageId: usual ? "otherwise" : "misprint",
        data: { printed: first.quote, times: same.length, usual: near.mentions[0]?.quote ?? near.core },
        ...placeOf(first),
        related: related(same),
        ...(usual && isSure(same, usual, list) ? { fix: placed(first, usual), repeats: others } : {}),
        ...(customary.test(core) ? { severity: "hint" } : {}),
      });
    });
    const all = [...mentions, ...bareNames(mentions, list)];
    const placeless = all.filter(({ quote }) => !namesPlace(quote, list));
    if (placeless.length > all.length / 10) return;
    for (const [printed, same] of Map.groupBy(placeless, ({ quote }) => quote)) {
      const [first] = same;
      if (first && !told.has(printed))
        report({ messageId: "placeless", data: { printed }, ...placeOf(first), related: related(same) });
    }
  },
});

/** One way in which the list prints a body. */
interface Spelling {
  readonly core: string;
  readonly mentions: readonly Mention[];
}

/** Whether the other spelling is the body's whole name, or the one that the list mostly prints. */
function isUsualFor(spelling: Spelling, other: Spelling): boolean {
  if (spelling.core === other.core || !meanOneBody(spelling, other) || isShortOf(other.core, spelling.core))
    return false;
  return (isShortOf(spelling.core, other.core) && isListed(other)) || isMoreFrequent(other, spelling);
}

/**
 * Whether a short name's whole one surely belongs in its place: a column prints that, the short one is everywhere the same, and its
 * rows either name all their bodies with their place or none.
 */
function isSure(same: readonly Mention[], usual: Spelling, list: CheckedList): boolean {
  const [first, ...others] = same;
  if (!first || !isShortOf(first.core, usual.core) || !isListed(usual)) return false;
  if (others.some(({ quote }) => quote !== first.quote)) return false;
  const isPlaced = namesPlace(first.quote, list);
  const beside = [...usual.mentions.map(({ quote }) => quote), ...same.flatMap(({ item }) => departmentsOf(item))];
  return beside.every((name) => namesPlace(name, list) === isPlaced);
}

/** The usual name with the place that the other one is printed with. */
const placed = ({ quote, core }: Mention, usual: Spelling): string =>
  quote.slice(0, quote.length - core.length) + usual.core;

const isMoreFrequent = (one: Spelling, other: Spelling): boolean => one.mentions.length >= 2 * other.mentions.length;

/** Bodies are one by what their names stand for; or one name is the other in short, and no row lists both (林业局, 林业和草原局). */
function meanOneBody({ mentions: these }: Spelling, { mentions: those }: Spelling): boolean {
  const [one = "", other = ""] = [these[0]?.body, those[0]?.body];
  if (one === other) return true;
  if (!(isBureauInShort(one, other) || isBureauInShort(other, one))) return false;
  const rows = new Set(these.flatMap(({ item, inColumn }) => (inColumn ? [item] : [])));
  return !those.some(({ item, inColumn }) => inColumn && rows.has(item));
}

const isBureauInShort = (short: string, whole: string): boolean =>
  short.endsWith("局") && whole.endsWith("局") && short.slice(0, 3) === whole.slice(0, 3) && isShortOf(short, whole);

/** Whether a name is another one less some characters. A former name is another one, a branch another body. */
function isShortOf(short: string, whole: string): boolean {
  if (short.length >= whole.length || short.includes("、") || whole.endsWith("分局")) return false;
  let kept = 0;
  for (const character of whole) if (character === short[kept]) kept++;
  return kept === short.length;
}

const isListed = ({ mentions }: Spelling): boolean => mentions.some(({ inColumn }) => inColumn);

/** Bodies that everybody calls by a short name. */
const customary = /^(?:残联|妇联|工商联|文联|科协|侨联|团委)$/u;

const placeOf = ({ item, field, quote, at }: Mention): Pick<Mention, "item" | "field" | "quote" | "at"> => ({
  item,
  field,
  quote,
  ...(at ? { at } : {}),
});

const related = (same: readonly Mention[]): DutyItem[] => [
  ...new Set(same.slice(1).flatMap(({ item }) => (item === same[0]?.item ? [] : [item]))),
];

/** Long names that differ in a character, or two where one has them more: 广播电视台和旅游局. */
const isMisprint = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 6 && distance(one, other, 1) <= 1 && !/[一二三四五六七八九十\d]/u.test(one);
