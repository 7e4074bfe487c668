import { posts } from "./local-offices.ts";
import type { PrintedPlace } from "./places.ts";

/** The level of government that a body belongs to; a branch (分局) counts by the place that it works in. */
export type BodyLevel = "province" | "prefecture" | "county" | "township" | "unknown";

/** Whose body a printed name says that it is, and what is left of the name. */
export interface Owner {
  /** The place's whole name where it is known, else what is printed of it (“县”). */
  readonly name: string;
  readonly level: BodyLevel;
  readonly certain: boolean;
  /** Other places that the same print could mean. */
  readonly others: readonly { readonly name: string; readonly level: BodyLevel }[];
  readonly rest: string;
}

const suffixed =
  /^(?![省市县区旗州盟师镇乡])((?:(?![局委部办院])[\p{Script=Han}]){1,7}?(?:自治州|自治县|自治旗|自治区|地区|林区|新区|高新区|(?<![园社景发辖小])区|省|盟|州|市|县|旗|兵团))(?=.{2,})/u;
const stepwise =
  /^(自治[区县旗]|兵团|师市|省|地区|自治州|自治县|(?:市(?!场|容|政(?![府协法务数])|民(?![政族宗]|委(?!员)))|县|区(?!域)|旗|州|盟|师|团(?=场|[\p{Script=Han}]*(?:部|办)))|街道(?!办)|镇|乡(?!村)|苏木)(?=.{2,})/u;
/** “自治县农业农村局”: the list's own, without its name. */
const ownAutonomous = /^自治[区县旗州]/u;

// Another township of the county: only before what townships have.
const township =
  /^(?![省市县区旗州盟师镇乡])([\p{Script=Han}]{1,7}?(?:民族乡|街道|苏木|镇|乡))(?=(?:人民政府|政府|办事处|派出所|司法所|党委|人大)$)/u;
// A division of the corps, with the city that it shares: 第八师石河子市.
const division = /^(第?[一二三四五六七八九十]{1,3}师(?:[\p{Script=Han}]{2,5}?市)?)(?=.{2,})/u;

/** Reads the place or the word of level that a body's name begins with, seen from the list's own place. */
export function ownerOf(name: string, place: PrintedPlace): Owner {
  const corps = division.exec(name)?.[1];
  if (corps) return { name: corps, level: "prefecture", certain: true, others: [], rest: name.slice(corps.length) };
  const town = township.exec(name)?.[1];
  if (town)
    return {
      name: `${place.county ?? ""}${town}`,
      level: "township",
      certain: place.county !== null,
      others: [],
      rest: name.slice(town.length),
    };
  const whole = wholePlace(name, place);
  if (whole) return whole;
  const named = ownAutonomous.test(name) ? undefined : suffixed.exec(name)?.[1];
  if (named) return ownerNamed(named, name.slice(named.length), place);
  const word = stepwise.exec(name)?.[1];
  return word ? ownerOfWord(word, name.slice(word.length), place) : unnamedOwner(name, place);
}

/** The list's own places, written in full, one or several of them: 禾川市青梧县…, 青梧县柳溪镇…. */
function wholePlace(name: string, place: PrintedPlace): Owner | undefined {
  let rest = name;
  let owner: { name: string; level: BodyLevel } | undefined;
  for (const level of ["province", "prefecture", "county", "name"] as const) {
    const own = place[level];
    if (!own || !rest.startsWith(own) || rest.length < own.length + 2) continue;
    rest = rest.slice(own.length);
    owner = level === "name" ? townshipOwner(place) : { name: own, level };
  }
  return owner && { ...owner, certain: true, others: [], rest };
}

const townshipOwner = ({ county, name }: PrintedPlace): { name: string; level: BodyLevel } => ({
  name: `${county ?? ""}${name ?? ""}`,
  level: "township",
});

/** A place's name with its suffix: one of the list's own, perhaps shortened (昌吉州), or another. */
function ownerNamed(printed: string, rest: string, place: PrintedPlace): Owner {
  for (const level of ["province", "prefecture", "county"] as const) {
    const own = place[level];
    if (own && samePlace(printed, own)) return { name: own, level, certain: true, others: [], rest };
  }
  return { name: printed, level: levelOfSuffix(printed), certain: true, others: [], rest };
}

const samePlace = (printed: string, own: string): boolean =>
  printed === own || (printed.length >= 3 && own.startsWith(printed.slice(0, -1)) && own.endsWith(printed.slice(-1)));

function levelOfSuffix(name: string): BodyLevel {
  if (/(?:省|自治区|兵团)$/u.test(name)) return "province";
  if (/(?:自治州|地区|盟|州)$/u.test(name)) return "prefecture";
  return name.endsWith("市") ? "unknown" : "county";
}

/** “县”, “市”, “师市” …: which of the list's places that is. */
function ownerOfWord(word: string, rest: string, place: PrintedPlace): Owner {
  const { province, prefecture, county } = place;
  const as = (name: string | null, level: BodyLevel, others: Owner["others"] = []): Owner => ({
    name: name ?? word,
    level,
    certain: name !== null && others.length === 0,
    others,
    rest,
  });
  if (word === "兵团") return as("新疆生产建设兵团", "province");
  if (/^(?:省|自治区)$/u.test(word)) return as(province, "province");
  if (/^师/u.test(word)) return as(divisionOf(word, place), "prefecture");
  if (/^(?:州|自治州|盟|地区)$/u.test(word)) return as(prefecture, "prefecture");
  if (/^(?:街道|镇|乡|苏木|团)$/u.test(word))
    return place.name ? as(townshipOwner(place).name, "township") : as(null, "township");
  if (word === "市") return cityOwner(as, place);
  if (county === null) return as(null, "county");
  return { ...as(county, "county"), certain: county.endsWith(word.slice(-1)) };
}

/** 师市 is division and city under one roof. */
function divisionOf(word: string, { prefecture, county }: PrintedPlace): string | null {
  const own = [prefecture, county].find((name) => name?.includes("师"));
  if (!own) return null;
  return word === "师市" && !own.endsWith("市") && county?.endsWith("市") ? own + county : own;
}

/** “市” is a county-level city's own, else the prefecture's, else a municipality's. */
function cityOwner(
  as: (name: string | null, level: BodyLevel, others?: Owner["others"]) => Owner,
  { province, prefecture, county }: PrintedPlace,
): Owner {
  const above = prefecture?.endsWith("市") ? { name: prefecture, level: "prefecture" as const } : undefined;
  if (county?.endsWith("市")) return as(county, "county", above ? [above] : []);
  if (above) return as(above.name, "prefecture");
  if (prefecture === null && province?.endsWith("市")) return as(province, "province");
  return as(null, "prefecture");
}

const post = new RegExp(`^(?:属地|所在地?|辖区|当地|本地)?(?<own>(?:${posts})(?<!分局))$`, "u");

/** No place and no level: the county's own, as lists leave it out; perhaps the prefecture's. A post is the township's, or one for several. */
function unnamedOwner(name: string, place: PrintedPlace): Owner {
  const { prefecture, county } = place;
  const ownPost = post.exec(name)?.groups?.own;
  if (place.name !== null && ownPost) return { ...townshipOwner(place), certain: false, others: [], rest: ownPost };
  const others = prefecture === null ? [] : [{ name: prefecture, level: "prefecture" as const }];
  return { name: county ?? "", level: county ? "county" : "unknown", certain: false, others, rest: name };
}
