/** A place as its name is printed, from the township up; what is not printed is null. */
export interface PrintedPlace {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
  readonly name: string | null;
}

const stem = "[\\p{Script=Han}〇·]";
// 州 and 盟 end a segment unless the next character only goes on with the same name (苏州|市, 通州|区).
const province = `${stem}{2,8}?(?:自治区|省)|(?:北京|天津|上海|重庆)市`;
const middle = `${stem}{1,14}?(?:自治州|自治县|自治旗|地区|林区|特区|新区|矿区|[县旗区市]|[州盟](?![市县区]))`;
const township = `${stem}{1,14}?(?:民族乡|街道办事处|街道|苏木|镇|乡|团场|团|管理区|农场|林场|牧场)`;
const whole = new RegExp(`^(?<province>${province})?(?<middle>(?:${middle}){0,3})(?<name>${township})$`, "u");
const segment = new RegExp(middle, "gu");
const townshipless = new RegExp(`^(?<province>${province})?(?<middle>(?:${middle}){1,3})$`, "u");

/**
 * Reads a place's printed name, from left to right province, prefecture, county, township, any of the first three
 * absent. Undefined where the text is not wholly such a name. “昌吉市六工镇” has a county (昌吉市), no prefecture; a subdistrict
 * is named without its office; “青梧县乡镇” names no township, “东河镇西山乡” two, “人民政府柳溪镇” none.
 */
export function parsePlace(text: string): PrintedPlace | undefined {
  const match = whole.exec(text) ?? townshipless.exec(text);
  if (!match?.groups) return undefined;
  const segments = [...(match.groups.middle ?? "").matchAll(segment)].map(([name]) => name);
  if (severalNames.test(match.groups.name ?? "") || /政府|委员会|办公室/u.test(text)) return undefined;
  const printed = match.groups.name?.replace(/街道办事处$/u, "街道");
  const name = printed && !ofAny.test(printed) ? printed : null;
  return { province: match.groups.province ?? null, ...byRank(segments), name };
}

/** Names behind one another: “东河镇西山乡”. 镇头镇 and 朱仙镇街道 are one name. */
const severalNames = new RegExp(`^${stem}{2,}?(?:镇|乡|街道|苏木)${stem}{2,}?(?:民族乡|街道|苏木|镇|乡)$`, "u");

/** Words for townships of any name. */
const ofAny = /^(?:乡镇|镇街|镇乡|乡镇街道|镇街道|各乡镇?)$/u;

/** The segment next to the township is the county, the one before it the prefecture. */
function byRank(segments: readonly string[]): { prefecture: string | null; county: string | null } {
  const last = segments.at(-1) ?? null;
  if (segments.length === 1 && last !== null && /(?:自治州|地区|盟|州)$/u.test(last))
    return { prefecture: last, county: null };
  return { prefecture: segments.length > 1 ? (segments.at(-2) ?? null) : null, county: last };
}
