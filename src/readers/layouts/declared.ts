import type { DutyKind } from "../../model/kind.ts";
import type { Declared } from "../../model/reading.ts";
import { bare } from "../../text/blank.ts";
import { foldWidth } from "../../text/width.ts";
import type { ListTitle } from "./titles.ts";

const mention =
  /(?<basic>基本(?:履职|履行职责|职责)?事项)|(?<supporting>配合(?:履职|履行职责|职责)?事项)|(?<reclaimed>(?:上级|县级)?(?:部门|单位)?(?:收回|上收)(?:履职|职责)?事项)/gu;
const itemCount = /^(?:清单|目录)?[^\d。；]{0,12}?(\d{1,4})[项条]/u;
const anyItemCount = /共(?:有|计)?[^\d。；，]{0,12}(\d{1,4})[项条]/u;
const categoryCount = /(\d{1,3})个?(?:类别|大类|方面|领域|类)/u;
const departmentCount = /(?:涉及|对应)[^。；]{0,20}?(\d{1,3})[个家][^\d。；，、]{0,6}(?:部门|单位)/u;
const total =
  /(?:^|[。，；：、\n]|形成|共有?)(?:本(?:镇|乡|街道))?(?:清单)?(?:共|共有|共计|合计|梳理)?(?:履职|履行职责)?事项(?:共|共有|共计|合计)?(\d{2,4})[项条]/u;

const wholeList =
  /(?:本(?:镇|乡|街道)?清单|(?<!基本|配合|收回|上收|承担|承担的)(?:履职|履行职责)事项(?:清单)?)(?:共计|共有|共|合计|总计)(\d{1,4})[项条]/u;

type Total = { -readonly [Field in "items" | "categories" | "departments"]?: number };

/** Totals that a preface, contents (lines parted by line ends) or the lists' titles state; null where they state none. */
export function declaredIn(front: string, titles: readonly ListTitle[]): Declared | null {
  const text = bare(foldWidth(front)).replace(/[,]/gu, "，");
  const lists: Partial<Record<DutyKind, Total>> = {};
  for (const { kind, segment } of segments(text)) note(lists, kind, segment);
  for (const { kind, items } of titles) if (items !== undefined) lists[kind] = { items, ...lists[kind] };
  const items = (total.exec(text) ?? wholeList.exec(text))?.[1];
  if (Object.keys(lists).length === 0 && items === undefined) return null;
  return { ...(items === undefined ? {} : { items: Number(items) }), ...lists };
}

/** Stretches of the text from each mention of a list to the next one. */
function segments(text: string): { kind: DutyKind; segment: string }[] {
  const found = [...text.matchAll(mention)];
  return found.map((match, i) => {
    const kind: DutyKind = match.groups?.basic ? "basic" : match.groups?.supporting ? "supporting" : "reclaimed";
    return { kind, segment: text.slice(match.index + match[0].length, found[i + 1]?.index) };
  });
}

function note(lists: Partial<Record<DutyKind, Total>>, kind: DutyKind, segment: string): void {
  const found: Total = {};
  const items = itemCount.exec(segment) ?? anyItemCount.exec(segment);
  if (items) found.items = Number(items[1]);
  const categories = categoryCount.exec(segment);
  if (categories) found.categories = Number(categories[1]);
  const departments = departmentCount.exec(segment);
  if (departments) found.departments = Number(departments[1]);
  if (Object.keys(found).length > 0) lists[kind] = { ...found, ...lists[kind] };
}
