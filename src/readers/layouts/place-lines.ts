import type { Township } from "../../model/reading.ts";
import { bare } from "../../text/blank.ts";
import { type PrintedPlace, parsePlace } from "../../text/places.ts";
import { documentTitleOf } from "./titles.ts";

export interface PlaceEvidence {
  /** Lines before the first list, in order: cover and preface. */
  readonly front: readonly string[];
  /** What stands before the kind in the lists' titles. */
  readonly titles: readonly string[];
  /** The words of the lists' header rows. */
  readonly headings: readonly string[];
}

const nowhere: Township = { name: null, county: null, prefecture: null, province: null };

export interface PlaceFound {
  readonly township: Township;
  /** Several names, where nothing says which one is the list's. */
  readonly open: readonly string[];
}

/**
 * The township that a list belongs to, each part as printed or null: from the cover, the titles, lines of nothing but names, the
 * preface, then the headings of columns. Several townships' names in lines of their own are a menu: none of them is the list's.
 */
export function placeFrom({ front, titles, headings }: PlaceEvidence): PlaceFound {
  const menu = new Set(alone(front).flatMap(({ name }) => name ?? []));
  const lines = menu.size < 2 ? front : front.filter((line) => !parsePlace(bare(line))?.name);
  const places = [...onCover(lines), ...inTitles(titles), ...alone(lines), ...inPreface(lines)];
  const headed = new Set(headings.flatMap((heading) => nameInHeading(heading) ?? []));
  const [only] = headed.size === 1 ? headed : [];
  const first = places.find((place) => place.name !== null) ?? (only === undefined ? undefined : ofName(only));
  if (!first) return { township: nowhere, open: menu.size < 2 ? [] : [...menu] };
  const same = places.filter((place) => place.name === null || place.name === first.name);
  const part = (of: keyof PrintedPlace): string | null =>
    same.map((place) => place[of]).find((value) => value !== null) ?? null;
  const township = {
    name: first.name,
    county: part("county"),
    prefecture: part("prefecture"),
    province: part("province"),
  };
  return { township, open: only === undefined || only === first.name ? [] : [first.name ?? "", only] };
}

const ofName = (name: string): PrintedPlace => ({ province: null, prefecture: null, county: null, name });

const heading =
  /^(.{2,20}(?:镇|乡|街道|苏木))(?:人民政府|政府|办事处|党委)?(?:的|主要|具体|工作|履职|配合)*(?:职责|责任|任务|内容)$/u;
const anyTownship = /^(?:各|本|该|有关|相关|所在|属地|对应|所属|县级?|区级?)|乡镇|镇街|镇乡|街镇|苏木乡|团镇|基层/u;

/** The township that a column's heading names: “柳溪镇配合职责”; “乡镇（街道）配合职责” names none. */
function nameInHeading(printed: string): string | undefined {
  const words = heading.exec(bare(printed).replace(/[（(].*?[)）]/gu, ""))?.[1];
  return words && !anyTownship.test(words) ? (parsePlace(words)?.name ?? undefined) : undefined;
}

/** The title of the document with up to three lines of place names above it; as many of them as make a place. */
function onCover(lines: readonly string[]): PrintedPlace[] {
  return lines.flatMap((line, i) => {
    const title = documentTitleOf(line);
    if (!title) return [];
    const names = [3, 2, 1, 0].map((above) =>
      [...lines.slice(Math.max(0, i - above), i).map(ofBody), title.prefix].map(bare).join(""),
    );
    return names.map(parsePlace).find((place) => place !== undefined) ?? [];
  });
}

/** The place of a body that stands above a title: “青梧县人民政府”. */
const ofBody = (line: string): string => bare(line).replace(/(?:人民政府|党委|委员会)(?:办公室)?$/u, "");

/** Lines that are nothing but a township's name, above the titles of lists that do not print it. */
const alone = (lines: readonly string[]): PrintedPlace[] =>
  lines.flatMap((line) => {
    const place = parsePlace(bare(line).replace(/^[（(](.+)[）)]$/u, "$1"));
    return place?.name ? [place] : [];
  });

const inTitles = (titles: readonly string[]): PrintedPlace[] =>
  titles.flatMap((prefix) => parsePlace(bare(prefix)) ?? []);

const stem = "(?!本|各|全|该)[\\p{Script=Han}]{1,10}?(?:镇|乡|街道|苏木)";
// “奎山镇是…乡镇，位于青梧县…”, “形成奎山镇履职事项清单”; 乡镇 is no name.
const subject = new RegExp(`(?:^|[。；：，])(${stem})(?=是|位于|地处|隶属|辖|按照|坚持)`, "gmu");
const ofList = new RegExp(
  `(?:形成|编制|制定|印发|公布|完善|的|将)[《“]?(${stem})(?<!乡镇)(?=(?:履职|履行职责)事项清单)`,
  "gu",
);
const within = /(?:位于|隶属于?|地处)([\p{Script=Han}]{1,10}?(?:自治县|县|旗|市|区))/u;

function inPreface(lines: readonly string[]): PrintedPlace[] {
  const byLine = lines.map(bare).join("\n");
  const text = lines.map(bare).join("");
  const named = [...byLine.matchAll(subject), ...text.matchAll(ofList)].map((match) => match[1] ?? "");
  const place = parsePlace(mostFrequent(named.filter((name) => !name.endsWith("乡镇"))) ?? "");
  return place ? [{ ...place, county: place.county ?? within.exec(text)?.[1] ?? null }] : [];
}

function mostFrequent(names: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
