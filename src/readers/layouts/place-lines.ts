import type { Township } from "../../model/reading.ts";
import { bare } from "../../text/blank.ts";
import { type PrintedPlace, parsePlace } from "../../text/places.ts";
import { documentTitleOf } from "./titles.ts";

export interface PlaceEvidence {
  /** Lines before the first list, in order: cover and preface. */
  readonly front: readonly string[];
  /** What stands before the kind in the lists' titles. */
  readonly titles: readonly string[];
}

const nowhere: Township = { name: null, county: null, prefecture: null, province: null };

/** The township that a list belongs to, each part as printed or null: from the cover, the titles, then the preface. */
export function placeFrom(evidence: PlaceEvidence): Township {
  const places = [
    ...onCover(evidence.front),
    ...inTitles(evidence.titles),
    ...alone(evidence.front),
    ...inPreface(evidence.front),
  ];
  const first = places.find((place) => place.name !== null);
  if (!first) return nowhere;
  const same = places.filter((place) => place.name === null || place.name === first.name);
  const part = (of: keyof PrintedPlace): string | null =>
    same.map((place) => place[of]).find((value) => value !== null) ?? null;
  return { name: first.name, county: part("county"), prefecture: part("prefecture"), province: part("province") };
}

/** The title of the document with up to three lines of place names above it; as many of them as make a place. */
function onCover(lines: readonly string[]): PrintedPlace[] {
  return lines.flatMap((line, i) => {
    const title = documentTitleOf(line);
    if (!title) return [];
    const names = [3, 2, 1, 0].map((above) =>
      [...lines.slice(Math.max(0, i - above), i), title.prefix].map(bare).join(""),
    );
    return names.map(parsePlace).find((place) => place !== undefined) ?? [];
  });
}

/** A line that is nothing but a township's name, above the titles of lists that do not print it. */
const alone = (lines: readonly string[]): PrintedPlace[] =>
  lines.flatMap((line) => {
    const place = parsePlace(bare(line));
    return place?.name ? [place] : [];
  });

const inTitles = (titles: readonly string[]): PrintedPlace[] =>
  titles.flatMap((prefix) => parsePlace(bare(prefix)) ?? []);

const stem = "(?!本|各|全|该)[\\p{Script=Han}]{1,10}?(?:镇|乡|街道|苏木)";
// “奎山镇是…乡镇，位于青梧县…”, “形成奎山镇履职事项清单”; 乡镇 is no name.
const subject = new RegExp(`(?:^|[。；：，])(${stem})(?=是|位于|地处|隶属|辖|按照|坚持)`, "gmu");
const ofList = new RegExp(`(?:形成|编制|制定|印发|公布|完善|的)(${stem})(?<!乡镇)(?=(?:履职|履行职责)事项清单)`, "gu");
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
