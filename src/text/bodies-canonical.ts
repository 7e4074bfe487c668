import { bare } from "./blank.ts";
import { type BodyKind, cores, type NamedCore } from "./bodies-names.ts";
import { type BodyLevel, type Owner, ownerOf } from "./bodies-owner.ts";
import { reforms } from "./bodies-reforms.ts";
import { alsoShortFor, expansionsOf } from "./bodies-short.ts";
import { isGenericBody } from "./generic-bodies.ts";
import type { PrintedPlace } from "./places.ts";

/** The body that a printed name means. */
export interface CanonicalBody {
  /** Its whole name with its place, as it is called today. */
  readonly name: string;
  readonly level: BodyLevel;
  readonly kind?: BodyKind;
  /** Whether print and place leave no other body possible. */
  readonly certain: boolean;
  /** Whole names of other bodies that it could be. */
  readonly alternatives: readonly string[];
}

const byFormerName = new Map(reforms.flatMap((reform) => reform.was.map((name) => [name, reform] as const)));
const openEnd = /(?:及其他|和其他|及其|等(?:[\p{Script=Han}]{0,12})?$|及有关|及相关).*$/u;

/**
 * The body that a name means in a list of a place: short forms in full, former names as today's, 县 and 市 as the place
 * that they stand for. `known` are whole names that the same list prints; they decide where a short form is open.
 */
export function canonicalBodyOf(printed: string, place: PrintedPlace, known: readonly string[] = []): CanonicalBody {
  const clean = bare(printed).replace(/(?<![：:。；;，])[：:。；;，]+$/u, "");
  const closed = clean.replace(openEnd, "");
  const name = withoutOffice(closed.length >= 2 ? closed : clean);
  const body = generic(name) ?? special(name, place) ?? plain(name, place, known);
  return closed === clean ? body : { ...body, certain: false };
}

/** Without 中共, without a second name in brackets, without the ministry that a tax office belongs to. */
const withoutOffice = (name: string): string =>
  name
    .replace(/^中共|^国家税务总局(?=.{3,})/u, "")
    .replace(/[（(][^（）()]*[）)]/gu, "")
    .replace(/(?<=.{2})（.*$/u, "");

function plain(name: string, place: PrintedPlace, known: readonly string[]): CanonicalBody {
  const printedOwner = ownerOf(name, place);
  const found =
    decided(coreOf(printedOwner.rest), printedOwner, place, known) ?? unabridged(printedOwner, place, known);
  const owner = settled(printedOwner, found?.core.name ?? printedOwner.rest, place, known);
  if (!found) return placed(owner, owner.rest, kindByEnding(owner), expansionsOf(owner.rest));
  return placed(owner, found.core.name, found.core.kind, found.others);
}

/** The one of several bodies that the list prints with its whole name. */
function decided(
  found: FoundCore | undefined,
  { name }: Owner,
  place: PrintedPlace,
  known: readonly string[],
): FoundCore | undefined {
  if (!found || found.isOpen || found.others.length === 0) return found;
  const printed = new Set(
    known.map((whole) => ownerOf(bare(whole), place)).flatMap((other) => (other.name === name ? [other.rest] : [])),
  );
  const [only, ...more] = [found.core.name, ...found.others].filter((one) => printed.has(one));
  if (!only || more.length > 0) return found;
  return { core: cores.get(only) ?? { name: only, kind: found.core.kind }, others: [], isOpen: false };
}

/** A name without a place is the county's own for certain where the list also prints it with the county. */
function settled(owner: Owner, core: string, place: PrintedPlace, known: readonly string[]): Owner {
  if (owner.certain || owner.others.length === 0) return owner;
  const same = known.some((whole) => {
    const other = ownerOf(bare(whole), place);
    return other.certain && other.name === owner.name && (coreOf(other.rest)?.core.name ?? other.rest) === core;
  });
  return same ? { ...owner, certain: true, others: [] } : owner;
}

