import { isCommonTownship } from "../text/common-townships.ts";
import { type Clause, segmentsIn } from "./clause.ts";
import { passage } from "./passage.ts";
import { defineRule } from "./rule.ts";

/** Another township's name, or the word of another unit (本镇 in a 乡's list): left over from copying. */
export const foreignPlace = defineRule({
  id: "foreign-place",
  title: "出现其他地名",
  group: "consistency",
  severity: "error",
  looksAt: "lists",
  messages: {
    foreign: {
      zh: "出现了其他乡镇“{name}”，本清单属于{own}",
      en: "“{name}” is another township; this is the list of {own}",
    },
    unit: { zh: "“{name}”与{own}的建制不符", en: "“{name}” does not fit {own}" },
  },
  check({ list, county }, report) {
    const own = list.place.name;
    if (own === null) return;
    const neighbours = [...county.townships].filter((name) => name !== own && !own.includes(name));
    for (const clause of list.clauses)
      for (const [messageId, name] of foreignIn(clause, own, neighbours)) {
        const start = clause.text.indexOf(name);
        report({ messageId, data: { name, own }, ...passage(clause, start, start + name.length) });
      }
  },
});

type Found = readonly ["foreign" | "unit", string];

/** Names in a clause that are not the place's: of known neighbours, with another unit's word, and such as look like a township's. */
function foreignIn(clause: Clause, own: string, neighbours: readonly string[]): Found[] {
  const known = neighbours.filter((name) => clause.text.includes(name));
  const units = [...otherUnits(clause.text, own), ...ownUnits(clause.text, own)].filter(
    (name) => !neighbours.includes(name),
  );
  const others = namesIn(clause).filter((name) => ![...neighbours, ...units].includes(name) && isForeign(name, own));
  return [
    ...[...known, ...others].map((name): Found => ["foreign", name]),
    ...units.map((name): Found => ["unit", name]),
  ];
}

/** “本镇” where the place is none. */
const ownUnits = (text: string, own: string): string[] =>
  /街道办事处$/u.test(own)
    ? []
    : [...text.matchAll(/本(?:镇(?!街)|乡(?![镇村])|街道|苏木)/gu)]
        .map(([name]) => name)
        .filter((name) => !own.endsWith(name.slice(1)));

/** The place's own name with the word of another unit: 石岭镇 in the list of 石岭乡. */
function otherUnits(text: string, own: string): string[] {
  const stem = own.replace(unitWord, "");
  if (stem.length < 2 || stem === own) return [];
  const found = text.matchAll(new RegExp(`${stem}(?:镇|乡|街道|苏木)(?![村社])`, "gu"));
  return [...new Set([...found].map(([name]) => name))].filter((name) => !own.startsWith(name));
}

const unitWord = /(?:民族)?(?:镇|乡|街道|苏木)$/u;

/** Township names that a text seems to hold: two or three characters that belong to no word, the unit's word, and what goes on. */
function namesIn(clause: Clause): string[] {
  const { text } = clause;
  const segments = segmentsIn(clause);
  return [...text.matchAll(unit)].flatMap(({ 0: word, index }) => {
    const before = segments.filter(({ end }) => end <= index).map(({ start, end }) => text.slice(start, end));
    if (segments.some(({ start, end }) => start < index && end > index)) return [];
    const last = before.at(-1) ?? "";
    if (last.length === 2 && isCommonTownship(last + word)) return [last + word];
    const words = before.findLastIndex((segment) => !/^\p{Script=Han}$/u.test(segment) || joining.test(segment));
    const stem = before.slice(words + 1).join("");
    return stem.length >= 2 && stem.length <= 3 ? [stem + word] : [];
  });
}

const unit =
  /(?:镇|乡|街道|苏木)(?=人民政府|政府|党委|办事处|辖区|境内|范围|派出所|实际|负责|开展|做好|上报|报送|组织|核查|在|的|[，。；）]|$)/gu;

/** Characters that stand between words and in no name. */
const joining = /[本各该所全向对由和与及将给至到在据的为等按从经以并且或让被把跨县市州省级驻报含涉住各个多第其此]/u;

/** None of the place's own names, and no word for a kind of place. */
const isForeign = (name: string, own: string): boolean =>
  !own.includes(name) && !name.includes(own) && !generic.test(name);

const generic =
  /(?:建制|特色|示范|重点|中心|小城|主次|主要|新型|城区|新建|人民|次|级|村|集|强|古|名|跨|千|多|城)(?:镇|乡|街道)$/u;
