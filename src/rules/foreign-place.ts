import { isCommonTownship } from "../text/common-townships.ts";
import type { CheckedList } from "./checked-list.ts";
import { type Clause, segmentsIn } from "./clause.ts";
import { passage } from "./passage.ts";
import { defineRule, type Report } from "./rule.ts";

type Found = "foreign" | "unit";

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
    for (const clause of list.clauses) {
      for (const name of neighbours) if (clause.text.includes(name)) tell(report, "foreign", clause, name, own);
      for (const name of namesIn(clause))
        if (!neighbours.includes(name) && isForeign(name, list)) tell(report, "foreign", clause, name, own);
      for (const { 0: name } of clause.text.matchAll(/本(?:镇(?!街)|乡(?![镇村])|街道|苏木)/gu))
        if (!own.endsWith(name.slice(1)) && !/街道办事处$/u.test(own)) tell(report, "unit", clause, name, own);
    }
  },
});

function tell(
  report: (slip: Report<Found>) => void,
  messageId: Found,
  clause: Clause,
  name: string,
  own: string,
): void {
  const start = clause.text.indexOf(name);
  report({ messageId, data: { name, own }, ...passage(clause, start, start + name.length) });
}

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
function isForeign(name: string, { place }: CheckedList): boolean {
  const own = place.name ?? "";
  return !own.includes(name) && !name.includes(own) && !generic.test(name);
}

const generic =
  /(?:建制|特色|示范|重点|中心|小城|主次|主要|新型|城区|新建|人民|次|级|村|集|强|古|名|跨|千|多|城)(?:镇|乡|街道)$/u;