interface FoundCore {
  readonly core: NamedCore;
  readonly others: readonly string[];
  /** Whether the others are offices of their own, so that their names elsewhere in the list tell nothing of this one. */
  readonly isOpen: boolean;
}

/** The bodies that a name without its place may mean, also by a former name. */
function coreOf(name: string): FoundCore | undefined {
  const reform = byFormerName.get(name);
  const [now = name, ...others] = reform?.now ?? [name, ...(alsoShortFor.get(name) ?? [])];
  const core = cores.get(now);
  const isOpen = reform?.open === true;
  if (core) return { core, others, isOpen };
  return reform && { core: { name: now, kind: "government" }, others, isOpen };
}

/** A short form's whole name among those that the list prints: 商工信局 of 商务和工业信息化局. */
function unabridged(owner: Owner, place: PrintedPlace, known: readonly string[]): FoundCore | undefined {
  if (owner.rest.length > 7) return undefined;
  const fitting = new Set(
    known.flatMap((whole) => {
      const other = ownerOf(bare(whole), place);
      return other.name === owner.name && other.rest.length > owner.rest.length && abridges(owner.rest, other.rest)
        ? [other.rest]
        : [];
    }),
  );
  const [only] = fitting;
  return fitting.size === 1 && only
    ? { core: { name: only, kind: "government" }, others: [], isOpen: false }
    : undefined;
}

/** Whether the short form takes its characters in order out of the whole name, the first and the last alike. */
function abridges(short: string, whole: string): boolean {
  if (short[0] !== whole[0] || short.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const sign of whole) if (sign === short[at]) at++;
  return at === short.length;
}

/** A core's body in its place; `also` are other cores that the print may mean. */
function placed(owner: Owner, core: string, kind: BodyKind | undefined, also: readonly string[] = []): CanonicalBody {
  return {
    name: wholeName(owner.name, core),
    level: owner.level,
    ...(kind ? { kind } : {}),
    certain: owner.certain && also.length === 0,
    alternatives: [
      ...also.map((other) => wholeName(owner.name, other)),
      ...owner.others.map((other) => wholeName(other.name, core)),
    ],
  };
}

const wholeName = (place: string, core: string): string => (core === "团委" ? `共青团${place}委` : place + core);

function kindByEnding({ rest, level }: Owner): BodyKind | undefined {
  if (/(?:开发区|园区|高新区|新区|度假区|景区)?(?:管委会|管理委员会)$|园区$|开发区$/u.test(rest)) return "zone";
  if (/(?:派出所|司法所|[\p{Script=Han}]所|站)$/u.test(rest)) return "station";
  if (/公司$|银行$/u.test(rest)) return "enterprise";
  if (/(?:中心|院|馆|校|大队|支队|队)$/u.test(rest)) return "institution";
  if (/(?:协会|联合会|学会)$/u.test(rest)) return "mass-organisation";
  return /(?:局|厅|委员会|办公室|政府|办事处)$/u.test(rest) || level === "township" ? "government" : undefined;
}

/** Names that are built otherwise: branches, stations of a bureau, the grid company, the youth league. */
function special(name: string, place: PrintedPlace): CanonicalBody | undefined {
  return (
    committee(name, place) ??
    branch(name, place) ??
    subordinate(name, place) ??
    grid(name, place) ??
    league(name, place) ??
    state(name)
  );
}

/** “县委”: the committee itself, of which nothing but its place is printed. */
function committee(name: string, place: PrintedPlace): CanonicalBody | undefined {
  const where = /^(?!(?:共青)?团)(.*?[省市县区旗州盟])委$/u.exec(name)?.[1];
  return where === undefined ? undefined : placed(ownerOf(`${where}委员会`, place), "委", "party");
}

