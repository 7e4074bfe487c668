import type { DutyItem } from "../model/duty-item.ts";
import { departmentsOf, listed } from "../model/item-parts.ts";
import { KnownError } from "../model/known-error.ts";
import type { PrintedContext } from "../model/printed-context.ts";
import type { ShownItem, ShownList } from "../model/views.ts";
import { printedContext } from "../readers/printed-context.ts";
import type { SourceDocument } from "../readers/source-document.ts";
import type { StoredEdition } from "../registry/editions.ts";
import { itemStructure } from "../structure/item-structure.ts";
import type { App } from "./app.ts";
import { documentOf, editionOf, plain } from "./editions.ts";

/** The three lists of an edition in printed order. Throws NOT_FOUND. */
export async function showList(app: App, id: number): Promise<ShownList> {
  const known = await editionOf(app, id);
  const [items, findings] = await Promise.all([app.registry.items(known.inUse), app.registry.findings(known.inUse)]);
  return { edition: plain(known), items: items.map(listed), findings };
}

/** One item with its printed words in their context. Throws NOT_FOUND. */
export async function showItem(app: App, id: number, itemId: string): Promise<ShownItem> {
  const known = await editionOf(app, id);
  const items = await app.registry.items(known.inUse);
  const at = items.findIndex((item) => item.id === itemId);
  const item = items[at];
  if (!item)
    throw new KnownError(
      "NOT_FOUND",
      `Cannot find item "${itemId}" in edition ${id}`,
      `这份清单里没有“${itemId}”这一项`,
    );
  const findings = await app.registry.findings(known.inUse);
  return {
    edition: plain(known),
    item,
    structure: itemStructure(item, known.township, [...new Set(items.flatMap(departmentsOf))]),
    context: await contextOf(app, known, item),
    findings: findings.filter(
      (finding) => finding.id === itemId || finding.related?.some((other) => other.id === itemId),
    ),
    previous: items[at - 1]?.id ?? null,
    next: items[at + 1]?.id ?? null,
  };
}

/** The print of the document that the item's list was read from. */
async function contextOf(app: App, edition: StoredEdition, item: DutyItem): Promise<PrintedContext> {
  const part = edition.parts.find(({ kinds }) => kinds.includes(item.kind));
  const stored = part && (await app.registry.source(part.reading));
  const source = stored?.source as SourceDocument | undefined;
  return { document: documentOf(edition, item.kind), printings: source ? printedContext(source, item) : [] };
}
