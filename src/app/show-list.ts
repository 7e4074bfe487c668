import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf, listed } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import type { PrintedContext } from "../model/printed-context.ts";
import type { ShownItem, ShownList } from "../model/views.ts";
import { printedContext } from "../readers/printed-context.ts";
import type { SourceDocument } from "../readers/source-document.ts";
import { itemStructure } from "../structure/item-structure.ts";
import type { App } from "./app.ts";
import { editionOf, type KnownEdition } from "./editions.ts";

/** The three lists of an edition in printed order. Throws NOT_FOUND. */
export async function showList(app: App, id: number): Promise<ShownList> {
  const { reading, ...edition } = await editionOf(app, id);
  const [items, findings] = await Promise.all([app.registry.items(reading), app.registry.findings(reading)]);
  return { edition, items: items.map(listed), findings };
}

/** One item with its printed words in their context. Throws NOT_FOUND. */
export async function showItem(app: App, id: number, itemId: string): Promise<ShownItem> {
  const known = await editionOf(app, id);
  const { reading, ...edition } = known;
  const items = await app.registry.items(reading);
  const at = items.findIndex((item) => item.id === itemId);
  const item = items[at];
  if (!item)
    throw new KnownError(
      "NOT_FOUND",
      `Cannot find item "${itemId}" in edition ${id}`,
      `这份清单里没有“${itemId}”这一项`,
    );
  const findings = await app.registry.findings(reading);
  return {
    edition,
    item,
    structure: itemStructure(item, edition.township, [...new Set(items.flatMap(departmentsOf))]),
    context: await contextOf(app, known, item),
    findings: findings.filter(
      (finding) => finding.id === itemId || finding.related?.some((other) => other.id === itemId),
    ),
    previous: items[at - 1]?.id ?? null,
    next: items[at + 1]?.id ?? null,
  };
}

async function contextOf(app: App, { reading, document }: KnownEdition, item: DutyItem): Promise<PrintedContext> {
  const stored = await app.registry.source(reading);
  const source = stored?.source as SourceDocument | undefined;
  return { document, printings: source ? printedContext(source, item) : [] };
}
