import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import type { Locator } from "../model/provenance.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import { ownerOf } from "../text/bodies-owner.ts";
import { distance } from "../text/distance.ts";
import type { CheckedList } from "./checked-list.ts";
import { bodiesNamedIn } from "./named-bodies.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

interface Mention {
  readonly item: DutyItem;
  readonly field: string;
  readonly quote: string;
  readonly at?: Locator;
  /** The body's name without its place: 民政局. */
  readonly core: string;
  readonly body: string;
  readonly inColumn: boolean;
}

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
    const mentions = mentionsIn(list);
    const spellings = [...Map.groupBy(mentions, ({ core }) => core)]
      .map(([core, same]): Spelling => ({ core, mentions: same }))
      .toSorted((a, b) => b.mentions.length - a.mentions.length);
    const told = new Set<string>();
    spellings.forEach((spelling, i) => {
      const { core, mentions: same } = spelling;
      const usual = spellings.find((other) => isUsualFor(spelling, other));
      const near =
        usual ?? spellings.slice(0, i).find((other) => isMoreFrequent(other, spelling) && isMisprint(core, other.core));
      const [first] = same;
      if (!near || !first) return;
      const data = { printed: first.quote, times: same.length, usual: near.mentions[0]?.quote ?? near.core };
      told.add(first.quote);
      const isSure = usual && same.length === 1 && isShortOf(core, usual.core) && isListed(usual);
      report({
        messageId: usual ? "otherwise" : "misprint",
        data,
        ...placeOf(first),
        related: related(same),
        ...(isSure ? { fix: data.usual } : {}),
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

function mentionsIn(list: CheckedList): Mention[] {
  const named = (printed: string): Pick<Mention, "core" | "body"> => ({
    core: ownerOf(printed, list.place).rest,
    body: canonicalBodyOf(printed, list.place, list.columnNames).name,
  });
  return list.items.flatMap((item) => {
    const field = item.kind === "reclaimed" ? "handovers" : "counterpartDepartments";
    const columns = departmentsOf(item).filter((name) => !/[等（(]|其他|有关|相关/u.test(name));
    const inColumns = columns.map((quote): Mention => {
      const at = item.provenance[field]?.find((printed) => printed.quote.includes(quote))?.at;
      return { item, field, quote, ...(at ? { at } : {}), ...named(quote), inColumn: true };
    });
    const inClauses = bodiesNamedIn(item, list)
      .filter(({ printed }) => !columns.includes(printed))
      .map(
        ({ clause, start, end, printed }): Mention => ({
          ...passage(clause, start, end),
          ...named(printed),
          inColumn: false,
        }),
      );
    return [...inColumns, ...inClauses];
  });
}

/** Names of the list's departments that clauses print without their place: 由民政局审核. */
function bareNames(mentions: readonly Mention[], list: CheckedList): Mention[] {
  const cores = [...new Set(mentions.filter(({ inColumn }) => inColumn).map(({ core }) => core))];
  const names = cores.filter((core) => core.length >= 3 && /[局委办]$/u.test(core));
  if (names.length === 0) return [];
  const pattern = new RegExp(`(?<=^|[，。；、：由向报至经与和及送]|\\d[.、])(?:${names.join("|")})(?![长员分])`, "gu");
  return list.clauses
    .filter(({ field }) => field !== "name")
    .flatMap((clause) =>
      [...clause.text.matchAll(pattern)].map(({ 0: quote, index }) => ({
        ...passage(clause, index, index + quote.length),
        core: quote,
        body: "",
        inColumn: false,
      })),
    );
}

/** Long names that differ in a character, or two where one has them more: 广播电视台和旅游局. */
const isMisprint = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 6 && distance(one, other, 1) <= 1 && !/[一二三四五六七八九十\d]/u.test(one);

const namesPlace = (name: string, { place }: CheckedList): boolean =>
  /[省县区旗州盟师团]|市(?!场|政)|兵团|国家|国网|中国|镇|(?<!城)乡(?!村)/u.test(name) ||
  (place.county !== null && name.includes(place.county.slice(0, -1)));
