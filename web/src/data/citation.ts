import type { ListedItem } from "../../../src/model/duty-item.ts";
import { departmentsOf } from "../../../src/model/item-parts.ts";
import type { Township } from "../../../src/model/reading.ts";
import type { Words } from "../words/zh.ts";
import { placeName, publishedWord, unitWord } from "./place.ts";
import { verdictLine } from "./verdict.ts";

export interface Cited {
  readonly item: ListedItem;
  readonly township: Township;
  readonly published: string | null;
  readonly sample: boolean;
  /** Where the item stands in this app. */
  readonly address: string;
  /** Names of the documents that it was read from. */
  readonly document: string | undefined;
}

/** An answer as words that can be sent on: who is responsible, both sides, and where it is printed. */
export function citation({ item, township, published, sample, address, document }: Cited, words: Words): string {
  const list = words.cite.listName(placeName(township, words), words.kinds[item.kind]);
  return [
    verdictLine({ item, township }, words),
    `${item.name}`,
    ...sides(item, township, words),
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
