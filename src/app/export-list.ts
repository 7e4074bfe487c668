import { type ItemFilter, passes } from "../model/item-filter.ts";
import { KnownError } from "../model/known-error.ts";
import { asCsv } from "../writers/csv.ts";
import { asDocx } from "../writers/docx.ts";
import { type ListTable, listTables } from "../writers/list-table.ts";
import { asXlsx } from "../writers/xlsx.ts";
import type { App } from "./app.ts";
import { showList } from "./show-list.ts";

export const exportFormats = ["xlsx", "csv", "docx"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Writer = (tables: readonly ListTable[]) => Uint8Array | Promise<Uint8Array>;

/** What each format is called in an answer of the server. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

const writers: Readonly<Record<ExportFormat, Writer>> = { xlsx: asXlsx, csv: asCsv, docx: asDocx };

/** The items of an edition that pass a filter, as a file. Throws NOT_FOUND, and BAD_REQUEST where nothing passes. */
export async function exportList(
  app: App,
  id: number,
  format: ExportFormat,
  filter: ItemFilter = {},
): Promise<ExportedFile> {
  const { edition, items } = await showList(app, id);
  const tables = listTables(
    edition,
    items.filter((item) => passes(item, filter)),
  );
  if (tables.length === 0) throw nothingPasses();
  const name = tables.length === 1 ? (tables[0]?.title ?? "") : `${edition.township.name ?? "清单"}履职事项清单`;
  return { name: `${name}.${format}`, mediaType: mediaTypes[format], bytes: await writers[format](tables) };
}

const nothingPasses = (): KnownError =>
  new KnownError("BAD_REQUEST", "Cannot export: no item passes the filter", "没有符合条件的事项，无可导出");
