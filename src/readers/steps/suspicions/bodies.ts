import type { DutyItem } from "../../../model/duty-item.ts";
import { looksLikeBody } from "../../../text/bodies.ts";
import { isHabit, type Suspect, type Suspicion } from "./suspicion.ts";

const bodiesOf = (item: DutyItem): readonly string[] => {
  if (item.kind === "supporting") return item.counterpartDepartments;
  return item.kind === "reclaimed" ? item.handovers.flatMap(({ receivingDepartments }) => receivingDepartments) : [];
};

/** The items of whose departments one is odd; each by the field that names them. */
const suspects = (items: readonly DutyItem[], isOdd: (name: string) => boolean): Suspect[] =>
  items
    .filter((item) => bodiesOf(item).some(isOdd))
    .map((item) => ({ item, field: item.kind === "supporting" ? "counterpartDepartments" : "receivingDepartments" }));

/** The office names open ends so: 及其他有关部门, 等相关单位. */
const openEnd = /(?:部门|单位|机构|等)$/u;
const broken = /^[局和及与的）]|[（、和及与]$/u;

/** A name in a department's cell that is no body's, where nearly all others are. */
export const strangeBody: Suspicion = {
  rule: "department-unlike-body",
  message: "部门名称不像完整的机构名称，可能缺字或混入别的文字",
  messageEn: "a department's name does not read as a body's; words may be missing or of another cell",
  among(items) {
    const isBody = (name: string): boolean => (looksLikeBody(name) || openEnd.test(name)) && !broken.test(name);
    // One cell that holds much else must not make it usual.
    const firsts = items.flatMap((item) => bodiesOf(item).slice(0, 2));
    if (!isHabit(firsts, 0.8, isBody)) return [];
    return suspects(items, (name) => !isBody(name));
  },
};

/** A name that is another one of the list with more words before it: a part of the name above ran into it. */
export const bodyWithMore: Suspicion = {
  rule: "department-with-more",
  message: "部门名称前面多出几个字，可能是事项名称的一部分",
  messageEn: "a department's name has more words before it than elsewhere in the list",
  among(items) {
    const names = Map.groupBy(items.flatMap(bodiesOf), (name) => name);
    const usual = [...names].filter(([name, all]) => all.length > 1 && name.length > 3).map(([name]) => name);
    const goesOn = (name: string, other: string): boolean =>
      name !== other && name.endsWith(other) && !/[省市县区旗州盟]$/u.test(name.slice(0, -other.length));
    return suspects(items, (name) => names.get(name)?.length === 1 && usual.some((other) => goesOn(name, other)));
  },
};
