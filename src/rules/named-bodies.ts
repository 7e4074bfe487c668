import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf } from "../model/item-parts.ts";
import { canonicalBodyOf } from "../text/bodies-canonical.ts";
import { type BodyInText, bodiesIn } from "../text/bodies-in-text.ts";
import { cores } from "../text/bodies-names.ts";
import type { CheckedList } from "./checked-list.ts";
import type { Clause } from "./clause.ts";

/** A public body that a clause names. */
export interface NamedBody {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Whether the clause, or a sentence of it, begins with the body: it acts. */
  readonly acts: boolean;
}

const found = new WeakMap<DutyItem, readonly NamedBody[]>();

/** Bodies above the township that an item's sentences name. Several rules ask, so the answer is kept with the item. */
export function bodiesNamedIn(item: DutyItem, list: CheckedList): readonly NamedBody[] {
  const known = found.get(item);
  if (known) return known;
  const bodies = lookFor(item, list);
  found.set(item, bodies);
  return bodies;
}

function lookFor(item: DutyItem, list: CheckedList): NamedBody[] {
  const clauses = list.clausesOf(item);
  const text = clauses.map((clause) => clause.text).join("\n");
  const spans = [...bodiesIn(text, departmentsOf(item), list.place), ...bareBodies(text)].toSorted(
    (one, other) => one.start - other.start,
  );
  let offset = 0;
  return clauses.flatMap((clause) => {
    const from = offset;
    offset += clause.text.length + 1;
    let actors = clause.wordsAt;
    return spans
      .filter(({ start, end }) => start >= from && end < offset)
      .flatMap(({ start: at, end: to, named }): NamedBody[] => {
        const [start, end] = [at - from, to - from];
        const acts = actorBoundary.test(clause.text.slice(actors, start)) && !attributive.test(clause.text.slice(end));
        if (acts) actors = end;
        const printed = clause.text.slice(start, end);
        return named && isDepartment(printed, list) ? [{ clause, start, end, printed, acts }] : [];
      });
  });
}

// Names of bureaus that a clause may begin with, their place left out: 公安局查处….
const bureaus = [...cores.keys()].filter((name) => name.length >= 3 && /[局委]$/u.test(name) && !name.startsWith("委"));
const bureau = new RegExp(
  `(?<=(?:^|\\n)(?:\\d{1,2}[.、．]\\s*|[（(][^）)]{1,3}[）)])?)(?:${bureaus.toSorted((a, b) => b.length - a.length).join("|")})(?![长员分])`,
  "gu",
);

const bareBodies = (text: string): BodyInText[] =>
  [...text.matchAll(bureau)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, named: true }));

/** Nothing, a new sentence, or a body named just before stands between the last actor and this one. */
const actorBoundary = /^(?:[\s\S]*[。；：])?(?:由|[、和及与]|以及|，)?$/u;
/** “县应急管理局推送的线索”: the body is named, another acts. */
const attributive = /^(?:[\p{Script=Han}]{2,4}的(?!工作)|的|或者?其|等部门)/u;

function isDepartment(printed: string, { place }: CheckedList): boolean {
  if (place.name !== null && printed.includes(place.name)) return false;
  if (!/(?:局|部|委|办|办公室|会|院|中心|大队|公司|社|馆|妇联|残联|党校)$/u.test(printed)) return false;
  if (/(?:[县市区旗州省]|自治[区州县旗])(?:委|人民政府|政府|委员会)$/u.test(printed)) return false;
  return !/(?:村|居|社区|乡|镇|街道)(?:民?委员会|委|党委)$/u.test(printed);
}

/** Whether two printed names mean one body, or one a part of the other. */
export function sameBody(one: string, other: string, list: CheckedList): boolean {
  if (one === other || one.includes(other) || other.includes(one)) return true;
  const [left, right] = [one, other].map((name) => canonicalBodyOf(name, list.place, list.columnNames));
  if (!left || !right) return false;
  const [these, those] = [left, right].map(({ name, alternatives }) => [name, ...alternatives]);
  return these?.some((name) => those?.some((also) => name.startsWith(also) || also.startsWith(name))) ?? false;
}
