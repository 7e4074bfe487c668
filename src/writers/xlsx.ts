import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { kindNames } from "../model/kind.ts";
import { columns } from "../text/width.ts";
import { columnShares, type ListTable } from "./list-table.ts";

/** What a lying A4 page holds at this size, in half-width characters. */
const pageWidth = 100;
const fontSize = 10;
const lineHeight = 14;

/** The tables as a workbook, a sheet each, ready to print: landscape, headings frozen, cells wrapped. All cells are text. */
export async function asXlsx(tables: readonly ListTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: kindNames[table.kind].zh,
    data: sheetOf(table),
    columns: columnShares[table.kind].map((share) => ({ width: Math.max(6, (share / 100) * pageWidth) })),
    stickyRowsCount: 2,
    orientation: "landscape" as const,
  }));
  return new Uint8Array(await writeExcelFile(sheets, { fontSize, fontFamily: "仿宋" }).toBuffer());
}

function sheetOf({ kind, title, headings, rows, source }: ListTable): SheetData {
  const style = { type: String, wrap: true, alignVertical: "top", borderStyle: "thin" } as const;
  const wide = (value: string, more: object) => [{ value, type: String, columnSpan: headings.length, ...more }];
  return [
    wide(title, { fontWeight: "bold", fontSize: 14, align: "center", height: 26 }),
    headings.map((value) => ({ value, ...style, fontWeight: "bold" as const, backgroundColor: "#eeece6" })),
    ...rows.map((row) => {
      const height = heightOf(row, columnShares[kind]);
      return row.map((value) => ({ value, ...style, height }));
    }),
    wide(source, { textColor: "#5f6872" }),
  ];
}

/** Spreadsheets do not grow a row to its words by themselves when the file comes from elsewhere. */
function heightOf(row: readonly string[], shares: readonly number[]): number {
  const lines = row.map((text, i) => {
    const width = Math.max(6, ((shares[i] ?? 10) / 100) * pageWidth) - 3;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(columns(line) / width)), 0);
  });
  return Math.min(400, Math.max(...lines) * lineHeight + 6);
}
