import type { DutyItem } from "../../model/duty-item.ts";
import type { Step } from "./state.ts";

const county =
  /^((?![县市区旗州省])[\p{Script=Han}]{1,8}?(?:自治县|县|旗|市|(?<!地)区))(?=.{2,}[局委办会部队院心室]$)/u;
const prefecture =
  /^((?![县市区旗州省])[\p{Script=Han}]{1,8}?(?:自治州|地区|盟|州|市))[\p{Script=Han}]{2,10}局([\p{Script=Han}]{1,8}?)分局$/u;

/** Where the place is not printed whole, the names of departments suggest the rest (泽普县民政局, 喀什地区…泽普县分局). */
export const inferPlace: Step = {
  name: "infer the place",
  run(state) {
    const names = state.items.flatMap(departmentsIn);
    const inferred = {
      ...(state.township.county === null ? found("county", names, county) : {}),
      ...(state.township.prefecture === null ? found("prefecture", names, prefecture) : {}),
    };
    if (Object.keys(inferred).length === 0) return state;
    return { ...state, township: { ...state.township, inferred } };
  },
};

function departmentsIn(item: DutyItem): readonly string[] {
  if (item.kind === "supporting") return item.counterpartDepartments;
  return item.kind === "reclaimed" ? item.handovers.flatMap((handover) => handover.receivingDepartments) : [];
}

/** The part that most names share; one name alone is no evidence, nor are two that share the names. “县民政局” has no place in it. */
function found(part: string, names: readonly string[], form: RegExp): Record<string, string> {
  const votes = new Map<string, number>();
  for (const name of names) {
    const place = form.exec(name)?.[1];
    if (place && place.length > 1) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  const [best, next] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 1 && best[1] > (next?.[1] ?? 0) ? { [part]: best[0] } : {};
}
