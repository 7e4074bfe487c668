import type { Browser } from "playwright-core";
import { listPage, type PageForm } from "./list-page.ts";
import { madeList } from "./made-list.ts";
import { Printer } from "./print-pdf.ts";

const form: PageForm = { name: "doubtful", category: "merged", foot: "of total" };

/**
 * A printed list with three doubts: a line that belongs to no item, a supporting item without its department, and one whose
 * department has words of another cell before it.
 */
export async function doubtfulPdf(browser: Browser): Promise<Uint8Array> {
  const list = madeList(5, { basic: 8, supporting: 6, reclaimed: 3 });
  const rows = list.rows.map((row) => {
    if (row.kind !== "supporting") return row;
    if (row.ordinal === 3) return { ...row, departments: [] };
    return { ...row, departments: [row.ordinal === 5 ? "林地防火县林业和草原局" : "县林业和草原局"] };
  });
  const html = listPage({ ...list, rows }, form).replace("</table>", "</table><p>这一段不知道归谁</p>");
  return (await Printer.of(browser)).print(html, form);
}
