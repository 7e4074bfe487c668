import type { ListedItem } from "../../../src/model/duty-item.ts";
import { departmentsOf } from "../../../src/model/item-parts.ts";
import type { Township } from "../../../src/model/reading.ts";
import type { Words } from "../words/zh.ts";
import { placeName, publishedWord, unitWord } from "./place.ts";
import { answerLine } from "./verdict.ts";

export interface Cited {
  readonly item: ListedItem;
  readonly township: Township;
  readonly published: string | null;
  readonly sample: boolean;
  /** Where the item stands in this app. */
  readonly address: string;
  /** Names of the documents that it was read from. */
  readonly document: string | undefined;
  /** What is doubtful about its reading. */
  readonly doubts: readonly string[];
  /** How certain it is where it answers a question. */
  readonly confidence?: number;
}

/** An answer as words that can be sent on: who is responsible, both sides, and where it is printed. */
export function citation(cited: Cited, words: Words): string {
  const { item, township, published, sample, address, document, doubts, confidence = 1 } = cited;
  const list = words.cite.listName(placeName(township, words), words.kinds[item.kind]);
  return [
    answerLine(cited, confidence, words),
    `${item.name}`,
    ...sides(item, township, words),
    ...(doubts.length > 0 ? [words.cite.doubts(doubts)] : []),
    `${words.cite.source}：${[`${list}${words.nth("", item.ordinal).trim()}`, publishedWord(published, words), document].filter(Boolean).join("，")}${sample ? words.cite.sample : ""}`,
    address,
  ].join("\n");
}

function sides(item: ListedItem, township: Township, words: Words): string[] {
  if (item.kind === "basic") return [];
  if (item.kind === "supporting") {
    return [
      `${words.departmentSide}（${departmentsOf(item).join("、")}）：`,
      item.departmentResponsibilities,
      `${words.townshipSide(unitWord(township, words))}：`,
      item.townshipResponsibilities,
    ];
  }
  return item.handovers.flatMap(({ receivingDepartments, handlingMethod }) => [
    ...(receivingDepartments.length > 0 ? [`${words.receivers}：${receivingDepartments.join("、")}`] : []),
    handlingMethod,
  ]);
}