/** “市生态环境局青梧分局”, “市生态环境局青梧县分局”, “青梧生态环境分局”, “生态环境分局”; also the bureau that is a branch now. */
function branch(name: string, place: PrintedPlace): CanonicalBody | undefined {
  const sent = /^(.+?局)([\p{Script=Han}]{1,8})分局$/u.exec(name);
  if (sent) {
    const owner = ownerOf(sent[1] ?? "", place);
    const core = coreOf(owner.rest)?.core.name ?? owner.rest;
    return branchOf(owner.name, core, sent[2] ?? "", place, owner.certain && owner.level !== "county");
  }
  const own = /^(?:([\p{Script=Han}]{1,6}?)[县市区旗]?)?(生态环境|自然资源|公安)分局$/u.exec(name);
  if (own)
    return branchOf(
      place.prefecture ?? "市",
      `${own[2]}局`,
      place.county ?? own[1] ?? "",
      place,
      place.prefecture !== null,
    );
  const owner = ownerOf(name, place);
  const core = coreOf(owner.rest)?.core.name;
  if (core !== "生态环境局" || owner.level !== "county" || !place.prefecture) return undefined;
  return {
    ...branchOf(place.prefecture, core, owner.name, place, false),
    certain: false,
    alternatives: [wholeName(owner.name, core)],
  };
}

function branchOf(owner: string, core: string, where: string, place: PrintedPlace, certain: boolean): CanonicalBody {
  const stem = stemOf(where);
  const here = place.county !== null && stemOf(place.county) === stem;
  return {
    name: `${owner}${core}${stem}分局`,
    level: "county",
    kind: "branch",
    certain: certain || (here && owner !== "市"),
    alternatives: [],
  };
}

/** A place's name without its suffix, as branches bear it: 青梧 of 青梧县. */
const stemOf = (name: string): string => (name.length > 2 ? name.replace(/(?:自治县|自治旗|[县市区旗])$/u, "") : name);

/** “县公安局交警大队”, “县自然资源局柳溪自然资源所”, “柳溪镇派出所”. */
function subordinate(name: string, place: PrintedPlace): CanonicalBody | undefined {
  const parts = /^(.+?局)([\p{Script=Han}]{1,12}(?:所|站|大队|中队|支队|中心))$/u.exec(name);
  if (!parts) return undefined;
  const above = plain(parts[1] ?? "", place, []);
  const below = parts[2] ?? "";
  const station = /[所站]$/u.test(below);
  const unit = below.replace(/^交警/u, "交通警察").replace(/^市场监管所/u, "市场监督管理所");
  return {
    ...above,
    name: above.name + unit,
    kind: station ? "station" : "institution",
    level: station ? "township" : above.level,
  };
}

function grid(name: string, place: PrintedPlace): CanonicalBody | undefined {
  const match =
    /^(?:国网|国家电网)?(.*?)(?:供电(?:分)?公司|供电局|电力公司)$|^(?:国网|国家电网)(.*?)(?:分公司|公司)?$/u.exec(name);
  if (!match) return undefined;
  const printed = match[1] ?? match[2] ?? "";
  const here =
    printed === "" ||
    /^[县市区旗]$/u.test(printed) ||
    (place.county !== null && stemOf(printed) === stemOf(place.county));
  const where = here ? (place.county ?? printed) : printed;
  return {
    name: `国网${where}供电公司`,
    level: "county",
    kind: "enterprise",
    certain: where.length > 1,
    alternatives: [],
  };
}

/** “团县委”, “共青团青梧县委”. */
function league(name: string, place: PrintedPlace): CanonicalBody | undefined {
  const match = /^(?:共青团|团)(?:中共)?(.*?[省市县区旗州盟师镇乡])委(?:员会)?$/u.exec(name);
  if (!match) return undefined;
  const owner = ownerOf(`${match[1]}团委`, place);
  return placed(owner, "团委", "mass-organisation");
}

/** Words for bodies of a kind are nobody's in particular. */
const generic = (name: string): CanonicalBody | undefined =>
  isGenericBody(name) ? { name, level: "unknown", certain: false, alternatives: [] } : undefined;

const state = (name: string): CanonicalBody | undefined =>
  /^(?:国家|中国|最高)/u.test(name)
    ? {
        name,
        level: "unknown",
        kind: /公司|银行/u.test(name) ? "enterprise" : "branch",
        certain: true,
        alternatives: [],
      }
    : undefined;
